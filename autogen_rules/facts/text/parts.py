"""What texts, lists, dicts, items and the results of calls are made of (AGS031, 040, 041, 052, 060-062, 961)."""

from __future__ import annotations

from collections.abc import Iterable

from ...evaluating import methods
from ...evaluating.asked import name_of
from ...evaluating.standard import CONVERSIONS
from ...evaluating.values import Alternative, Cls, Const, Dict, Items, Member, Ref, Result, Text, Value
from ..base import Facts
from ..checks.patterns import Target, admits_only_harmless, keeps_only_harmless
from .parameters import VALIDATING, class_of, is_declared_without_text, is_harmless_field

_JOINERS = frozenset(("joinpath", "with_name"))
_METHODS = methods.METHODS | frozenset(
    "resolve absolute expanduser joinpath with_suffix with_name as_posix group groups groupdict findall search match sub finditer"
    " fullmatch split".split()
)
# Functions whose result is (made of) what they are given, in another form.
_CONVERSIONS = frozenset(
    "re.search re.match re.findall re.fullmatch re.sub re.split re.finditer re.escape extract_code compile ast.parse shlex.split"
    " shlex.join html.escape html.unescape urllib.parse.quote urllib.parse.quote_plus urllib.parse.unquote urllib.parse.urljoin urlparse"
    " urlsplit parse_qs parse_qsl json.dumps json.loads json.load yaml.safe_load yaml.load bytes bytearray BytesIO StringIO"
    " base64.b64decode base64.b64encode text map sqlparse.format builtins.max builtins.min builtins.sum functools.reduce"
    " itertools.islice itertools.cycle heapq.nlargest heapq.nsmallest operator.getitem textwrap.wrap codecs.decode codecs.encode"
    " tomllib.loads csv.reader csv.DictReader pickle.loads memoryview os.path.join os.path.abspath os.path.expanduser os.path.expandvars"
    " os.path.normpath os.path.realpath os.path.dirname os.fspath os.fsdecode os.path.basename os.path.splitext pathlib.Path"
    " pathlib.PurePath pathlib.PosixPath posixpath.join shlex.quote TextMessage UserMessage HumanMessage ChatMessage MultiModalMessage"
    " StopMessage HandoffMessage Message ContentItem".split()
)
# What leaves only harmless text, by the place that it is harmless in; before a conversation, whatever changes more than the form.
_CLEANERS = {
    Target.SHELL: frozenset(("shlex.quote", "shlex.join")),
    Target.PROGRAM: frozenset(("shlex.quote", "shlex.join")),
    Target.PATH: frozenset(("os.path.basename", "io.StringIO", "io.BytesIO")),
    Target.CONVERSATION: frozenset("html.escape re.escape urllib.parse.quote urllib.parse.quote_plus".split()),
}
_OF_PATTERNS = frozenset("search match fullmatch findall finditer sub".split())
_PATTERNS = frozenset(("re.compile", *(f"re.{name}" for name in _OF_PATTERNS)))
_NAME_PARTS = frozenset(("name", "stem", "suffix"))


def parts(facts: Facts, alternative: Alternative, place: Target) -> Iterable[Value]:
    """What something is made of, or a part of, in whatever form; not what a library makes harmless for a place."""
    if isinstance(alternative, Text):
        return alternative.parts
    if isinstance(alternative, Items):
        return (*alternative.elements, alternative.others)
    if isinstance(alternative, Dict):
        return alternative.held
    if not isinstance(alternative, (Member, Result)) or is_declared_without_text(facts, alternative):
        return ()
    if isinstance(alternative, Member):
        name_of_path = place is Target.PATH and alternative.name in _NAME_PARTS and class_of(facts, alternative.receiver) is None
        return () if name_of_path or is_harmless_field(facts, alternative, place) else ((alternative.receiver,),)
    return _of_call(alternative, place)


def records(value: Value) -> Value:
    """The objects of the program's own classes in a value: they are no text, but `parts` finds what is in them ``ANYWHERE``."""
    return tuple(a for a in value if isinstance(a, Result) and isinstance(a.callee, Cls))


def _of_call(result: Result, place: Target) -> Iterable[Value]:
    callee, pattern = result.callee, _pattern(result)
    if pattern is not None and _leaves_only_harmless(pattern, result, place):
        return ()
    if isinstance(callee, Member):
        if callee.name in VALIDATING and isinstance(callee.receiver, Cls):
            return result.arguments.all()
        if callee.name not in _METHODS:
            return ()
        is_joined = pattern is not None or callee.name in _JOINERS
        return ((callee.receiver,), *(result.arguments.values() if is_joined else methods.put_in(callee.name, result.arguments)))
    if isinstance(callee, Cls):
        return result.arguments.all() if place is Target.ANYWHERE else result.arguments.unpacked
    if not isinstance(callee, Ref) or not _hands_on(callee.dotted, place):
        return ()
    values = result.arguments.values()
    applied = values[0] if callee.dotted == "builtins.map" and values else ()
    if applied and not any(isinstance(a, Ref) and _hands_on(a.dotted, place) or not isinstance(a, Ref) for a in applied):
        return ()
    return result.arguments.all()


def _hands_on(function: str, place: Target) -> bool:
    """Whether what a function of a library gives is what it is given, in another form, and may still do harm at a place."""
    if function in _CLEANERS.get(place, ()):
        return False
    unbound, name = function.removeprefix("builtins.str."), function.rpartition(".")[2]  # str.strip(text)
    return function in CONVERSIONS or not _CONVERSIONS.isdisjoint((function, name)) or name in VALIDATING or unbound in _METHODS


def _pattern(result: Result) -> Value | None:
    """The regular expression that a text is searched for, or changed by: ``re.search("[0-9]+", text)``, or one compiled before."""
    callee = result.callee
    held = callee.receiver if isinstance(callee, Member) and callee.name in _OF_PATTERNS else result
    if not isinstance(held, Result) or not isinstance(held.callee, Ref) or held.callee.dotted not in _PATTERNS:
        return None
    return held.arguments.get("pattern", 0)


def _leaves_only_harmless(pattern: Value, result: Result, place: Target) -> bool:
    """Whether what is found, or is left where all that is found is taken out (``re.sub("[^0-9]", "", text)``), does no harm at a place."""
    is_harmless = keeps_only_harmless if name_of(result.callee).endswith(".sub") else admits_only_harmless
    texts = [a.value for a in pattern if isinstance(a, Const) and isinstance(a.value, str)]
    return len(texts) == len(pattern) and all(is_harmless(text, place) for text in texts)

"""What one call says of a value: by a method of it, a function that it is given to, a pattern that it is matched with.

In: the value (a `Subject`), the call and its outcome. Out: what it `Says`; a function that is not known here is asked itself
(`Subject.answered`).
"""

from __future__ import annotations

import ast
from fnmatch import translate

from ...evaluating import methods
from ...evaluating.values import Dict
from ...reading.syntax import arguments_of, is_dict_call, last_name
from .forms import WHOLE, Form
from .measures import measure, one_of, returned, within_folder
from .patterns import Target, admits_only_harmless, is_fence, keeps_only_harmless, names_hosts, passes_only_harmless, pattern_of, texts_of
from .subjects import Says, Subject

_CHARACTERS = frozenset("isidentifier isalnum isdecimal isdigit isnumeric isalpha".split())
_CASES = frozenset("isupper islower isspace istitle isprintable isascii".split())
_OF_FILE_NAMES = frozenset(("fnmatch", "fnmatchcase"))
_ENDS = frozenset("startswith endswith".split())
_OF_SETS = frozenset("issubset issuperset isdisjoint intersection difference".split())
# Methods of sets that look for words: ``FORBIDDEN.isdisjoint(text.split())``.
_SHARING = frozenset(("intersection", "isdisjoint"))


def called(subject: Subject, node: ast.Call, outcome: bool | None, item: int | None) -> Says:
    """What is known of the value where a call, or an item of what it gives, has had an outcome (None: any)."""
    name = last_name(node.func)
    if is_dict_call(node) or (name in _OF_SETS and any(subject.is_of_keys(each) for each in arguments_of(node))):
        return Says.NOTHING
    on = subject.form(node.func.value) if isinstance(node.func, ast.Attribute) else Form.NONE
    if on is not Form.NONE and (found := _method(subject, node, name, on, outcome)) is not None:
        return found
    if name in ("match", "fullmatch", "search", "findall") and (found := _matched(subject, node, name, outcome)) is not None:
        return found
    known = measure(subject, node)
    if known is Form.CLEAN:
        return Says.CHECK
    if (found := _function(subject, node, name, known, outcome)) is not None:
        return found
    if name == "get" and on is Form.NONE and outcome is False:
        return Says.NOTHING
    if outcome and (key := _looked_up(subject, node)) is not None and (part := subject.form(key)) is not Form.MADE:
        return one_of(subject, part)
    if known is Form.MADE:
        return subject.answered(subject, node, outcome, item)
    return Says.WORDS if known is Form.FOUND else Says.NOTHING


def _method(subject: Subject, node: ast.Call, name: str, on: Form, outcome: bool | None) -> Says | None:
    """What a method of the value (or of a form of it) says; None for one that is not known."""
    if name in _ENDS:
        if on is Form.MADE and _is_answer(subject, node.func):
            return Says.CHECK
        return _begun(subject, node, on, outcome) if name == "startswith" else _worded(subject, node)
    if name in _CHARACTERS:
        return Says.CHECK if outcome and on is not Form.PART else Says.NOTHING
    if name in _CASES:
        return Says.CHECK if subject.place is Target.CONVERSATION and name != "isspace" else Says.NOTHING
    if name == "is_relative_to":
        return Says.CHECK if outcome and subject.place is Target.PATH else Says.NOTHING
    if name == "is_absolute":
        return Says.NOTHING if outcome else Says.RELATIVE
    return None


def _begun(subject: Subject, node: ast.Call, on: Form, outcome: bool | None) -> Says:
    """What it says that a value begins with something: of a path that is resolved, and of an address up to its host, it is a check."""
    begins = node.args[0] if node.args else None
    if subject.place is Target.PATH and outcome:
        assert isinstance(node.func, ast.Attribute)
        return within_folder(subject, node.func.value, on)
    if subject.place is Target.PATH and isinstance(begins, ast.Constant):
        return Says.RELATIVE
    if subject.place is Target.ADDRESS and outcome and begins is not None and names_hosts(subject.facts.value(begins, subject.site)):
        return Says.CHECK
    return _worded(subject, node)


def _worded(subject: Subject, node: ast.Call) -> Says:
    """What it says that certain words stand in a value: nothing where they are those around a block of code."""
    return Says.NOTHING if any(is_fence(argument, subject.place) for argument in node.args) else Says.WORDS


def _is_answer(subject: Subject, method: ast.expr) -> bool:
    """Whether a method is that of what another function made of the value, none of the program's: ``input(f"{text}?").startswith``."""
    made = method
    while isinstance(made, ast.Attribute):
        made = made.value
        if isinstance(made, ast.Call) and last_name(made.func) in methods.STRING_METHODS:
            made = made.func
    return returned(subject, made)[0] is Form.MADE


def _matched(subject: Subject, node: ast.Call, name: str, outcome: bool | None) -> Says | None:
    """What a match of a regular expression says; None where it matches something else."""
    held = [subject.form(argument) for argument in node.args]
    if not held or max(held) not in (*WHOLE, Form.PART, Form.FIRST):
        return None
    written = pattern_of(node, 1)
    if is_fence(written, subject.place):
        return Says.NOTHING
    texts = texts_of(subject.facts.value(written, subject.site))
    if not texts:
        return Says.CHECK if name == "fullmatch" and outcome else Says.WORDS
    if max(held) not in WHOLE:
        return Says.WORDS
    whole = all(passes_only_harmless(text, name, subject.place) for text in texts)
    none_else = name in ("search", "findall") and all(keeps_only_harmless(text, subject.place) for text in texts)
    return Says.CHECK if (outcome and whole) or (outcome is False and none_else) else Says.WORDS


def _function(subject: Subject, node: ast.Call, name: str, known: Form, outcome: bool | None) -> Says | None:
    """What a function says of the value (or of a form of it) that it is passed; None for one that is not known."""
    if known is Form.KIND and name == "isinstance":
        return Says.KIND
    if name in _OF_FILE_NAMES and len(node.args) == 2 and subject.form(node.args[0]) in WHOLE:
        return _fits(subject, node.args[1], outcome)
    if name in _SHARING and known is not Form.NONE and not any(isinstance(each, (ast.List, ast.Tuple, ast.Set)) for each in node.args):
        return Says.WORDS
    if name == "isabs" and known is not Form.NONE:
        return Says.NOTHING if outcome else Says.RELATIVE
    return None


def _fits(subject: Subject, pattern: ast.expr, outcome: bool | None) -> Says:
    """What it says that a name fits a pattern of file names: of ``*.md`` how it ends; where it is not known, that it is a check."""
    texts = map(translate, texts_of(subject.facts.value(pattern, subject.site)))
    return Says.CHECK if outcome and all(admits_only_harmless(text, subject.place) for text in texts) else Says.WORDS


def _looked_up(subject: Subject, node: ast.Call) -> ast.expr | None:
    """The key under which something is looked up in a dict of the program: ``READERS.get(path.suffix)``; None for any other call."""
    match node:
        case ast.Call(ast.Attribute(holder, "get"), [key]) if any(isinstance(a, Dict) for a in subject.facts.value(holder, subject.site)):
            return key
    return None

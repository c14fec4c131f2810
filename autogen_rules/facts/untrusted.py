"""Text from outside the program: console, command line, web, bot and UI handlers (AGS031, AGS061)."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

from ..evaluating.arguments import Arguments
from ..evaluating.parameters import calls_of, passed
from ..evaluating.sources import OPERATORS, outside_name
from ..evaluating.values import UNKNOWN, Alternative, Cls, Member, Outside, Param, Ref, Result, Unbound, Value
from ..knowledge import roles
from ..reading.model import Scope, Site
from ..reading.syntax import Function, dotted, parameters
from .base import Facts
from .patterns import Target
from .request_handlers import WEB, handler_kind
from .taint import holds, is_checked_before

_USER_NAME = re.compile(r"user_(?:input|message|msg|query|question|prompt|text|request)|.*_user_(?:input|message|query)")
# Methods of tornado's handlers that give a part of the request.
_ARGUMENTS = frozenset(("get_argument", "get_body_argument", "get_query_argument"))
_PLUMBING = frozenset(
    "self cls background_tasks response db session settings say ack client logger context ctx bot background loop app state token"
    " current_user user_id".split()
)
_TEXT_TYPES = ("str", "Any", "object", "Text", "AnyStr")
_CONTAINERS = frozenset("list List dict Dict Sequence Callable Iterable".split())
_INJECTORS = frozenset(("Depends", "Security", "Inject"))
_INJECTED = frozenset("BackgroundTasks Response Session".split())
# Types of numbers, dates, identifiers and names out of a list: no text of somebody else's comes in by them.
_PLAIN = frozenset("int float bool complex Decimal date time datetime timedelta UUID UUID1 UUID4 Literal conint confloat".split())
# Methods that AutoGen calls and a subclass may override: what they are passed comes from agents.
_OVERRIDES = frozenset(
    "receive a_receive send a_send generate_reply a_generate_reply run_chat a_run_chat initiate_chat a_initiate_chat on_messages"
    " on_messages_stream get_human_input a_get_human_input generate_init_message _process_received_message _print_received_message"
    " run run_stream on_message_impl generate_oai_reply a_generate_oai_reply check_termination_and_human_reply select_speaker".split()
)


def from_others(facts: Facts, value: Value) -> str | None:
    """Where text in the value comes from that somebody else than the operator sends; None where there is none."""
    return _held(facts, value, lambda source: source not in OPERATORS and not source.endswith(_OF_A_COMMAND))


def from_operator(facts: Facts, value: Value) -> str | None:
    """Where text in the value comes from that whoever starts the program gives; None where there is none."""
    return _held(facts, value, lambda source: source in OPERATORS or source.endswith(_OF_A_COMMAND))


def _held(facts: Facts, value: Value, counts: Callable[[str], bool]) -> str | None:
    def test(alternative: Alternative) -> str | None:
        source = _source(facts, alternative)
        return source if not source or counts(source) else None

    return holds(facts, value, test, Target.CONVERSATION)


_OF_A_COMMAND = "a parameter of a command"


def is_checked(facts: Facts, use: ast.AST) -> bool:
    """Whether all text from outside in an argument has passed a check before the call."""
    return is_checked_before(facts, use, lambda alternative: _source(facts, alternative), Target.CONVERSATION)


def _source(facts: Facts, alternative: Alternative) -> str | None:
    if isinstance(alternative, Outside):
        return alternative.source
    if isinstance(alternative, Ref):
        return outside_name(alternative.dotted)
    if isinstance(alternative, Unbound):
        return f"{alternative.name}, which nothing defines" if not roles.distinctive(alternative.name) else None
    if isinstance(alternative, Param):
        return _parameter_source(facts, alternative)
    if isinstance(alternative, Member):
        return _field_source(facts, alternative)
    if isinstance(alternative, Result) and isinstance(alternative.callee, Member) and alternative.callee.name in _ARGUMENTS:
        return "the request"
    return None


def _parameter_source(facts: Facts, parameter: Param) -> str | None:
    """Where a parameter's text comes from; nothing (an empty text) where its annotation says that it is none."""
    if _overrides(facts, parameter.scope):
        return None
    annotation = _annotation(parameter.function, parameter.name)
    if annotation is not None and parameter.scope.site is not None and is_no_text(facts, annotation, parameter.scope.site):
        return ""
    kind = handler_kind(facts, parameter.scope)
    if kind is not None and _carries_text(parameter, kind):
        return f"{parameter.name}, a parameter of a {kind}"
    if _USER_NAME.fullmatch(parameter.name) and _is_text(annotation) and not _is_shown(facts, parameter):
        return f"the parameter {parameter.name}"
    if parameter.name in ("request", "websocket", "ws") and parameter.scope.module.packages & WEB:
        return parameter.name
    return None


def _field_source(facts: Facts, member: Member) -> str | None:
    """Nothing where an item or attribute is a field that its class declares as no text: ``booking.number`` of ``number: int``."""
    cls = _class_of(facts, member.receiver)
    for known in facts.evaluator.lineage(cls) if cls is not None else ():
        for statement in known.cls.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if name == member.name:
                    return "" if is_no_text(facts, annotation, known.module.scopes[known.cls].end) else None
    return None


def _class_of(facts: Facts, holder: Alternative) -> Cls | None:
    """The class of the project that a parameter, or a field of one, is annotated with."""
    annotation, site = None, None
    if isinstance(holder, Param):
        annotation, site = _annotation(holder.function, holder.name), holder.scope.site
    elif isinstance(holder, Member) and holder.name is not None and (outer := _class_of(facts, holder.receiver)) is not None:
        fields = [s for s in outer.cls.body if isinstance(s, ast.AnnAssign) and dotted(s.target) == holder.name]
        annotation, site = (fields[0].annotation if fields else None), outer.site
    if annotation is None or site is None:
        return None
    classes = (a for part in _parts(annotation) for a in facts.value(part, site))
    return next((a for a in classes if isinstance(a, Cls)), None)


def _is_shown(facts: Facts, parameter: Param) -> bool:
    """Whether the calls of the module say what a parameter is given: each passes something that is known."""
    calls = calls_of(facts.evaluator, parameter.scope)
    given = [a for call, site in calls for a in passed(parameter.scope, Arguments(call, facts.at(site)), parameter.name)]
    return bool(given) and not any(a is UNKNOWN or isinstance(a, (Param, Member, Result)) for a in given)


def _annotation(function: Function, name: str) -> ast.expr | None:
    return next((argument.annotation for argument in parameters(function) if argument.arg == name), None)


def _parts(annotation: ast.expr) -> list[ast.expr]:
    """The types that an annotation allows: what is in ``X | None``, ``Optional[X]``, ``Annotated[X, …]``, ``list[X]`` or a string."""
    match annotation:
        case ast.BinOp(left=left, right=right):
            return [*_parts(left), *_parts(right)]
        case ast.Constant(value=str(text)):
            try:
                return _parts(ast.parse(text, mode="eval").body)
            except SyntaxError:
                return [annotation]
        case ast.Subscript(value=outer, slice=inner):
            name = (dotted(outer) or "").rpartition(".")[2]
            if name == "Literal":
                return [outer]
            elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return [part for element in (elements[:1] if name == "Annotated" else elements) for part in _parts(element)]
    return [annotation]


def is_no_text(facts: Facts, annotation: ast.expr, site: Site) -> bool:
    """Whether an annotation allows numbers, dates, identifiers or names out of a list alone."""
    kinds = [part for part in _parts(annotation) if not (isinstance(part, ast.Constant) and part.value is None)]
    return bool(kinds) and all(_is_plain(facts, kind, site) for kind in kinds)


def _is_plain(facts: Facts, kind: ast.expr, site: Site) -> bool:
    name = (dotted(kind) or "").rpartition(".")[2]
    if name in _PLAIN or name.endswith(("Int", "Float")):
        return True
    bases = (
        base for a in facts.value(kind, site) if isinstance(a, Cls) for known in facts.evaluator.lineage(a) for base in known.cls.bases
    )
    return any((dotted(base) or "").rpartition(".")[2] in ("Enum", "IntEnum", "StrEnum", "Flag") for base in bases)


def _is_text(annotation: ast.expr | None) -> bool:
    """Whether the annotation, if there is one, allows text."""
    words = {word for part in _parts(annotation) for word in (dotted(part) or "").split(".")} if annotation is not None else {"str"}
    holders = {dotted(node.value) for node in ast.walk(annotation) if isinstance(node, ast.Subscript)} if annotation is not None else set()
    return bool(words & set(_TEXT_TYPES)) and not holders & _CONTAINERS


def _carries_text(parameter: Param, kind: str) -> bool:
    """Whether a handler's parameter is what came in, not something injected."""
    if parameter.name in _PLUMBING and not (parameter.name in ("context", "ctx") and kind != "web handler"):
        return False
    annotation = _annotation(parameter.function, parameter.name)
    default = _default(parameter.function, parameter.name)
    made = (node for node in (default, *(ast.walk(annotation) if annotation is not None else ())) if isinstance(node, ast.Call))
    if any((dotted(node.func) or "").rpartition(".")[2] in _INJECTORS for node in made):
        return False
    return not isinstance(annotation, ast.Name) or annotation.id not in _INJECTED


def _default(function: Function, name: str) -> ast.expr | None:
    arguments = function.args
    ordered = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        *zip(reversed(ordered), reversed(arguments.defaults), strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return next((default for argument, default in pairs if argument.arg == name), None)


def _overrides(facts: Facts, scope: Scope) -> bool:
    """Whether a function is a method of an AutoGen subclass that AutoGen calls."""
    owner = scope.owner
    if owner is None or getattr(scope.node, "name", "") not in _OVERRIDES or scope.parent is None or scope.parent.site is None:
        return False
    return facts.evaluator.ancestor(Cls(owner, scope.module, owner, scope.parent.site)) is not None

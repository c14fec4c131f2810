"""Parameters: what they are annotated as, and what the calls that are shown pass for them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from ...evaluating.annotated import DICTS, LISTS, declaration, named_type
from ...evaluating.arguments import is_unbound, passed
from ...evaluating.callers import calls_by_bases
from ...evaluating.enums import is_enum
from ...evaluating.indirect_calls import on_object
from ...evaluating.parameters import written_out
from ...evaluating.records import fields_of
from ...evaluating.sources import parameters_without_text
from ...evaluating.started import started
from ...evaluating.values import Alternative, Cls, Def, Instance, Member, Param, Ref, Result
from ...reading.model import Scope, Site
from ...reading.syntax import annotation_of, defaults, last_name, uncalled, united, unquoted
from ..base import Facts, once, once_from
from ..checks.grounds import is_held
from ..checks.patterns import Target

MAX_CALLERS = 40
# Methods of pydantic's that make a model of data.
VALIDATING = frozenset("model_validate model_validate_json model_validate_strings parse_obj parse_raw".split())
_NO_TEXT = frozenset(
    "int float bool complex Decimal Fraction date datetime time timedelta UUID Enum IntEnum StrEnum Literal PositiveInt NonNegativeInt"
    " PositiveFloat NonNegativeFloat StrictInt StrictFloat StrictBool IPvAnyAddress IPv4Address IPv6Address conint confloat".split()
)
_AROUND = LISTS | DICTS | frozenset(("Optional", "Union", "Annotated"))


def annotation(facts: Facts, scope: Scope, name: str) -> ast.expr | None:
    """What a parameter is annotated as."""
    return written_out(unquoted(annotation_of(scope.function, name)), facts.at(scope.site or scope.end))[0]


@once
def carries_text(facts: Facts, scope: Scope, name: str) -> bool:
    """Whether a parameter's annotation, or the option of a command line that fills it, allows text: not a number, date, UUID, Enum or
    Literal.
    """
    written = annotation(facts, scope, name)
    is_text = written is None or not is_no_text(facts, written, scope.site or scope.end)
    return is_text and name not in parameters_without_text(facts.evaluator, scope)


def is_no_text(facts: Facts, written: ast.expr, site: Site) -> bool:
    """Whether an annotation admits values other than text alone: ``int | None``, ``Literal["a"]``, ``dict[int, float]``, an Enum."""
    types = [node for node in _leaves(written) if _kind(node) not in ("None", "Ellipsis")]
    return bool(types) and all(_kind(node) in _NO_TEXT or _names_no_text(facts, node, site) for node in types)


def _leaves(written: ast.expr) -> list[ast.expr]:
    """The types of which an annotation is made, without what ``Annotated`` and ``Literal`` add."""
    found, waiting = list[ast.expr](), [written]
    while waiting:
        match waiting.pop():
            case ast.BinOp(op=ast.BitOr()) as union:
                waiting += united(union)
            case ast.Constant(value=str()) as quoted if (inner := unquoted(quoted)) is not None:
                waiting.append(inner)
            case ast.Call(args=[_, inner]) as made if _kind(made) == "NewType":
                waiting.append(inner)
            case ast.Subscript(value, ast.Tuple(elts)) if _kind(value) in _AROUND:
                waiting += elts[:1] if _kind(value) == "Annotated" else elts
            case ast.Subscript(value, inner) if _kind(value) in _AROUND:
                waiting.append(inner)
            case ast.Subscript(value, _) | value:
                found.append(value)
    return found


def _kind(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return "None" if node.value is None else str(node.value)
    return last_name(uncalled(node))


def _names_no_text(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether a type is an Enum of the project, or another name of one that is no text: ``Mode = Literal["r", "w"]``."""
    match named_type(node, facts.at(site)):
        case (Cls() as cls, *_):
            return is_enum(facts.evaluator, cls)
        case (Ref(dotted=dotted), *_):
            return dotted.rpartition(".")[2] in _NO_TEXT
    return False


def is_declared_without_text(facts: Facts, alternative: Member | Result) -> bool:
    """Whether it is what a parameter's annotation makes no text of: a key or a value of ``dict[str, int]``, also by ``get``."""
    written = _declared(facts, alternative)
    return written is not None and is_no_text(facts, *written)


@once_from(None)
def _declared(facts: Facts, alternative: Alternative) -> tuple[ast.expr, Site] | None:
    """What the annotation of a parameter says of it, or of what comes out of it: of several together, what it says of each."""
    match alternative:
        case Param(scope=scope, name=name):
            written = annotation(facts, scope, name)
            return (written, scope.site) if written is not None and scope.site is not None else None
        case Member(receiver=holder, name=None, node=ast.Subscript(slice=ast.expr() as key)) if getattr(key, "value", key) is not None:
            place = -1
        case Result(callee=Member(receiver=holder, name="get" | "pop" | "values" | "setdefault")):
            place = -1
        case Member(receiver=holder, name=None) | Result(callee=Member(receiver=holder, name="keys")):
            place = 0
        case _:
            return None
    found = _declared(facts, holder)
    return (_part(found[0], place), found[1]) if found is not None else None


def _part(written: ast.expr, place: int) -> ast.expr:
    """What is written of the keys (0) or values (-1) of a dict, or of the elements of a list; of anything else itself."""
    match written:
        case ast.Subscript(value, inner) if _kind(value) == "Optional":
            return _part(inner, place)
        case ast.BinOp(op=ast.BitOr()):
            known = [each for each in united(written) if _kind(each) != "None"]
            return _part(known[0], place) if len(known) == 1 else written
        case ast.Subscript(value, ast.Tuple([*types])) if _kind(value) in DICTS:
            return types[place]
        case ast.Subscript(value, inner) if _kind(value) in _AROUND:
            return inner
    return written


def is_harmless_field(facts: Facts, member: Member, place: Target) -> bool:
    """Whether an attribute is a field that its class declares as no text (``booking.number`` of ``number: int``, or of a ``TypedDict``
    ``booking["number"]``), or of a model that can refuse it: by ``@field_validator("text")``, ``Field(pattern="^[a-z]+$")``. What an object
    holds of which nobody knows how it was made does not matter.
    """
    field = _field(member)
    cls = class_of(facts, member.receiver) if field is not None else None
    if cls is None or field is None or isinstance(_root(member), Instance):
        return False
    found = declaration(facts.evaluator, cls, field)
    declared = found is not None and is_no_text(facts, found[0], found[1].module.scopes[found[1].node].end)
    return declared or is_held(facts, cls, field, place)


def _field(member: Member) -> str | None:
    """The name of an attribute, or the key of an item where it is written."""
    match member.node:
        case ast.Subscript(slice=ast.Constant(str(key))) if member.name is None:
            return key
    return member.name


def _root(member: Member) -> Alternative:
    """What a field of a field is a field of in the end."""
    root: Alternative = member
    while isinstance(root, Member):
        root = root.receiver
    return root


def class_of(facts: Facts, holder: Alternative) -> Cls | None:
    """The class of the project that an object is made of, or that a parameter, or a field of one, is annotated with."""
    if isinstance(holder, Instance):
        return holder.cls
    if isinstance(holder, Result):
        made = holder.callee.receiver if isinstance(holder.callee, Member) and holder.callee.name in VALIDATING else holder.callee
        return made if isinstance(made, Cls) else None
    return next((a for a in types_of(facts, holder) if isinstance(a, Cls)), None)


def is_without(facts: Facts, alternative: Alternative, name: str) -> bool:
    """Whether it is the dict that a model makes of itself, ``body.model_dump()``, where its class has no such field."""
    match alternative:
        case Result(callee=Member(receiver=model, name="model_dump" | "dict")):
            cls = class_of(facts, model)
            return cls is not None and name not in fields_of(facts.evaluator, cls)
    return False


@once_from(())
def types_of(facts: Facts, holder: Alternative) -> Sequence[Alternative]:
    """The types that the annotation of a parameter, or of a field of an object of the project's, names; of an item what that of its holder
    names.
    """
    if isinstance(holder, Member) and holder.name is None:
        return types_of(facts, holder.receiver)
    written, site = None, None
    if isinstance(holder, Param):
        written, site = annotation(facts, holder.scope, holder.name), holder.scope.site
    elif isinstance(holder, Member) and holder.name is not None and (outer := class_of(facts, holder.receiver)) is not None:
        found = declaration(facts.evaluator, outer, holder.name)
        written, site = (found[0], found[1].site) if found is not None else (None, None)
    if written is None or site is None:
        return []
    parts = (ast.walk(unquoted(part) or part) if isinstance(part, ast.Constant) else (part,) for part in ast.walk(written))
    named = (node for part in parts for node in part if isinstance(node, (ast.Name, ast.Attribute)))
    return [alternative for node in named for alternative in named_type(node, facts.at(site))]


@once
def _calls(facts: Facts, scope: Scope) -> list[tuple[ast.Call, Site, Def]]:
    """The calls of a function in its own module, those in a thread or task too, and of a method by the classes its own is derived from,
    each with its place and the function as it is called.
    """
    begun = started(scope.module.top).get(scope.node if isinstance(scope.node, ast.Lambda) else scope.name, ())
    calls = [*scope.module.calls_by_name.get(scope.name, ())[:MAX_CALLERS], *begun]
    called = ((call, site, callee) for call, site in calls for callee in facts.value(call.func, site))
    own = [(call, site, callee) for call, site, callee in called if isinstance(callee, Def) and callee.scope is scope]
    own = [(on_object(scope.module.top, call) if is_unbound(callee, call) else call, site, callee) for call, site, callee in own]
    return [*own, *((call, site, Def.of(scope)) for call, site in calls_by_bases(facts.evaluator, scope))]


@once
def shown(facts: Facts, scope: Scope, name: str) -> list[tuple[ast.expr, Site]]:
    """What the calls of a function in its own module pass for a parameter, each with its place."""
    calls = _calls(facts, scope)
    return [(argument, site) for call, site, callee in calls for parameter, argument in passed(callee, call) if parameter == name]


def name_counts(facts: Facts, parameter: Param, counts: Callable[[Alternative], bool]) -> bool:
    """Whether what a parameter is called says something: no call shows what it is, or one passes something unknown."""
    given = shown(facts, parameter.scope, parameter.name)
    if given:
        return any(counts(a) for argument, site in given for a in facts.value(argument, site))
    return not (_calls(facts, parameter.scope) and parameter.name in defaults(parameter.node))

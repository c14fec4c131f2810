"""What a parameter is: by one call that is followed, or by all calls in its module, or by default."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import Kind, Scope, ScopeKind
from ..reading.syntax import annotation_of, decorators, defaults, dotted, names_in
from .annotated import annotated_parameter, named_type
from .arguments import Arguments, Frame, bound_to, positions
from .asked import symbol_of
from .callers import calls_by_bases, calls_of, modules_around
from .classes import handed_after_init
from .sources import default_by_click
from .values import ABSENT, UNKNOWN, Cls, Const, Def, Dict, Instance, Member, Operation, Param, Ref, Result, Value, present, union

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here

_NUMBERS = frozenset("int float bool Optional".split())
_FUNCTIONS = frozenset((ScopeKind.FUNCTION, ScopeKind.LAMBDA))


def parameter(name: str, here: Here) -> Value:
    """What a parameter of the place's function can be; where no call is followed, what the calls in its own module pass,
    besides what its name says.
    """
    evaluator, scope, frame = here.evaluator, here.site.scope, here.frame
    if frame is not None and frame.scope is scope:
        return here.remember((scope, name), lambda: _in_frame(evaluator, frame, name))
    bound = receiver(evaluator, scope, name)
    if bound is not None:
        asked = isinstance(bound, Cls) and scope.name == "__init_subclass__"
        modules = modules_around(evaluator, scope) if asked else ()
        return tuple(heir for module in modules for heir in evaluator.heirs(bound.node, module)) or (bound,)
    found: list[Value] = [(_by_any_call(evaluator, scope, name),), default(evaluator, scope, name)]
    if (more := scope.function.args.kwarg) is not None and name == more.arg:
        found.append((Dict(scope.function, scope.module, {}, (UNKNOWN,)),))
    calls = [*calls_of(evaluator, scope, scope.module), *calls_by_bases(evaluator, scope)]
    found += [_given(scope, Arguments(call, evaluator.at(site)), name) for call, site in calls]
    found += _registered(evaluator, scope, name)
    return union(present(value) for value in found)


def _by_any_call(evaluator: Evaluator, scope: Scope, name: str) -> Param:
    declared = (symbol_of(some) for some in annotated_parameter(evaluator, scope, name))
    return Param(scope.function, scope.module, scope, name, next(declared, None))


@once
def _kept(scope: Scope) -> set[str]:
    """The names that a function puts into a list, a dict or an object of others."""
    events = ((path, event) for path, events in scope.events.items() for event in events if path.partition(".")[0] not in scope.bound)
    put = (event for path, event in events if event.kind in (Kind.METHOD, Kind.ITEM_SET) or (event.binds and "." in path))
    return {name for event in put for name in names_in(event.value or event.node)}


@once
def _captured(scope: Scope) -> set[str]:
    """The parameters of a function that functions in it read."""
    inner = (each.node for each in scope.module.scopes.values() if each.parent is scope and each.kind in _FUNCTIONS)
    return {name for node in inner for name in names_in(node) & scope.parameters}


def _registered(evaluator: Evaluator, scope: Scope, name: str) -> list[Value]:
    """What the linted module and what it imports pass to a function of another, no constructor, where functions in it read that; where it
    keeps it, the functions and constants alone.
    """
    captured = name in _captured(scope)
    if scope.module is evaluator.module or not (captured or name in _kept(scope)) or scope.name == "__init__":
        return []
    modules = (evaluator.module, *evaluator.project.reached(evaluator.module))
    others = (module for module in modules if module is not scope.module)
    calls = (found for module in others for found in calls_of(evaluator, scope, module))
    given = (_given(scope, Arguments(call, evaluator.at(site)), name) for call, site in calls)
    return [value if captured else tuple(a for a in value if isinstance(a, (Const, Def))) for value in given]


def _in_frame(evaluator: Evaluator, frame: Frame, name: str) -> Value:
    if name == bound_to(frame.scope):
        return (frame.receiver or receiver(evaluator, frame.scope, name) or UNKNOWN,)
    if frame.arguments is not None:
        found = passed(frame.scope, frame.arguments, name)
        by_framework = _is_dependency(frame.arguments.node) and not _is_injected(evaluator, frame.scope, name)
        return found if not by_framework else (_by_any_call(evaluator, frame.scope, name), *(a for a in found if a is not UNKNOWN))
    return handed_after_init(evaluator, frame, name) or default(evaluator, frame.scope, name)


def passed(scope: Scope, arguments: Arguments, name: str) -> Value:
    """What a call gives a parameter of a function, its default where it gives, or may give, nothing."""
    found = _given(scope, arguments, name)
    if ABSENT not in found and UNKNOWN not in found:
        return found
    return union((present(found), default(arguments.here.evaluator, scope, name)))


def _given(scope: Scope, arguments: Arguments, name: str) -> Value:
    """What a call passes for a parameter; `ABSENT` where it may pass nothing."""
    declared, names = scope.function.args, positions(scope)
    if declared.vararg is not None and name == declared.vararg.arg:
        return (arguments.rest(len(names)),)
    if declared.kwarg is not None and name == declared.kwarg.arg:
        return (arguments.keywords({*names, *(argument.arg for argument in declared.kwonlyargs)}),)
    found = arguments.handed(name, names.index(name) if name in names else None)
    return found if name not in _numbers(scope) else tuple(a for a in found if isinstance(a, Const) or a is ABSENT) or (UNKNOWN,)


@once
def _numbers(scope: Scope) -> frozenset[str]:
    """The parameters of a function that its annotations make numbers: what is passed for one is a constant, or no text."""
    return frozenset(name for name in scope.parameters if _is_number(annotation_of(scope.function, name)))


def _is_number(written: ast.expr | None) -> bool:
    types = {str(written.value)} if isinstance(written, ast.Constant) else names_in(written) if written is not None else set()
    return bool(types) and types <= _NUMBERS


def default(evaluator: Evaluator, scope: Scope, name: str) -> Value:
    """The default of a parameter, also by an option of click's, or what its annotation says that it depends on; else nothing."""
    if (expression := defaults(scope.function).get(name)) is not None:
        found = evaluator.at(scope.site or scope.end).value(expression)
        return _told(evaluator, scope, name, found) if _is_dependency(expression) else found
    if (option := default_by_click(evaluator, scope).get(name)) is not None:
        return evaluator.at(option[1]).value(option[0])
    return _dependency(evaluator, scope, name)


def _dependency(evaluator: Evaluator, scope: Scope, name: str) -> Value:
    """``Depends(f)`` of ``Annotated[T, Depends(f)]``: FastAPI gives the parameter what it gives."""
    match written_out(annotation_of(scope.function, name), evaluator.at(scope.site or scope.end)):
        case ast.Subscript(slice=ast.Tuple(elts=[_, call])), here if _is_dependency(call):
            return _told(evaluator, scope, name, here.value(call))
    return ()


def _is_injected(evaluator: Evaluator, scope: Scope, name: str) -> bool:
    """Whether a parameter is what another dependency gives."""
    written = defaults(scope.function).get(name)
    return (written is not None and _is_dependency(written)) or bool(_dependency(evaluator, scope, name))


def _is_dependency(written: ast.expr) -> bool:
    """Whether it is ``Depends(f)``."""
    match written:
        case ast.Call(args=[ast.Name() | ast.Attribute()]):
            return dotted(written.func).endswith("Depends")
    return False


def _told(evaluator: Evaluator, scope: Scope, name: str, found: Value) -> Value:
    """What a dependency gives a parameter; nothing, where the annotation alone says of what class that is."""
    unseen = all(isinstance(alternative, Member) for alternative in found)
    return () if unseen and annotated_parameter(evaluator, scope, name) else found


def written_out(annotation: ast.expr | None, here: Here) -> tuple[ast.expr | None, Here]:
    """An annotation of a parameter or a field, and where it stands: of the name of an ``Annotated[…]``, of ``int | None``, or of a
    ``constr(…)``, that, which may be imported.
    """
    for named in named_type(annotation, here) if isinstance(annotation, (ast.Name, ast.Attribute)) else ():
        if isinstance(named, (Ref, Result, Operation)) and isinstance(named.node, (ast.Subscript, ast.Call, ast.BinOp)):
            return named.node, here.evaluator.at(named.module.top.end)
    return annotation, here


def receiver(evaluator: Evaluator, scope: Scope, name: str) -> Cls | Instance | None:
    """``self`` is some instance of the class around the method, ``cls`` the class."""
    cls, function = Cls.around(scope), scope.function
    if cls is None or isinstance(function, ast.Lambda) or bound_to(scope) != name:
        return None
    of_class = "classmethod" in decorators(function) or function.name in ("__new__", "__init_subclass__")
    return cls if of_class else evaluator.instance_of(cls)

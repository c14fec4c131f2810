"""Who calls a function of the project: the calls in a module that can only mean it, and a place in it as each of them comes there."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import Module, Scope, ScopeKind, Site
from ..reading.syntax import defaults, dotted, is_of_super, names_in, within
from . import classes
from .arguments import SOME_CALL, Arguments, Frame, bound_to, is_unbound
from .function_names import MAX_CALLERS, led_on, other_names
from .indirect_calls import decorating, given_by, on_object
from .loops import every_choice
from .started import parameter_of, started
from .values import Alternative, Cls, Def, Instance, Partial, Place, Result

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here

# What calls pass on to others belongs together so far up.
MAX_LEVELS = 3
# Of the calls that come to a place, and the rows of loops in which they do, so many are told apart.
MAX_PLACES = 200


def by_caller(arguments: Arguments) -> list[Arguments]:
    """The arguments of a call, as each call of the function around makes them (`as_called`); where one call of that is followed, with each
    choice of what it passes.
    """
    hands_on = isinstance(arguments.node.func, ast.Attribute) and arguments.node.func.attr == "__init__"
    return _passed(arguments, hands_on)


def _passed(arguments: Arguments, hands_on: bool = False) -> list[Arguments]:
    frame = arguments.here.frame
    if frame is not None and frame.arguments is not None and not frame.arguments.unseen:
        return _by_choice(arguments, frame, frame.arguments)
    places = as_called(arguments.here, hands_on)
    return [arguments if here is arguments.here else arguments.at(here) for here in places]


def _by_choice(arguments: Arguments, frame: Frame, outer: Arguments) -> list[Arguments]:
    """The arguments of a call in a function, as each choice of what a call of that passes (``outer``) makes them."""
    evaluator, made = arguments.here.evaluator, frame.receiver
    choices = [one for passed in _passed(outer) for one in every_choice(passed, whole=True)]
    if choices == [outer]:
        return [arguments]
    own = isinstance(made, Result) and made.arguments is outer
    receivers = [replace(made, arguments=one) if isinstance(made, Result) and own else made for one in choices]
    frames = [evaluator.frame(frame.scope, one, receiver, frame.around) for one, receiver in zip(choices, receivers, strict=True)]
    found = [arguments.at(evaluator.at(arguments.here.site, each)) for each in frames if each is not None]
    return found if len(found) == len(choices) else [arguments]


def as_called(here: Here, hands_on: bool = False, levels: int = MAX_LEVELS) -> list[Here]:
    """A place, as each call of the function around comes to it in its module, and as one that is not seen does by the defaults: what one
    of those passes belongs together. As it is, where the function is not called, or takes nothing; in an ``__init__`` that ``hands_on``
    what it takes only as a call comes to it that is not seen, for those that are seen make an object themselves.
    """
    evaluator, scope = here.evaluator, here.site.scope
    if here.frame is not None or scope.kind not in (ScopeKind.FUNCTION, ScopeKind.LAMBDA) or not scope.parameters:
        return [here]
    key = scope, hands_on, levels
    if key not in evaluator.callers:
        evaluator.callers[key] = _as_called(evaluator, scope, hands_on, levels)
    return [evaluator.at(here.site, frame) if frame is not None else here for frame in evaluator.callers[key]]


def modules_around(evaluator: Evaluator, scope: Scope) -> dict[Module, None]:
    """The module of a function, the linted one, and those that this imports."""
    return dict.fromkeys((scope.module, evaluator.module, *evaluator.project.reached(evaluator.module)))


def by_each_call(here: Here) -> list[Here]:
    """As `as_called`, by the calls in the linted module and those that it imports, too; as it is, where none is seen."""
    evaluator, scope = here.evaluator, here.site.scope
    if here.frame is not None or scope.kind is not ScopeKind.FUNCTION or not scope.parameters:
        return [here]
    modules = modules_around(evaluator, scope)
    calls = [Arguments(call, evaluator.at(site)) for module in modules for call, site in calls_of(evaluator, scope, module)]
    called = ((each, one) for one in islice(calls, MAX_PLACES) for each in _callees(scope, one))
    frames = [evaluator.frame_of(each, one) for each, one in called]
    return [evaluator.at(here.site, frame) for frame in frames if frame is not None] or [here]


def _as_called(evaluator: Evaluator, scope: Scope, hands_on: bool, levels: int) -> list[Frame | None]:
    """The frames of a function as it is called; None for that of no call."""
    if scope.name in classes.AFTER_INIT and scope.owner is not None:
        return [evaluator.frame(scope, None, made) for made in _made_of_fields(evaluator, scope)] or [None]
    calls = [(call, evaluator.at(site)) for call, site in calls_of(evaluator, scope, scope.module)]
    seen: list[tuple[Arguments, Def]] = []
    for above in (levels - 1, 0) if not hands_on else ():
        callers = (Arguments(call, place) for call, here in calls for place in _as_shown(here, above))
        every = ((one, each) for caller in callers for one in every_choice(caller, whole=True) for each in _callees(scope, caller))
        seen = [*islice(every, MAX_PLACES + 1)]
        if len(seen) <= MAX_PLACES:
            break
    unseen = [(Arguments(*call).hidden(), Def.of(scope)) for call in calls[:1] if hands_on or defaults(scope.function)]
    others = _unseen_heirs(evaluator, scope, [each.receiver for _, each in seen])
    heirs = [(Arguments(SOME_CALL, evaluator.at(scope.end), unseen=True), Def.of(scope, heir)) for heir in others]
    frames = [evaluator.frame_of(each, one) for one, each in (*seen[:MAX_PLACES], *unseen, *heirs)]
    found = [frame for frame in frames if frame is not None]
    are_all = (seen or unseen) and len(found) == len(frames) and len(seen) <= MAX_PLACES
    return [*found] if are_all else [None, *found]


def _made_of_fields(evaluator: Evaluator, scope: Scope) -> list[Result]:
    """The objects that a module makes of a class, or of heirs, of which a method runs when their fields are set."""
    classes_ = [scope.owner, *(heir.node for heir in _heirs(evaluator, scope, scope.module))]
    calls = _maybe_of(scope, scope.module.top, "", tuple(cls.name for cls in classes_ if cls is not None))
    made = (a for call, site in calls for a in evaluator.at(site).value(call))
    return [a for a in made if isinstance(a, Result) and isinstance(a.callee, Cls) and a.callee.node in classes_]


def _as_shown(here: Here, levels: int) -> list[Here]:
    """A place in a caller, as the calls of it that are seen come to it; as it is, where none is, or so far up."""
    places = as_called(here, levels=levels) if levels else []
    seen = [place for place in places if (frame := place.frame) and frame.arguments is not None and not frame.arguments.unseen]
    return seen or [here]


def _callees(scope: Scope, caller: Arguments) -> list[Def]:
    """The function that a call means, as each call makes it of the function around, or the object whose method it is; of some object of a
    class that inherits it, or calls its base's.
    """
    if scope.owner is None and (scope.parent is None or scope.parent.kind is ScopeKind.MODULE):
        return [Def.of(scope)]
    call, here = caller.node, caller.here
    evaluator, around = here.evaluator, Cls.around(here.site.scope)
    if scope.owner is not None and around is not None and is_of_super(call):
        return [Def.of(scope, evaluator.instance_of(around))]
    callees = here.value(call.func)
    made = [a for a in callees if isinstance(a, Def) and a.node is scope.node and (a.around is not None or isinstance(a.receiver, Result))]
    return [*made, *(Def.of(scope, evaluator.instance_of(a)) for a in callees if isinstance(a, Cls))] or [Def.of(scope)]


def _heirs(evaluator: Evaluator, scope: Scope, module: Module) -> list[Cls]:
    """The classes of a module that inherit a method from the one that it stands in."""
    others = evaluator.heirs(scope.owner, module) if scope.owner is not None else []
    return [cls for cls in others if classes.method(evaluator, cls, scope.name) is scope]


def _unseen_heirs(evaluator: Evaluator, scope: Scope, seen: list[Place | None]) -> list[Instance]:
    """Some object of each class that inherits a method, besides those whose objects it is seen to be called of."""
    if scope.owner is None:
        return []
    known = [made.callee if isinstance(made, Result) else made.cls for made in seen if isinstance(made, (Result, Instance))]
    nodes = {cls.node for cls in known if isinstance(cls, Cls)}
    return [evaluator.instance_of(cls) for cls in _heirs(evaluator, scope, scope.module) if cls.node not in nodes]


def calls_of(evaluator: Evaluator, scope: Scope, module: Module) -> list[tuple[ast.Call, Site]]:
    """The calls in a module that can only mean this function; also where it is started in a thread or task, or decorates."""
    function, owner = scope.node, scope.owner
    if isinstance(function, ast.Lambda):
        return _calls_of_lambda(evaluator, function, module)
    assert isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
    constructs = owner is not None and function.name == "__init__"
    found = _base_calls(evaluator, scope, module.calls_by_name.get("__init__", [])) if constructs else []
    heirs = [cls.node for cls in _heirs(evaluator, scope, module)] if constructs else []
    name = owner.name if constructs and owner is not None else function.name
    classes_ = ("cls", *(heir.name for heir in heirs)) if constructs else ()  # ``cls(…)`` in a class method
    for call, site in _maybe_of(scope, module.top, name, classes_):
        for callee in evaluator.at(site).value(call.func) if not _is_of_its_own(scope, call, site) else ():
            if _is(function, callee) and is_unbound(callee, call):
                found.append((on_object(module.top, call), site))
            elif isinstance(callee, Partial) and _is(function, callee.callee) and _is_seen(callee, site):
                found.append((given_by(module.top, callee.arguments.node, call), site))
            elif _is(function, callee) or (constructs and isinstance(callee, Cls) and callee.node in (owner, *heirs)):
                found.append((call, site))
    return [*dict.fromkeys(found)]


def _is_seen(partial: Partial, site: Site) -> bool:
    """Whether a partial is made where the names are those of a place, and what it is given means the same there."""
    scope = partial.arguments.here.site.scope
    return (scope.parent if scope.kind is ScopeKind.CLASS else scope) in [*site.scope.lookups()]


@once
def _maybe_of(scope: Scope, top: Scope, name: str, heirs: tuple[str, ...]) -> Iterable[tuple[ast.Call, Site]]:
    """The calls in a module that may mean a function, or a class and its heirs, by what they call."""
    calls = top.module.calls_by_name
    names = dict.fromkeys((name, *other_names(top, scope, name), *heirs))
    named = ((each, call) for kind in (calls, started(top)) for each in names for call in kind.get(each, ())[:MAX_CALLERS])
    found = [call for each, call in named if each in (name, *heirs) or not _is_of_parameter(*call)]
    found += decorating(top).get(name, ())[:MAX_CALLERS]
    if scope.parent is not None and scope.parent.kind is ScopeKind.FUNCTION:  # f(a)(b): of the function that f gives
        given_back = [call for call in calls.get("", ()) if any(isinstance(each, ast.Call) for each in within(call[0].func))]
        found += [*given_back[:MAX_CALLERS], *decorating(top).get("", ())[:MAX_CALLERS]]
    return dict.fromkeys(found)


def calls_by_bases(evaluator: Evaluator, scope: Scope) -> list[tuple[ast.Call, Site]]:
    """The calls ``self.name(…)`` of a method in the classes of other modules that its own is derived from."""
    cls, name = Cls.around(scope), scope.name
    bases = [base for base in evaluator.lineage(cls) if base.module is not scope.module] if cls is not None else []
    calls = ((base, call, site) for base in bases for call, site in base.module.calls_by_name.get(name, ())[:MAX_CALLERS])
    own = ((call, site) for base, call, site in calls if site.scope.owner is base.node)
    return [(call, site) for call, site in own if dotted(call.func) == f"{bound_to(site.scope)}.{name}"]


def _is_of_parameter(call: ast.Call, site: Site) -> bool:
    """Whether it calls what the function around, or one around that, is given: that is followed from where it is given."""
    name = getattr(call.func, "id", "")
    return any(parameter_of(call.func, each) for each in site.scope.lookups_of(name))


def _is_of_its_own(scope: Scope, call: ast.Call, site: Site) -> bool:
    """Whether it is a method of what the function itself is passed or makes: ``service.ask(…)`` in ``def ask(service)``."""
    if site.scope is not scope or not isinstance(call.func, ast.Attribute):
        return False
    return not (scope.parameters | scope.bound).isdisjoint(names_in(call.func.value) - {bound_to(scope)})


def _calls_of_lambda(evaluator: Evaluator, function: ast.Lambda, module: Module) -> list[tuple[ast.Call, Site]]:
    """The calls of a lambda: by a name that it is bound to, as an item, or where it is written."""
    calls, names = module.calls_by_name, led_on(module.top, function)
    named = [call for name in dict.fromkeys(("", *names)) for call in calls.get(name, ())[:MAX_CALLERS] if not _is_of_parameter(*call)]
    named += started(module.top).get(function, ())
    return [(call, site) for call, site in named if any(_is(function, callee) for callee in evaluator.at(site).value(call.func))]


def _is(function: ast.AST, callee: Alternative) -> bool:
    return isinstance(callee, Def) and callee.node is function


def _base_calls(evaluator: Evaluator, scope: Scope, calls: list[tuple[ast.Call, Site]]) -> list[tuple[ast.Call, Site]]:
    """The ``super().__init__(…)`` of the subclasses in the module that reach this ``__init__``."""
    found = []
    for call, site in calls[:MAX_CALLERS]:
        around = Cls.around(site.scope)
        if around is None or around.node is scope.owner or not is_of_super(call):
            continue
        bases = classes.bases(evaluator, around)
        if any(isinstance(base, Cls) and classes.method(evaluator, base, "__init__") is scope for base in bases):
            found.append((call, site))
    return found

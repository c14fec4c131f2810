"""Classes of the project and their instances: what their attributes can be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import Event, Kind, Scope
from ..reading.states import State, states_of
from ..reading.syntax import decorators, dotted, is_of_super, last_name
from .annotated import declaration, instance_of, named_instances
from .arguments import Arguments, Frame, positions
from .asked import is_passed, without_none
from .calls import returned
from .changes import done_at_any_time
from .decorated import set_by_decorators
from .records import fields_of
from .values import ABSENT, UNKNOWN, Alternative, Cls, Def, Instance, Member, Place, Result, Value, present, union

if TYPE_CHECKING:
    from .evaluator import Evaluator

MAX_LINEAGE = 20
_PROPERTIES = frozenset(("property", "cached_property", "functools.cached_property"))


def bases(evaluator: Evaluator, cls: Cls) -> Iterator[Alternative]:
    """What the class is derived from."""
    for base in cls.node.bases:
        yield from evaluator.at(cls.site).value(base)


def lineage(evaluator: Evaluator, cls: Cls) -> list[Cls]:
    """The class and those of the project that it is derived from, in the order in which names are looked up."""
    found: list[Cls] = []
    waiting = [cls]
    while waiting and len(found) < MAX_LINEAGE:
        known = waiting.pop()
        found.append(known)
        derived_from = [base for base in bases(evaluator, known) if isinstance(base, Cls) and base.node is not cls.node]
        waiting += reversed(derived_from)
    # a class from which several are derived comes after all of them
    return [known for number, known in enumerate(found) if all(known.node is not later.node for later in found[number + 1 :])]


def class_attribute(evaluator: Evaluator, cls: Cls, name: str) -> Value:
    """An attribute of a class: what its decorators set or its body binds, or a base's; nothing (an empty value) where none does."""
    for known in evaluator.lineage(cls):
        scope = known.module.scopes[known.node]
        if known.node.decorator_list and (found := set_by_decorators(evaluator, known, name)):
            return found
        if name in scope.bound:
            elsewhere = known.module.top.events.get(f"{known.node.name}.{name}", ()) if known.module is not evaluator.module else ()
            changes = [*_done_by_methods(scope, name), *filter(_is_change, elsewhere)]
            return done_at_any_time(evaluator.at(scope.end).state(name, lambda _: ()), changes, evaluator)
    return ()


@once
def _done_by_methods(scope: Scope, name: str) -> list[Event]:
    """What the methods of a class do to what its body binds, ``cls.tools.append(f)``."""
    return [event for _, events in assignments(scope).get(name, ()) for event in events if _is_change(event)]


def _is_change(event: Event) -> bool:
    return not event.binds and event.kind not in (Kind.PASSED, Kind.NARROWED)


def method(evaluator: Evaluator, cls: Cls, name: str) -> Scope | None:
    """The scope of a method that the class or one of its bases in the project defines."""
    value = evaluator.remember((cls.node, name), lambda: class_attribute(evaluator, cls, name))
    return next((alternative.scope for alternative in value if isinstance(alternative, Def)), None)


def methods(cls: Cls) -> Iterator[Scope]:
    """The functions that stand in the body of a class."""
    return (scope for scope in cls.module.scopes.values() if scope.owner is cls.node)


def run_by(evaluator: Evaluator, callee: Alternative) -> Scope | None:
    """The function of the project that a call runs: of a class the ``__init__``."""
    if isinstance(callee, Cls):
        return method(evaluator, callee, "__init__")
    return callee.scope if isinstance(callee, Def) else None


def run_after_init(evaluator: Evaluator, cls: Cls) -> Scope | None:
    """The method of a dataclass, or a like of it, that runs when the fields of an object are set."""
    return next((found for name in AFTER_INIT if (found := method(evaluator, cls, name)) is not None), None)


def set_where_made(instance: Result, name: str) -> list[Event]:
    """What binds an attribute of an instance by the name that the call which makes it is bound to: ``x = X()``, ``x.name = …``."""
    scope = instance.here.site.scope
    holder = _bound_calls(scope).get(instance.node)
    later = [event for event in scope.events.get(f"{holder}.{name}", ()) if event.binds and event.site.scope is scope]
    return [event for event in later if _bound_to(states_of(scope, str(holder)).at(event.site)) in (instance.node, None)]


@once
def _bound_calls(scope: Scope) -> dict[ast.AST, str]:
    """The names that calls are bound to, by the calls."""
    bound = ((path, event) for path, events in scope.events.items() for event in events if event.kind is Kind.ASSIGNED)
    return {event.node: path for path, event in bound if isinstance(event.node, ast.Call)}


def _bound_to(state: State) -> ast.AST | None:
    """What a name is bound to in a state; None where that may be several."""
    event = state.base.event
    return event.node if event is not None else None


def instance_attribute(evaluator: Evaluator, instance: Result | Instance, name: str) -> Value:
    """An attribute of an instance: what its methods assign, what it was constructed with, or its class's."""
    cls = instance.callee if isinstance(instance, Result) else instance.cls
    assert isinstance(cls, Cls)
    written = set_by_methods(evaluator, instance, cls, name)
    declared = class_attribute(evaluator, cls, name) if not written else ()
    if declared and all(isinstance(alternative, Def) for alternative in declared):
        return union(method_value(evaluator, instance, cls, alternative) for alternative in declared if isinstance(alternative, Def))
    found = written or _given_or_declared(evaluator, instance, cls, name, declared)
    told = declared or not all(a is UNKNOWN or is_passed(a) for a in found)
    return found if told else _annotated_field(evaluator, cls, name) or found


def _given_or_declared(evaluator: Evaluator, instance: Result | Instance, cls: Cls, name: str, declared: Value) -> Value:
    """What a field was given, or its default."""
    return union(_field_default(evaluator, each) for each in _field(evaluator, instance, cls, name, declared))


def method_value(evaluator: Evaluator, instance: Place, cls: Cls, method_: Def) -> Value:
    """A method bound to the instance, or to its class; for a property, what it returns."""
    decorated = decorators(method_.node)
    if not _PROPERTIES.isdisjoint(decorated):
        return _called_plainly(evaluator, method_, instance)
    return (Def.of(method_.scope, cls if "classmethod" in decorated else instance),)


def _called_plainly(evaluator: Evaluator, function: Def, receiver: Place | None) -> Value:
    """What a function returns that is called without arguments: a property, a default factory."""
    return returned(evaluator.at(function.scope.end, evaluator.frame(function.scope, None, receiver)))


def _field(evaluator: Evaluator, instance: Result | Instance, cls: Cls, name: str, declared: Value) -> Value:
    """What a dataclass, NamedTuple or pydantic model was given for a field; what is declared where it was given nothing."""
    if not isinstance(instance, Result) or method(evaluator, cls, "__init__") is not None:
        return declared
    given = instance.arguments.get(name, _position(evaluator, cls, name))
    if UNKNOWN in given and instance.arguments.unpacked:  # the field itself says what it may be
        given = union((given, (Member(instance.node, instance.module, instance, name),)))
    return union((present(given), declared)) if ABSENT in given else given


def _position(evaluator: Evaluator, cls: Cls, name: str) -> int | None:
    """Where a call of a class gives a field, or the parameter of its ``__init__`` of that name."""
    made = method(evaluator, cls, "__init__")
    order = positions(made) if made is not None else fields_of(evaluator, cls)
    return order.index(name) if name in order else None


def given_for(evaluator: Evaluator, made: Value, node: ast.expr, name: str) -> ast.expr | None:
    """What a call of a class gives a field, as it is written; None where the node, which gives the value, is no such call, or gives none.
    """
    match made:
        case (Result(node=call, callee=Cls() as cls, arguments=arguments),) if call is node:
            return arguments.expression(name, _position(evaluator, cls, name))
    return None


def _annotated_field(evaluator: Evaluator, cls: Cls, name: str) -> Value:
    """Some instance of the class that a field is declared to be, where nothing says what it is."""
    found = declaration(evaluator, cls, name)
    return named_instances(evaluator, found[0], evaluator.at(found[1].module.scopes[found[1].node].end)) if found is not None else ()


# Methods of dataclasses, attrs and pydantic that run when the fields are set.
AFTER_INIT = ("__post_init__", "__attrs_post_init__", "model_post_init")
# What gives fields their defaults, with the position of the default: of dataclasses, attrs and pydantic.
_FIELDS = {"field": None, "Field": 0, "ib": 0, "attrib": 0, "Factory": None}


def _field_default(evaluator: Evaluator, value: Alternative) -> Value:
    """``field(default=…)``, ``Field(…)``, ``field(default_factory=…)``, ``attr.Factory(…)``: the default itself."""
    name = value.called.rpartition(".")[2] if isinstance(value, Result) else ""
    if not isinstance(value, Result) or name not in _FIELDS:
        return (value,)
    default = value.arguments.expression("default", _FIELDS[name])
    if default is not None:
        return union(_field_default(evaluator, alternative) for alternative in value.here.value(default))
    made = value.arguments.expression("default_factory") or value.arguments.expression("factory", 0)
    if made is None:
        return (UNKNOWN,)
    return union(_made_by(evaluator, alternative) for alternative in value.here.value(made))


def _made_by(evaluator: Evaluator, factory: Alternative) -> Value:
    """What a factory of defaults, a function or a class, hands out."""
    return _called_plainly(evaluator, factory, None) if isinstance(factory, Def) else (instance_of(evaluator, factory) or UNKNOWN,)


def set_by_methods(evaluator: Evaluator, instance: Result | Instance, cls: Cls, name: str) -> Value:
    """What the methods of the class assign to ``self.name``; in ``__init__`` with the arguments of the instance's call."""
    begun: list[Value] = []
    found: list[Value] = []
    changes: list[Event] = []
    inits = _inits(evaluator, cls)
    written = (each for known in evaluator.lineage(cls) for each in assignments(known.module.scopes[known.node]).get(name, ()))
    for scope, events in written:
        binds = [event for event in events if event.binds and not _only_keeps(event.node, f"{_self_name(scope)}.{name}")]
        if scope.name == "__init__" and scope not in inits:
            continue
        if binds and scope.name == "__init__":
            frame = _begun_by(evaluator, instance, inits, scope)
            begun.append(evaluator.at(scope.end, frame).state(f"{_self_name(scope)}.{name}", lambda _: ()))
        elif binds and scope.name in AFTER_INIT:
            begun.append(_converted(evaluator, instance, cls, name, binds[0]))
        elif binds:
            on_it = isinstance(instance, Result) and len(scope.parameters) == 1
            frame = evaluator.frame(scope, None, instance) if on_it else None
            steps = [*filter(_is_change, events)]
            if steps and all(step.site.block is binds[-1].site.block for step in steps):
                found.append(evaluator.at(scope.end, frame).state(f"{_self_name(scope)}.{name}", lambda _: ()))
            else:
                found += [evaluator.at(event.site, frame).bound(event) for event in binds]
                changes += steps
        else:
            changes += filter(_is_change, events)
    value = union((*(without_none(start) if found else start for start in begun), *found))
    return done_at_any_time(value, changes, evaluator)


_COPYING = frozenset("dict list tuple set frozenset sorted copy deepcopy".split())


def _only_keeps(node: ast.AST, path: str) -> bool:
    """Whether an expression is what a path leads to, or a copy of it, without some of it at most: ``dict(self.open)``,
    ``{k: v for k, v in self.open.items() if v.is_new}``.
    """
    match node:
        case ast.DictComp(ast.Name(key), ast.Name(value), [ast.comprehension(ast.Tuple([ast.Name(first), ast.Name(second)]), several)]):
            pairs = several.args[0] if isinstance(several, ast.Call) and several.args else several
            return (key, value) == (first, second) and dotted(getattr(pairs, "func", pairs)) == f"{path}.items"
        case ast.ListComp(ast.Name(kept), [ast.comprehension(ast.Name(each), several)]):
            return kept == each and dotted(several) == path
        case ast.Call(ast.Attribute(held, "copy"), []) | ast.Dict([None], [held]) | ast.List([ast.Starred(held)]):
            return dotted(held) == path
        case ast.Call(function, [held], []):
            return last_name(function) in _COPYING and dotted(held) == path
    return False


def _converted(evaluator: Evaluator, instance: Result | Instance, cls: Cls, name: str, first: Event) -> Value:
    """What a method that runs when the fields are set leaves in one of them; before the first binding that is what the field was given."""
    scope = first.site.scope
    given = _given_or_declared(evaluator, instance, cls, name, class_attribute(evaluator, cls, name))
    frame, path = evaluator.frame(scope, None, instance), f"{_self_name(scope)}.{name}"
    evaluator.at(first.site, frame).state(path, lambda _: given)
    return evaluator.at(scope.end, frame).state(path, lambda _: given)


def handed_after_init(evaluator: Evaluator, frame: Frame, name: str) -> Value:
    """What a dataclass hands its ``__post_init__``: what its object was given for an ``InitVar``, or the default; nothing to others."""
    match frame:
        case Frame(scope=Scope(name="__post_init__"), receiver=Result(callee=Cls() as cls) as made):
            return _given_or_declared(evaluator, made, cls, name, class_attribute(evaluator, cls, name))
    return ()


def _begun_by(evaluator: Evaluator, instance: Result | Instance, inits: list[Scope], scope: Scope) -> Frame | None:
    """The call that runs one of the ``inits`` for an instance: the one that makes it, or the ``super().__init__(…)`` of the one before;
    None for any call.
    """
    frame = evaluator.frame(inits[0], instance.arguments, instance) if isinstance(instance, Result) else None
    for own, base in pairwise(inits[: inits.index(scope) + 1]):
        handed = _handed_to(evaluator, own, base, frame)
        frame = evaluator.frame(base, handed, instance) if handed is not None else None
    return frame


def _inits(evaluator: Evaluator, cls: Cls) -> list[Scope]:
    """The ``__init__`` of a class and of those of the project that it is derived from, as far as one calls the other."""
    inits = [each for known in evaluator.lineage(cls) if (each := _own_init(known.module.scopes[known.node])) is not None]
    names = {each: each.owner.name for each in inits if each.owner is not None}
    found = inits[:1]
    for before, base in pairwise(inits):
        goes_on = before in found and not _begun(before) <= set(names.values())
        if goes_on or any(names[base] in _begun(each) for each in found):
            found.append(base)
    return found


@once
def _begun(init: Scope) -> set[str]:
    """The names of whose ``__init__`` the class of an ``__init__`` calls; empty for that of ``super()``."""
    calls = ((call.func, site.scope) for call, site in init.module.calls_by_name.get("__init__", ()))
    own = (function for function, scope in calls if any(each.owner is init.owner for each in scope.lookups()))
    return {last_name(function.value) for function in own if isinstance(function, ast.Attribute)}


@once
def _own_init(scope: Scope) -> Scope | None:
    """The ``__init__`` that the class of a scope defines itself."""
    assert isinstance(scope.node, ast.ClassDef)
    functions = (node for node in reversed(scope.node.body) if isinstance(node, ast.FunctionDef) and node.name == "__init__")
    return next((scope.module.scopes[node] for node in functions), None)


def _handed_to(evaluator: Evaluator, own: Scope, base: Scope, frame: Frame | None) -> Arguments | None:
    """What an ``__init__`` passes to a base's, by ``super().__init__(…)`` or ``Base.__init__(self, …)``."""
    for node, site in own.module.calls_in.get(own, ()):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "__init__":
            here = evaluator.at(site, frame)
            if is_of_super(node):
                return Arguments(node, here)
            if any(isinstance(callee, Def) and callee.scope is base for callee in here.value(node.func)):
                return Arguments(node, here, 1)
    return None


@once
def assignments(scope: Scope) -> dict[str, list[tuple[Scope, list[Event]]]]:
    """The events of the attributes of ``self`` in a class, by attribute, with the methods that they stand in."""
    found: dict[str, list[tuple[Scope, list[Event]]]] = {}
    assert isinstance(scope.node, ast.ClassDef)
    for statement in scope.node.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.args.args:
            inner = scope.module.scopes[statement]
            prefix = f"{_self_name(inner)}."
            for name, events in inner.events.items():
                if name.startswith(prefix) and "." not in name[len(prefix) :]:
                    found.setdefault(name[len(prefix) :], []).append((inner, events))
    return found


def _self_name(scope: Scope) -> str:
    """What the object is called in a method: its first parameter; in a ``__new__`` what that of a base gives."""
    return scope.function.args.args[0].arg if scope.name != "__new__" else _made_in_new(scope)


@once
def _made_in_new(scope: Scope) -> str:
    """What ``super().__new__(cls)`` is bound to in a ``__new__``; empty where it is not."""
    bound = ((path, event.node) for path, events in scope.events.items() for event in events if event.binds)
    return next((path for path, node in bound if isinstance(node, ast.Call) and last_name(node.func) == "__new__"), "")

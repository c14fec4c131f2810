"""Classes of the project and their instances: what their attributes can be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..reading.model import Event, Scope
from ..reading.syntax import dotted
from .changes import apply
from .values import UNKNOWN, Alternative, Cls, Def, Instance, Ref, Result, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator

MAX_LINEAGE = 20
_PROPERTIES = frozenset(("property", "cached_property", "functools.cached_property"))


def bases(evaluator: Evaluator, cls: Cls) -> Iterator[Alternative]:
    """What the class is derived from."""
    for base in cls.cls.bases:
        yield from evaluator.value(base, cls.site)


def lineage(evaluator: Evaluator, cls: Cls) -> list[Cls]:
    """The class and those of the project that it is derived from, in the order in which names are looked up."""
    found: list[Cls] = []
    waiting = [cls]
    while waiting and len(found) < MAX_LINEAGE:
        known = waiting.pop()
        found.append(known)
        derived_from = [base for base in bases(evaluator, known) if isinstance(base, Cls) and base.cls is not cls.cls]
        waiting += reversed(derived_from)
    # a class from which several are derived comes after all of them
    return [known for number, known in enumerate(found) if all(known.cls is not later.cls for later in found[number + 1 :])]


def class_attribute(evaluator: Evaluator, cls: Cls, name: str) -> Value:
    """An attribute of a class: what its body binds, or a base's; nothing (an empty value) where none does."""
    for known in evaluator.lineage(cls):
        scope = known.module.scopes[known.cls]
        if name in scope.bound:
            return evaluator.state(scope, name, scope.end, None, lambda _: ())
    return ()


def instance_attribute(evaluator: Evaluator, instance: Result | Instance, name: str) -> Value:
    """An attribute of an instance: what its methods assign, what it was constructed with, or its class's."""
    cls = instance.callee if isinstance(instance, Result) else instance.cls
    assert isinstance(cls, Cls)
    written = _written(evaluator, instance, cls, name)
    if written:
        return written
    declared = class_attribute(evaluator, cls, name)
    if declared and all(isinstance(alternative, Def) for alternative in declared):
        return union(_method_value(evaluator, instance, cls, alternative) for alternative in declared if isinstance(alternative, Def))
    return union(_field_default(evaluator, alternative) for alternative in _field(evaluator, instance, cls, name) or declared)


def _method_value(evaluator: Evaluator, instance: Result | Instance, cls: Cls, method: Def) -> Value:
    """A method bound to the instance, or to its class; for a property, what it returns."""
    decorators = {dotted(decorator) for decorator in getattr(method.function, "decorator_list", ())}
    if decorators & _PROPERTIES:
        return evaluator.returned(method.scope, evaluator.plain_frame(method.scope, instance))
    return (Def(method.node, method.module, method.function, method.scope, cls if "classmethod" in decorators else instance),)


def _field(evaluator: Evaluator, instance: Result | Instance, cls: Cls, name: str) -> Value:
    """What a dataclass, NamedTuple or pydantic model was given for a field; nothing where it was given nothing."""
    if not isinstance(instance, Result) or evaluator.method(cls, "__init__") is not None:
        return ()
    for keyword in instance.node.keywords:
        if keyword.arg == name:
            return evaluator.value(keyword.value, instance.site, instance.frame)
        if keyword.arg is None:
            return (UNKNOWN,)
    body = [statement for known in reversed(evaluator.lineage(cls)) for statement in known.cls.body]
    fields = [statement.target.id for statement in body if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)]
    if name in fields and (place := fields.index(name)) < len(instance.node.args):
        return evaluator.value(instance.node.args[place], instance.site, instance.frame)
    return ()


def _field_default(evaluator: Evaluator, value: Alternative) -> Value:
    """``field(default=…)``, ``Field(…)``, ``field(default_factory=…)``: the default itself."""
    if not isinstance(value, Result) or not isinstance(value.callee, Ref):
        return (value,)
    if value.callee.dotted.rpartition(".")[2] not in ("field", "Field"):
        return (value,)
    for keyword in value.node.keywords:
        if keyword.arg == "default":
            return evaluator.value(keyword.value, value.site, value.frame)
        if keyword.arg == "default_factory":
            made = evaluator.value(keyword.value, value.site, value.frame)
            return union(
                evaluator.returned(a.scope, evaluator.plain_frame(a.scope, None)) if isinstance(a, Def) else (UNKNOWN,) for a in made
            )
    if value.node.args and value.callee.dotted.endswith("Field"):
        return evaluator.value(value.node.args[0], value.site, value.frame)
    return (UNKNOWN,)


def _written(evaluator: Evaluator, instance: Result | Instance, cls: Cls, name: str) -> Value:
    """What the methods of the class assign to ``self.name``; in ``__init__`` with the arguments of the instance's call."""
    found: list[Value] = []
    changes: list[Event] = []
    for known in evaluator.lineage(cls):
        for scope, events in _assignments(evaluator, known).get(name, ()):
            binds = [event for event in events if event.binds]
            if binds and getattr(scope.node, "name", "") == "__init__":
                frame = None
                if isinstance(instance, Result) and evaluator.method(cls, "__init__") is scope:
                    frame = evaluator.frame(scope, instance.node, instance.site, instance.frame, instance)
                found.append(evaluator.state(scope, f"{_self_name(scope)}.{name}", scope.end, frame, lambda _: ()))
            else:
                found += [evaluator.bound(event) for event in binds]
                changes += [event for event in events if not event.binds and event.kind not in ("leak", "narrow")]
    value = union(found)
    return union((value, apply(evaluator, value, changes, None))) if changes and value else value


def _assignments(evaluator: Evaluator, cls: Cls) -> dict[str, list[tuple[Scope, list[Event]]]]:
    """The events of the attributes of ``self``, by attribute, with the methods that they stand in."""
    known = evaluator.assignments.get(cls.cls)
    if known is None:
        known = evaluator.assignments[cls.cls] = {}
        for statement in cls.cls.body:
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)) and statement.args.args:
                scope = cls.module.scopes[statement]
                prefix = f"{_self_name(scope)}."
                for name, events in scope.events.items():
                    if name.startswith(prefix) and "." not in name[len(prefix) :]:
                        known.setdefault(name[len(prefix) :], []).append((scope, events))
    return known


def _self_name(scope: Scope) -> str:
    arguments: ast.arguments = scope.node.args  # type: ignore[attr-defined]
    return arguments.args[0].arg

"""Attributes: as the scopes set and change them by their dotted names, else as what holds them has them."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING

from ..reading.model import Scope
from ..reading.syntax import decorators, dotted
from . import calls, classes, methods, names, records
from .records import class_of
from .sources import options_without_text
from .standard import NUMBERS
from .values import (
    UNKNOWN,
    Alternative,
    Cls,
    Const,
    Def,
    Dict,
    Instance,
    Items,
    Member,
    ModuleRef,
    Outside,
    Param,
    Place,
    Ref,
    Result,
    Value,
    present,
    union,
)

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here


def attribute_expression(node: ast.Attribute, here: Here) -> Value:
    """An attribute as it is written."""
    name = dotted(node)
    return dotted_name(name, node, here) if name is not None else _of_holder(node.attr, node, here.value(node.value), here)


def dotted_name(name: str, node: ast.AST, here: Here) -> Value:
    """``a.b.c``, which stands at the node."""
    return _as_set(name, node, here, [*here.site.scope.lookups()])


def _as_set(name: str, node: ast.AST, here: Here, scopes: list[Scope]) -> Value:
    """An attribute as the scopes, from the inner to the one that binds the object's name, set and change it."""
    head = name.partition(".")[0]
    for number, scope in enumerate(scopes):
        bound = scope.owns(head)
        if name in scope.events:
            place = names.seen_from(scope, here)
            outer = [] if bound else scopes[number + 1 :]
            return place.state(name, lambda inner: _as_set(name, node, here.evaluator.at(here.site, inner.frame), outer))
        if bound:
            break
    first, _, last = name.rpartition(".")
    holder = here.value(node.value) if isinstance(node, ast.Attribute) and node.attr == last else here.name(first, node)
    return _of_holder(last, node, holder, here)


def _of_holder(name: str, node: ast.AST, holder: Value, here: Here) -> Value:
    """``holder.name``; what a parameter is annotated with counts only where no call shows what it is, and what is not seen only where
    not all that calls show has the method.
    """
    shown = tuple(a for a in holder if not isinstance(a, Param))
    if len(shown) == len(holder) or not any(isinstance(a, (Instance, Result)) for a in shown):
        return union(attribute(a, name, node, here) for a in holder)
    found = union(attribute(a, name, node, here) for a in shown)
    return found if all(isinstance(a, Def) for a in found) else union((found, (Member(node, here.module, holder[0], name),)))


def attribute(holder: Alternative, name: str, node: ast.AST, here: Here) -> Value:
    """``holder.name``."""
    module, evaluator = here.module, here.evaluator
    member = (Member(node, module, holder, name),)
    match holder:
        case ModuleRef():
            elsewhere = (Ref(node, module, f"{holder.dotted}.{name}"),) if holder.dotted else (UNKNOWN,)
            found = names.export(evaluator, holder.target, name, node) or elsewhere
            return union((found, names.set_from_outside(evaluator, holder.target, name))) if module is not evaluator.module else found
        case Ref():
            full = f"{holder.dotted}.{name}"
            return (Const(node, module, NUMBERS[full]) if full in NUMBERS else Ref(node, module, full),)
        case Outside(source="argparse") if name in options_without_text(holder.module.top):
            return (UNKNOWN,)
        case Outside():
            return (holder,) if name not in methods.METHODS else member
        case Cls():
            return tuple(map(partial(_of_class, holder), classes.class_attribute(evaluator, holder, name))) or member
        case Instance() | Result(callee=Cls()) if name == "__class__" and (cls := class_of(holder)) is not None:
            return (cls,)
        case Instance() | Result(callee=Cls()):
            found = _of_instance(holder, name, here)
            found = (found if not _is_left(found) else ()) or _of_heirs(holder, name, node, here) or found
            found = found or classes.member_attribute(evaluator, holder, name) or member
            return calls.given_back(found, holder, name, here) if isinstance(holder, Result) else found
        case Result(callee=Ref(dotted="builtins.super")) if name != "__init__":  # that is followed from the class
            return of_super(name, here) or member
        case Result(callee=Ref(dotted="types.SimpleNamespace" | "argparse.Namespace"), arguments=given):
            return present(given.get(name)) or member
        case Result(callee=Result(callee=Ref(dotted="collections.namedtuple"), arguments=declared), arguments=given):
            return records.field(declared, given, name) or member
        case Param():
            known = _of_annotated(holder, name, node, here)
            return known if known and all(isinstance(a, Def) for a in known) else (*known, *member)
        case Def(node=ast.FunctionDef(name=text) | ast.AsyncFunctionDef(name=text)) if name == "__name__":
            return (Const(node, module, text),)
        case Const(value=value) if name in ("value", "name") and value is not None:
            return (holder,)
        case Dict(entries=entries) if name in entries:  # of a model's field, or a dict whose keys are its attributes
            return present(entries[name]) or member
        case Const() | Dict() | Items():
            return classes.member_attribute(evaluator, holder, name) or member
    return member


def _of_class(cls: Cls, found: Alternative) -> Alternative:
    """What a class has; a class method is bound to it."""
    return Def.of(found.scope, cls) if isinstance(found, Def) and "classmethod" in decorators(found.node) else found


def _of_instance(holder: Result | Instance, name: str, here: Here) -> Value:
    """An attribute of an object of a class of the project; for other scopes than the one that makes it, also what that sets by the
    object's name, in place of what the class gives it or, in a branch, besides.
    """
    evaluator = here.evaluator
    own = partial(evaluator.remember, (holder, name), lambda: classes.instance_attribute(evaluator, holder, name))
    if isinstance(holder, Instance) or holder.here.site.scope is here.site.scope:
        return own()
    made = holder.here
    later = classes.set_where_made(holder, name)
    replaced = any(event.site.block is made.site.block for event in later)
    return union((() if replaced else own(), *(made.bound(event) for event in later)))


def of_super(name: str, here: Here) -> Value:
    """``super().name`` where a class of the project has such a method, of the object that the method around is called on."""
    evaluator, scope = here.evaluator, next((scope for scope in here.site.scope.lookups() if scope.owner is not None), None)
    cls = Cls.around(scope) if scope is not None else None
    if cls is None:
        return ()
    receiver = here.frame.receiver if here.frame is not None and here.frame.scope is scope else None
    found = next(filter(None, (classes.method(evaluator, base, name) for base in _after(cls, receiver, evaluator))), None)
    return (Def.of(found, receiver or evaluator.instance_of(cls)),) if found is not None else ()


def _after(cls: Cls, receiver: Place | None, evaluator: Evaluator) -> list[Cls]:
    """The classes in which ``super()`` looks in a class: those after it in the order of the object's class."""
    heir = class_of(receiver) if receiver is not None else None
    order = evaluator.lineage(heir or cls)
    place = next((number for number, each in enumerate(order, 1) if each.node is cls.node), 0)
    return order[place:] if place else evaluator.lineage(cls)[1:]


def _is_left(found: Value) -> bool:
    """Whether a class has a method for its heirs to write."""
    return bool(found) and all(isinstance(a, Def) and calls.is_left_to_heirs(a.scope) for a in found)


def _of_heirs(mixin: Result | Instance, name: str, node: ast.AST, here: Here) -> Value:
    """An attribute that a class leaves to those of the linted module that are derived from it."""
    heirs = here.evaluator.heirs(mixin.node, here.evaluator.module) if isinstance(mixin, Instance) else []
    found = union(attribute(here.evaluator.instance_of(cls), name, node, here) for cls in heirs)
    return tuple(alternative for alternative in found if not isinstance(alternative, Member))


def _of_annotated(parameter: Param, name: str, node: ast.AST, here: Here) -> Value:
    """An attribute of a parameter that is annotated with a class of the project: its method, or what its instances have."""
    instances = classes.annotated_parameter(here.evaluator, parameter.scope, parameter.name)
    found = union(attribute(instance, name, node, here) for instance in instances)
    return tuple(alternative for alternative in found if not isinstance(alternative, Member))

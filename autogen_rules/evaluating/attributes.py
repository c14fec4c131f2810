"""Attributes: as the scopes set and change them by their dotted names, else as what holds them has them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..reading.model import Scope
from ..reading.syntax import decorators, dotted
from . import calls, classes, enums, imports, methods, names, records
from .annotated import annotated_parameter
from .records import class_of
from .sources import defaults_of_options, options_without_text
from .standard import NUMBERS
from .values import (
    UNKNOWN, Alternative, Cls, Const, Def, Dict, Instance, Items, Member, ModuleRef, Outside, Param, Place, Ref, Result, Value, known,
    present, union,
)  # fmt: skip

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here


def attribute_expression(node: ast.Attribute, here: Here) -> Value:
    """An attribute as it is written."""
    name = dotted(node)
    return dotted_name(name, node, here) if name else _of_holder(node.attr, node, here.value(node.value), here)


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
    """``holder.name``: what a holder of its kind says, else an attribute that is not followed."""
    of = _BY_KIND.get(type(holder))
    return (of(holder, name, node, here) if of is not None else ()) or (Member(node, here.module, holder, name),)


def _of_module(holder: ModuleRef, name: str, node: ast.AST, here: Here) -> Value:
    evaluator = here.evaluator
    elsewhere = (Ref(node, here.module, f"{holder.dotted}.{name}"),) if holder.dotted else (UNKNOWN,)
    found = imports.export(evaluator, holder.target, name, node) or elsewhere
    linted = here.module is evaluator.module
    return found if linted else union((found, imports.set_from_outside(evaluator, holder.target, name)))


def _of_reference(holder: Ref, name: str, node: ast.AST, here: Here) -> Value:
    full = f"{holder.dotted}.{name}"
    return (Const(node, here.module, NUMBERS[full]) if full in NUMBERS else Ref(node, here.module, full),)


def _of_outside(holder: Outside, name: str, node: ast.AST, here: Here) -> Value:
    """A part of what came in; of argparse's an option, or its default."""
    own = (holder,) if name not in methods.METHODS else ()
    if holder.source != "argparse":
        return own
    top = holder.module.top
    defaults = (here.evaluator.at(site).value(default) for default, site in defaults_of_options(top).get(name, ()))
    return union(((UNKNOWN,) if name in options_without_text(top) else own, *defaults))


def _of_class(holder: Cls, name: str, node: ast.AST, here: Here) -> Value:
    """What a class has; a class method is bound to it."""
    if name == "__name__":
        return (Const(node, here.module, holder.node.name),)
    found = classes.class_attribute(here.evaluator, holder, name)
    return tuple(Def.of(a.scope, holder) if isinstance(a, Def) and "classmethod" in decorators(a.node) else a for a in found)


def _of_object(holder: Instance | Result, name: str, node: ast.AST, here: Here) -> Value:
    """An attribute of an object of a class of the project."""
    cls = class_of(holder) if name in ("__class__", "__dict__") else None
    if cls is not None and name == "__class__":
        return (cls,)
    if cls is not None and (fields := records.fields_of(here.evaluator, cls)):
        return (Dict(node, here.module, {field: here.attribute(holder, field, node) for field in fields}),)
    own = _of_instance(holder, name, here)
    found = (own if not _is_left(own) else ()) or _of_heirs(holder, name, node, here) or own
    found = found or enums.member_attribute(here.evaluator, holder, name) or (Member(node, here.module, holder, name),)
    return calls.given_back(found, holder, name, here) if isinstance(holder, Result) else found


def _of_result(holder: Result, name: str, node: ast.AST, here: Here) -> Value:
    match holder.callee:
        case Cls():
            return _of_object(holder, name, node, here)
        case Ref(dotted="builtins.super") if name != "__init__":  # that is followed from the class
            return of_super(name, here)
        case Ref(dotted="types.SimpleNamespace" | "argparse.Namespace"):
            return present(holder.arguments.get(name))
        case Result(callee=Ref(dotted="collections.namedtuple"), arguments=declared):
            return records.field(declared, holder.arguments, name)
    return ()


def _of_parameter(holder: Param, name: str, node: ast.AST, here: Here) -> Value:
    """An attribute of a parameter that is annotated with a class of the project: its method, or what its instances have, besides what is
    not seen.
    """
    return _of_annotated(annotated_parameter(here.evaluator, holder.scope, holder.name), holder, name, node, here)


def _of_element(holder: Member, name: str, node: ast.AST, here: Here) -> Value:
    """An attribute of an element of a parameter that is annotated as a list of objects of the project."""
    match holder:
        case Member(receiver=Param() as listed, name=None):
            lists = annotated_parameter(here.evaluator, listed.scope, listed.name)
            instances = union(known(a.others) for a in lists if isinstance(a, Items))
            return _of_annotated(instances, holder, name, node, here)
    return ()


def _of_annotated(instances: Value, holder: Param | Member, name: str, node: ast.AST, here: Here) -> Value:
    found = _followed(union(attribute(instance, name, node, here) for instance in instances))
    return found if all(isinstance(a, Def) for a in found) else (*found, Member(node, here.module, holder, name))


def _of_function(holder: Def, name: str, node: ast.AST, here: Here) -> Value:
    return (Const(node, here.module, holder.scope.name),) if name == "__name__" and holder.scope.name else ()


def _of_constant(holder: Const, name: str, node: ast.AST, here: Here) -> Value:
    """Of the member of an Enum, which is known by its value, ``value`` and ``name`` are that, too."""
    return (holder,) if name in ("value", "name") and holder.value is not None else _of_place(holder, name, node, here)


def _of_dict(holder: Dict, name: str, node: ast.AST, here: Here) -> Value:
    """Of a model's field, or of a dict whose keys are its attributes."""
    return present(holder.entries[name]) if name in holder.entries else _of_place(holder, name, node, here)


def _of_place(holder: Place, name: str, node: ast.AST, here: Here) -> Value:
    return enums.member_attribute(here.evaluator, holder, name)


_BY_KIND: dict[type[Alternative], Callable[[Any, str, ast.AST, Here], Value]] = {
    ModuleRef: _of_module,
    Ref: _of_reference,
    Outside: _of_outside,
    Cls: _of_class,
    Instance: _of_object,
    Result: _of_result,
    Param: _of_parameter,
    Member: _of_element,
    Def: _of_function,
    Const: _of_constant,
    Dict: _of_dict,
    Items: _of_place,
}


def _of_instance(holder: Result | Instance, name: str, here: Here) -> Value:
    """An attribute of an object of a class of the project; for other scopes than the one that makes it, also what that, or the linted
    module, sets by the object's name, in place of what the class gives it or, in a branch or another module, besides.
    """
    evaluator = here.evaluator
    own = partial(evaluator.remember, (holder, name), lambda: classes.instance_attribute(evaluator, holder, name))
    if isinstance(holder, Instance) or holder.here.site.scope is here.site.scope:
        return own()
    made = holder.here
    later = [*classes.set_where_made(holder, name), *imports.set_on_object(evaluator, holder, name)]
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
    return _followed(union(attribute(here.evaluator.instance_of(cls), name, node, here) for cls in heirs))


def _followed(value: Value) -> Value:
    """The alternatives but attributes that are not followed."""
    return tuple(alternative for alternative in value if not isinstance(alternative, Member))

"""Enums of the project: their members, each known by its value, and what these have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import Scope, Site
from ..reading.syntax import last_name
from .arguments import Arguments
from .classes import class_attribute, method_value, set_by_methods
from .records import ENUMS
from .values import Cls, Def, Dict, Place, Result, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator


def member_attribute(evaluator: Evaluator, member: Place, name: str) -> Value:
    """An attribute of the member of an Enum, which is known by its value: that, a property, a method; nothing of any other value."""
    found = _members(member.module.top).get(member.node)
    if found is None or name == "value":
        return (member,) if found is not None else ()
    cls, made = Cls(found[0], member.module, found[1]), found[2]
    declared = class_attribute(evaluator, cls, name)
    if declared:
        return union(method_value(evaluator, member, cls, alternative) for alternative in declared if isinstance(alternative, Def))
    arguments = Arguments(made, evaluator.at(member.module.scopes[cls.node].end))
    return set_by_methods(evaluator, Result(made, member.module, cls, arguments), cls, name)


def is_enum(evaluator: Evaluator, cls: Cls) -> bool:
    """Whether a class of the project is an Enum, whose values it is called with and no others."""
    return any(last_name(base) in ENUMS for known in evaluator.lineage(cls) for base in known.node.bases)


def members_of(evaluator: Evaluator, cls: Cls) -> Dict | None:
    """The members of an Enum by their names; None for any other class."""
    if not is_enum(evaluator, cls):
        return None
    return Dict(cls.node, cls.module, {name: class_attribute(evaluator, cls, name) for name, _ in _written_members(cls.node)})


@once
def _members(top: Scope) -> dict[ast.AST, tuple[ast.ClassDef, Site, ast.Call]]:
    """The values of the members of a module's Enums, each with its class, and the call of that which makes the member."""
    enums = [(node, site) for node, site in top.module.classes if any(last_name(base) in ENUMS for base in node.bases)]
    return {value: (node, site, _making(value)) for node, site in enums for _, value in _written_members(node)}


def _written_members(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    """The names and values that stand in the body of an Enum."""
    for statement in node.body:
        match statement:
            case ast.Assign(targets, value):
                yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(ast.Name(name), _, ast.expr() as value):
                yield name, value


def _making(value: ast.expr) -> ast.Call:
    """The call that makes a member of an Enum: its ``__init__`` is passed the value, or each element of a tuple."""
    passed = value.elts if isinstance(value, ast.Tuple) else [value]
    return ast.copy_location(ast.Call(ast.Name("Enum", ast.Load()), passed, []), value)

"""What a method is called on, as far as it matters which library that is of."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from ..evaluating import standard
from ..evaluating.values import Alternative, Cls, Const, Dict, Instance, Items, Member, ModuleRef, Outside, Param, Ref, Result, Text
from ..reading.model import Site
from .base import Facts
from .parameters import annotation


def comes_from(facts: Facts, node: ast.expr, site: Site, packages: Iterable[str], names: Iterable[str]) -> bool:
    """Whether an object is of one of the packages, or cannot be resolved and is called like one (by the end of its name)."""
    value = [a for a in facts.value(node, site) if not isinstance(a, Const) or a.value is not None]
    if any(comes_out_of(facts, alternative, packages) for alternative in value):
        return True
    if any(_is_known(_root(alternative)) for alternative in value):
        return False
    name = _name(node).lower()
    return any(name == end or name.endswith(f"_{end}") or (len(end) > 2 and name.endswith(end)) for end in names)


def comes_out_of(facts: Facts, alternative: Alternative, packages: Iterable[str]) -> bool:
    """Whether something is of one of the packages, or comes out of what is; a parameter is what it is annotated as."""
    root = _root(alternative)
    roots = _types(facts, root) if isinstance(root, Param) else [root]
    return any(isinstance(each, Ref) and each.dotted.startswith(tuple(packages)) for each in roots)


def _types(facts: Facts, parameter: Param) -> list[Alternative]:
    """The types that a parameter's annotation names."""
    written, site = annotation(parameter.node, parameter.name), parameter.scope.site
    if written is None or site is None:
        return []
    named = (node for node in ast.walk(written) if isinstance(node, (ast.Name, ast.Attribute)))
    return [alternative for node in named for alternative in facts.value(node, site)]


def _name(node: ast.expr) -> str:
    while isinstance(node, (ast.Await, ast.Call, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _root(alternative: Alternative) -> Alternative:
    """What something comes out of."""
    for _ in range(50):
        if isinstance(alternative, Result):
            alternative = alternative.callee
        elif isinstance(alternative, Member):
            alternative = alternative.receiver
    return alternative


def _is_known(root: Alternative) -> bool:
    """Whether it is the project's own class, a constant or a display, a module, or the standard library's."""
    if isinstance(root, Ref):
        return root.dotted.partition(".")[0] in standard.STANDARD
    return isinstance(root, (Cls, Instance, Const, Dict, Items, Text, ModuleRef, Outside))

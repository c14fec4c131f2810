"""What a method is called on, as far as it matters which library that is of."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from ...evaluating import standard
from ...evaluating.records import class_of
from ...evaluating.values import Alternative, Cls, Const, Def, Dict, Instance, Items, Member, ModuleRef, Outside, Param, Ref, Result, Text
from ...reading.model import Site
from ...reading.syntax import last_name
from ..base import Facts
from .parameters import types_of


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
    """Whether something is of one of the packages, or comes out of what is; parameters and fields are what they are annotated as, and
    what a function of the project gives that may refuse is what is written there.
    """
    root = _root(alternative)
    roots = types_of(facts, root) if isinstance(root, (Param, Member)) else [root]
    if isinstance(root, Def):
        given = root.scope.yields or root.scope.returns
        roots = [_root(each) for node, site in given for each in facts.value(node, site)]
    return any(isinstance(each, Ref) and each.dotted.startswith(tuple(packages)) for each in roots)


def _name(node: ast.expr) -> str:
    while isinstance(node, (ast.Await, ast.Call, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return last_name(node)


def _root(alternative: Alternative) -> Alternative:
    """What something comes out of: an attribute of an object of the project's that nothing is known to be given is a root of its own."""
    for _ in range(50):
        if isinstance(alternative, Result):
            alternative = alternative.callee
        elif isinstance(alternative, Member) and class_of(alternative.receiver) is None:
            alternative = alternative.receiver
    return alternative


def _is_known(root: Alternative) -> bool:
    """Whether it is the project's own class, a constant or a display, a module, or the standard library's."""
    if isinstance(root, Ref):
        return root.dotted.partition(".")[0] in standard.STANDARD
    return isinstance(root, (Cls, Instance, Const, Dict, Items, Text, ModuleRef, Outside))

"""What a function returns, where it is written; and what says several things of what it was asked: a tuple, a dict, a record, a report."""

from __future__ import annotations

import ast

from ...evaluating.values import Cls
from ...reading.model import Kind, Scope, Site
from ...reading.syntax import arguments_of
from ...reading.unwritten import is_just_before
from ..base import Facts, once


@once
def returned(scope: Scope) -> list[tuple[ast.expr, Site]]:
    """What a function returns; for a name that the statement before binds, what that binds it to."""
    return [_just_bound(node, site) or (node, site) for node, site in scope.returns]


def _just_bound(node: ast.expr, site: Site) -> tuple[ast.expr, Site] | None:
    events = site.scope.events.get(node.id, ()) if isinstance(node, ast.Name) else ()
    return next(((event.expression, event.site) for event in events if is_just_before(event, site)), None)


def fields_of(node: ast.expr) -> list[ast.expr]:
    """What a record that a function returns is made of: ``Verdict(text in KNOWN, "unknown")``, a dict, a tuple."""
    match node:
        case ast.Call():
            return arguments_of(node)
        case ast.Dict():
            return node.values
        case ast.Tuple():
            return node.elts
    return []


def fields_filled(scope: Scope, node: ast.expr) -> list[ast.expr]:
    """The attributes of a record that a function sets, or adds to, before it returns it, ``report.errors``, and what it sets under the keys
    of a dict.
    """
    name = node.id if isinstance(node, ast.Name) else ""
    paths = [path for path in scope.events if path.startswith(f"{name}.")] if name else []
    attributes = [ast.copy_location(ast.Attribute(node, path.partition(".")[2], ast.Load()), node) for path in paths]
    return [*attributes, *(event.value for event in scope.events.get(name, ()) if event.kind is Kind.ITEM_SET and event.value is not None)]


def can_be_unpacked(facts: Facts, node: ast.expr, site: Site) -> bool:
    """Whether what a function returns can be taken apart: a tuple, or a record that is one, ``Verdict(text in KNOWN, "unknown")``."""
    made = facts.value(node.func, site) if isinstance(node, ast.Call) else ()
    return isinstance(node, ast.Tuple) or any(isinstance(a, Cls) for a in made)

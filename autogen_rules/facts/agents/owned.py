"""Objects that are handed to nobody: the code that makes one calls its methods, and does nothing else with it (AGS010, AGS020)."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from ...evaluating.values import Def
from ...reading.model import Event, Kind, Scope, ScopeKind
from ...reading.states import aliases
from ...reading.syntax import within
from ..base import Facts, once


def is_owned(facts: Facts, node: ast.AST) -> bool:
    """Whether what an expression makes has a name in the module, and that stands for nothing but its attributes."""
    return handings(facts, node) == []


@once
def handings(facts: Facts, node: ast.AST) -> list[ast.Name] | None:
    """Where what an expression makes is read for more than its attributes, and so handed on, by whatever names it has; None where it has no
    plain one. What a function returns has the names that its module's calls of it are bound to.
    """
    found: list[ast.Name] = []
    waiting, seen = [node], {node}
    for each in waiting:
        names, given = _names(facts).get(each, []), _calls_that_give(facts, each)
        if isinstance(each, ast.Name) and not names and not given:
            found.append(each)
        elif any("." in name or scope.kind is ScopeKind.CLASS for scope, name in names) or not (names or given):
            return None
        reads = (read for scope, name in names for read in _handed_on(scope).get(name, ()))
        more = [read for read in (*reads, *given) if read not in seen]
        waiting += more
        seen.update(more)
    return found


def filling(facts: Facts, node: ast.AST) -> Iterator[ast.AST]:
    """What puts something into the list or dict that an expression makes: ``members.append(a)``, ``allowed[a] = [b]``."""
    for event in changes(facts, node):
        yield from (event.node, *([event.value] if event.value is not None else []))


def changes(facts: Facts, node: ast.AST) -> list[Event]:
    """What the names of a list or dict that an expression makes, or others of them, do to it."""
    names = _names(facts).get(node, ())
    named = (event for scope, name in names for each in (name, *aliases(scope).get(name, ())) for event in scope.events[each])
    return [event for event in named if not event.binds and event.kind not in (Kind.PASSED, Kind.NARROWED)]


def _calls_that_give(facts: Facts, node: ast.AST) -> list[ast.Call]:
    """The calls of the function that returns what an expression makes, and nothing else."""
    scope = _returned(facts).get(node)
    if scope is None:
        return []
    calls = facts.module.calls_named((scope.name,))
    return [call for call, site in calls if any(isinstance(a, Def) and a.scope is scope for a in facts.value(call.func, site))]


@once
def _returned(facts: Facts) -> dict[ast.AST, Scope]:
    """The functions of the module that return one thing, by the expression that makes it."""
    scopes = [scope for scope in facts.module.scopes.values() if scope.kind is ScopeKind.FUNCTION and len(scope.returns) == 1]
    return {node: scope for scope in scopes for node, _ in scope.returns}


@once
def _names(facts: Facts) -> dict[ast.AST, list[tuple[Scope, str]]]:
    """The names that what a call or another expression makes is bound to."""
    found = defaultdict(list)
    for scope, name, event in facts.module.events:
        if event.kind in (Kind.ASSIGNED, Kind.ENTERED):
            found[event.node].append((scope, name))
    return found


@once
def _handed_on(scope: Scope) -> dict[str, list[ast.Name]]:
    """The reads of names for more than their attributes, or to set an item: they may hand to somebody what the name stands for."""
    names, asked = list[ast.Name](), set[ast.AST]()
    for node in within(scope.node):
        if isinstance(node, ast.Name):
            names.append(node)
        elif isinstance(node, ast.Attribute) or (isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)):
            asked.add(node.value)
    found = defaultdict(list)
    for name in names:
        if isinstance(name.ctx, ast.Load) and name not in asked:
            found[name.id].append(name)
    return found

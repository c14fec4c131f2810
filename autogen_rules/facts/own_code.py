"""Executors that come to run nothing that a model writes (AGS010)."""

from __future__ import annotations

import ast
from collections import defaultdict

from ..evaluating.values import Items, Result, Value, name_of
from ..knowledge import is_named, roles
from ..reading.model import Kind, Scope
from ..reading.syntax import within
from .base import Facts, once
from .calls import AutogenCall
from .chats import chats, given
from .experiments import is_written
from .methods import Method, makers, named, receivers

_RUNS = frozenset(("execute_code_blocks",))


def runs_own_code(facts: Facts, call: AutogenCall) -> bool:
    """Whether an executor runs code blocks of the program's own alone; or none at all, in a module whose conversations leave it out.

    It has a name, and that stands for nothing but its methods.
    """
    names = _names(facts).get(call.node, [])
    if not names or any("." in name or name in _handed_on(scope) for scope, name in names):
        return False
    runs = [run for run in named(facts, _RUNS) if call.made in makers(receivers(facts, run))]
    return all(map(_is_own, runs)) and bool(runs or chats(facts))


@once
def _names(facts: Facts) -> dict[ast.AST, list[tuple[Scope, str]]]:
    """The names that what a call or another expression makes is bound to."""
    found = defaultdict(list)
    for scope in facts.module.scopes.values():
        for name, events in scope.events.items():
            for event in events:
                if event.kind in (Kind.ASSIGNED, Kind.ENTERED):
                    found[event.node].append((scope, name))
    return found


@once
def _handed_on(scope: Scope) -> frozenset[str]:
    """The names that are read for more than their attributes: they may be handed to somebody."""
    nodes = [*within(scope.node)]
    asked = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    reads = (node for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))
    return frozenset(node.id for node in reads if id(node) not in asked)


def _is_own(run: Method) -> bool:
    """Whether all code blocks of a run are written in the program."""
    blocks = given(run, "code_blocks", position=0).value
    return all(isinstance(a, Items) and not a.open and all(map(_is_written, a.elements)) for a in blocks)


def _is_written(block: Value) -> bool:
    return all(
        isinstance(a, Result) and is_named(name_of(a.callee), roles.CODE_BLOCKS) and all(map(is_written, a.arguments.all())) for a in block
    )

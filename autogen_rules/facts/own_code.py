"""Executors that come to run nothing that a model writes (AGS010)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import Items, Result, Value, name_of
from ..knowledge import is_named, roles
from ..reading.model import Kind, Scope
from .base import Facts
from .calls import AutogenCall
from .chats import chats, given
from .experiments import is_written
from .methods import Method, makers, named, receivers

_RUNS = frozenset(("execute_code_blocks",))


def runs_own_code(facts: Facts, call: AutogenCall) -> bool:
    """Whether an executor runs code blocks of the program's own alone; or none at all, in a module whose conversations leave it out.

    It has a name, and that stands for nothing but its methods.
    """
    names = [*_names(facts, call)]
    if not names or not all(_only_asked(scope, name) for scope, name in names):
        return False
    runs = [run for run in named(facts, _RUNS) if call.made in makers(receivers(facts, run))]
    return all(map(_is_own, runs)) and bool(runs or chats(facts))


def _names(facts: Facts, call: AutogenCall) -> Iterator[tuple[Scope, str]]:
    """The names that the executor is bound to."""
    for scope in facts.module.scopes.values():
        for name, events in scope.events.items():
            if any(event.node is call.node and event.kind in (Kind.ASSIGNED, Kind.ENTERED) for event in events):
                yield scope, name


def _only_asked(scope: Scope, name: str) -> bool:
    """Whether a name is read for attributes alone: it is not handed to anybody."""
    nodes = [*ast.walk(scope.node)]
    asked = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    reads = (node for node in nodes if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load))
    return "." not in name and all(id(node) in asked for node in reads)


def _is_own(run: Method) -> bool:
    """Whether all code blocks of a run are written in the program."""
    blocks = given(run, "code_blocks", position=0).value
    return all(isinstance(a, Items) and not a.open and all(map(_is_written, a.elements)) for a in blocks)


def _is_written(block: Value) -> bool:
    return all(
        isinstance(a, Result) and is_named(name_of(a.callee), roles.CODE_BLOCKS) and all(map(is_written, a.arguments.all())) for a in block
    )

"""What is awaited under a time limit: ``asyncio.wait_for``, ``asyncio.timeout`` and their kin (AGS022, AGS023, AGS030)."""

from __future__ import annotations

import ast

from ...evaluating.asked import is_constant
from ...evaluating.here import Here
from ...evaluating.values import Def, Result
from ...reading.blocks import Block
from ...reading.model import ScopeKind, Site
from ...reading.syntax import arguments_of, by_keyword
from ..base import Facts, once

_BLOCKS = frozenset("asyncio.timeout asyncio.timeout_at async_timeout.timeout anyio.fail_after anyio.move_on_after".split())
# A function is followed into the functions that call it this many levels.
_MAX_CALLERS = 3


def is_timed(facts: Facts, node: ast.AST, site: Site) -> bool:
    """Whether a call stands under a time limit: in an argument of one, in its block, or in a function that is called only so."""
    return _is_timed(facts, node, site, _MAX_CALLERS)


def _is_timed(facts: Facts, node: ast.AST, site: Site, depth: int) -> bool:
    if node in _awaited(facts) or any((each.block, each.index) in _timed_places(facts) for each in site.around()):
        return True
    scope = site.outside.scope
    callers = _callers(facts).get(scope.node, []) if scope.kind is ScopeKind.FUNCTION and depth else []
    return bool(callers) and all(_is_timed(facts, call, place, depth - 1) for call, place in callers)


@once
def _awaited(facts: Facts) -> frozenset[ast.AST]:
    """The calls in (or behind the names in) the first argument of ``asyncio.wait_for``."""
    waiting: list[tuple[ast.expr, Here]] = []
    for node, site in facts.module.calls_named(("wait_for",)):
        if "asyncio.wait_for" in facts.full_names(node.func, site) and node.args and _limits(facts, node, site, 1):
            waiting.append((node.args[0], facts.at(site)))
    found: set[ast.AST] = set()
    for each, here in waiting:
        if isinstance(each, ast.Call):
            found.add(each)
            waiting += [(argument, here) for argument in arguments_of(each)]
        elif isinstance(each, ast.Name):
            waiting += [(a.node, a.here) for a in here.value(each) if isinstance(a, Result) and a.node not in found]
    return frozenset(found)


@once
def _timed_places(facts: Facts) -> frozenset[tuple[Block, float]]:
    """The ``with`` statements that limit the time of their block."""
    return frozenset(
        (site.block, site.index)
        for node, site in facts.module.calls_named({name.rpartition(".")[2] for name in _BLOCKS})
        if _limits(facts, node, site, 0) and not _BLOCKS.isdisjoint(facts.full_names(node.func, site))
    )


def _limits(facts: Facts, node: ast.Call, site: Site, position: int) -> bool:
    """Whether a time is given that is not None."""
    given = by_keyword(node, "timeout", "delay", "when") or node.args[position : position + 1]
    return any(not is_constant(a, None) for expression in given for a in facts.value(expression, site))


@once
def _callers(facts: Facts) -> dict[ast.AST, list[tuple[ast.Call, Site]]]:
    """The calls of the module's functions."""
    found: dict[ast.AST, list[tuple[ast.Call, Site]]] = {}
    names = {function.name for function, _ in facts.module.functions}
    for node, site in facts.module.calls_named(names):
        for callee in facts.value(node.func, site):
            if isinstance(callee, Def):
                found.setdefault(callee.node, []).append((node, site))
    return found

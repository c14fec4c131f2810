"""Caches of responses: what switches them on, and those that the conversations of a module are not given (AGS003, AGS070)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..conversations.experiments import starts_conversations
from ..given import Given
from .llm import llm_configs


def cache_seeds(facts: Facts) -> Iterator[Given]:
    """The ``cache_seed`` of every llm config of 0.2 and AG2; the model clients of later generations look for none."""
    for config in llm_configs(facts):
        if not isinstance(config.origin, AutogenCall) or config.origin.symbol.family == "classic":
            yield config.given("cache_seed")


def is_left_out(facts: Facts, cache: ast.expr) -> bool:
    """Whether a ``with`` alone makes a cache, in a module that starts conversations, and nothing reads what it is called."""
    if cache not in _entered(facts) or not starts_conversations(facts):
        return False
    name = _entered(facts)[cache]
    return name is None or (isinstance(name, ast.Name) and name.id not in _read(facts))


@once
def _entered(facts: Facts) -> dict[ast.expr, ast.expr | None]:
    """What the ``with`` statements of the module enter, each with what it is called."""
    return {item.context_expr: item.optional_vars for item in facts.module.nodes(ast.withitem)}


@once
def _read(facts: Facts) -> frozenset[str]:
    """The names that the module reads."""
    return frozenset([node.id for node in facts.module.nodes(ast.Name) if isinstance(node.ctx, ast.Load)])

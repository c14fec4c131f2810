"""Where what a model wrote is executed (AGS040, AGS041)."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import chain

from ...evaluating.values import Value
from ...reading.model import Site
from ..base import Facts, once
from ..checks.patterns import Target
from .commands import code_sinks, shell_sinks
from .flows import Flow, filling, flows, of_tools
from .model_text import written_by_model
from .taint import arrives
from .tools import tools


@dataclass(frozen=True, eq=False)
class Execution:
    """A flow into a call that executes it; ``filter`` is the test of words that is all that guards it."""

    flow: Flow
    source: str
    filter: ast.AST | None


@once
def executions(facts: Facts) -> list[Execution]:
    """Where the module, or what it calls or makes a tool, executes what a model wrote."""
    found: dict[ast.AST, Execution] = {}
    for flow in of_tools(facts, code_sinks):
        found.setdefault(flow.use, Execution(flow, f"the tool's parameter {flow.source}", flow.words(facts)))
    run = flows(facts, code_sinks, lambda *text: written_by_model(facts, *text))
    for flow in chain(run, flows(facts, shell_sinks, lambda *text: _written_for_shell(facts, *text))):
        found.setdefault(flow.use, Execution(flow, flow.source, flow.words(facts)))
    return list(found.values())


def _written_for_shell(facts: Facts, node: ast.expr, site: Site, place: Target, value: Value | None) -> str | None:
    """As `written_by_model`; what a model fills of a tool is AGS060's there."""
    filled = arrives(facts, node, site, filling(facts), place, value=value) if tools(facts) else None
    return written_by_model(facts, node, site, place, value) if filled is None else None

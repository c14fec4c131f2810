"""Tools are executed by an agent that never asks a person.

An agent with `human_input_mode="NEVER"` is given a `function_map`, is the `executor` of `register_function`, or registers a function for
execution.

## Why

What a tool does cannot be taken back because nobody saw the call.

## When to suppress

When the tools only read what everybody may see.

## References

- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.values import truth
from ...facts.agents import never_asks
from ...facts.base import Facts
from ...facts.calls import AutogenCall
from ...facts.methods import named, objects, receivers
from ...findings import Report
from ...knowledge import roles

CODE = "AGS920"
SYMBOL = "tools-without-approval"
LEVEL = "low"
CWE = (862,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'user = UserProxyAgent("user", human_input_mode="NEVER", function_map={"send": send})'
GOOD = 'user = UserProxyAgent("user", human_input_mode="ALWAYS", function_map={"send": send})'


def check(facts: Facts) -> Iterator[Report]:
    for agent, node in _executing(facts):
        if never_asks(facts, agent):
            message = 'tools run without approval: the executing agent has human_input_mode="NEVER"; use "ALWAYS" for what changes anything'
            yield Report(message, node, because=(agent.given("human_input_mode"),))


def _executing(facts: Facts) -> Iterator[tuple[AutogenCall, ast.AST]]:
    for call in facts.calls(roles.CLASSIC_AGENTS):
        if call.given("function_map") and not all(truth(a) is False for a in call.get("function_map")):
            yield call, call.use("function_map")
    for call in facts.calls(roles.TOOL_FUNCTIONS):
        yield from ((agent, call.use("executor")) for agent in objects(facts, call.get("executor"), roles.CLASSIC_AGENTS))
    for method in named(facts, frozenset(("register_for_execution", "register_function"))):
        yield from ((agent, method.node) for agent in objects(facts, receivers(facts, method), roles.CLASSIC_AGENTS))

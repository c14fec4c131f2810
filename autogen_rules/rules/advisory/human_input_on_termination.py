"""An agent that executes code asks a person only at the end.

`human_input_mode="TERMINATE"`, given or the default of `ConversableAgent`, on an agent that executes code.

## Why

All code that runs before the termination message runs unseen.

## When to suppress

When the code runs in a container that holds nothing of value.

## References

- AutoGen 0.2.40 `ConversableAgent.__init__(human_input_mode="TERMINATE")`.
- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import ABSENT
from ...facts.agents.classic import executes_code
from ...facts.agents.people import default_mode
from ...facts.base import Facts
from ...findings import Report
from ...knowledge import roles

CODE = "AGS921"
SYMBOL = "human-input-on-termination"
LEVEL = "low"
CWE = (862,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'agent = ConversableAgent("runner", code_execution_config={"executor": executor})'
GOOD = 'agent = ConversableAgent("runner", code_execution_config={"executor": executor}, human_input_mode="ALWAYS")'


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.CLASSIC_AGENTS):
        if executes_code(facts, call) is None:
            continue
        code, mode = call.given("code_execution_config"), call.given("human_input_mode")
        for constant in mode.constants():
            if constant.value == "TERMINATE":
                message = 'the agent asks nobody before code runs: human_input_mode is "TERMINATE"; use "ALWAYS"'
                yield mode.report(constant, message, code)
        if mode.may_lack and default_mode(call) == "TERMINATE":
            message = f'the agent asks nobody before code runs: {call.symbol.name} defaults to human_input_mode="TERMINATE"; set "ALWAYS"'
            yield mode.report(ABSENT, message, code)

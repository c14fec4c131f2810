"""A user proxy executes code although nothing in its call says so, before anyone is asked.

A `UserProxyAgent` (or a relative of it) whose `code_execution_config` is omitted executes code; with `human_input_mode="TERMINATE"` it does
so until the conversation would end. `NEVER` is reported by AGS020; with `ALWAYS` the agent asks first, and
with `max_consecutive_auto_reply=0`, or an `is_termination_msg` that is always true, its turn ends before; who only starts chats in which it
is asked for no reply has none.

## Why

An omitted argument means on: whoever reads the call does not expect that the agent runs the code blocks of every message it receives.

## When to suppress

Never: write `code_execution_config=False`, or the configuration that is meant.

## References

- AutoGen 0.2.40 and AG2 0.14.1, `UserProxyAgent.__init__`: `code_execution_config={}`.
- <https://cwe.mitre.org/data/definitions/1188.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import Const
from ...facts.agents.classic import executes_code
from ...facts.agents.people import modes
from ...facts.base import Facts
from ...facts.fixes import added, fix, written
from ...findings import Report
from ...knowledge import roles

CODE = "AGS011"
SYMBOL = "implicit-code-execution"
LEVEL = "high"
CWE = (1188,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'user = UserProxyAgent("user", human_input_mode="TERMINATE")'
GOOD = 'user = UserProxyAgent("user", human_input_mode="TERMINATE", code_execution_config=False)'

_ASK = 'ask a person before code runs: human_input_mode="ALWAYS"'


def check(facts: Facts) -> Iterator[Report]:
    for whole in facts.calls(roles.EXECUTING_AGENTS):
        if any(executes_code(facts, call) == "omitted" and "TERMINATE" in modes(facts, call) for call in whole.each()):
            code, mode = whole.given("code_execution_config"), whole.given("human_input_mode")
            message = (
                f"{whole.symbol.name} executes code because code_execution_config is omitted, and asks nobody before;"
                " set it to False, or to what is meant"
            )
            off = fix("execute no code: code_execution_config=False", added(code, "False"))
            late = (a for a in mode.value if isinstance(a, Const) and a.value == "TERMINATE")
            ask = (draft for a in late for draft in fix(_ASK, written(mode, a, '"ALWAYS"')))
            yield whole.report(message, code, mode, fixes=(*off, *ask))

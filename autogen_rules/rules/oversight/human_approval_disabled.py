"""An agent executes code and never asks a person.

`human_input_mode="NEVER"` on an agent that executes code, in a container or not; also where the mode is the class's default
(`MathUserProxyAgent`, an `AssistantAgent` that is given a `code_execution_config`) or is set afterwards. Silent are agents that never
execute code or never come to it: with `max_consecutive_auto_reply=0`, or an `is_termination_msg` that is always true, their turn ends
before; who only starts chats in which it is asked for no reply (`max_turns=1`, or a group that it is no member of or whose speaker function
never chooses it) has none.

## Why

Nobody sees the code before it runs. A sandbox limits what it can break, not what it can do with what it was given.

## When to suppress

In an evaluation or a pipeline that is meant to run unattended, in a sandbox, on inputs that are trusted.

## References

- AutoGen 0.2.40 `ConversableAgent.check_termination_and_human_reply`; an empty answer in mode `ALWAYS` also means "run it".
- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.values import ABSENT, Alternative, Const
from ...facts.agents.classic import executes_code, modes_set_later
from ...facts.agents.people import default_mode
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.fixes import added, fix, written
from ...facts.given import Given
from ...findings import Report
from ...knowledge import roles

CODE = "AGS020"
SYMBOL = "human-approval-disabled"
LEVEL = "high"
CWE = (862,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config={"executor": executor})'
GOOD = 'user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"executor": executor})'


def check(facts: Facts) -> Iterator[Report]:
    for whole in facts.calls(roles.CLASSIC_AGENTS):
        for call in whole.each():
            executes = executes_code(facts, call)
            if executes is not None:
                yield from _of_agent(call, *_WORDS[executes], whole.given("code_execution_config"))
    for mode, agents in modes_set_later(facts):
        executes = next(filter(None, (executes_code(facts, call) for call in agents)), None)
        if executes is not None:
            yield from _never(mode, *_WORDS[executes])


def _of_agent(call: AutogenCall, reason: str, advice: str, code: Given) -> Iterator[Report]:
    mode = call.given("human_input_mode")
    yield from _never(mode, reason, advice, code)
    if mode.may_lack and default_mode(call) == "NEVER":
        message = f'{reason} and asks nobody: {call.symbol.name} defaults to human_input_mode="NEVER"; {advice}'
        yield mode.report(ABSENT, message, code, fixes=_fixes(mode, ABSENT, code))


def _never(mode: Given, reason: str, advice: str, *because: Given) -> Iterator[Report]:
    for constant in mode.constants():
        if constant.value == "NEVER":
            message = f'{reason} and asks nobody: human_input_mode is "NEVER"; {advice}'
            yield mode.report(constant, message, *because, fixes=_fixes(mode, constant, *because))


def _fixes(mode: Given, alternative: Alternative, *code: Given) -> tuple[Draft, ...]:
    """No execution where nobody has asked for it, and only this agent is given the mode; or a person who is asked."""
    alone = alternative is ABSENT or (isinstance(alternative, Const) and alternative.node is mode.use)
    omitted = [given for given in code if alone and given.may_lack]
    off = (draft for given in omitted for draft in fix("execute no code: code_execution_config=False", added(given, "False")))
    return *off, *fix('ask a person before code runs: human_input_mode="ALWAYS"', written(mode, alternative, '"ALWAYS"'))


# Why an agent executes code, and the likelier edit.
_WORDS = {
    "given": ("the agent executes code", 'use "ALWAYS"'),
    "omitted": (
        "the agent executes code (code_execution_config is omitted, which means on)",
        'set code_execution_config=False, or use "ALWAYS"',
    ),
}

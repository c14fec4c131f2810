"""Text from outside goes into a conversation as it is.

Outside is what a person or another program sends: `input()`, the command line, parameters of web, bot and UI handlers, Streamlit and
prompt_toolkit fields, parameters named `user_input`, `user_message` and the like, and a name that nothing defines. Reported is the argument
that hands it, bare or inside a longer text, to `initiate_chat`, `run(task=...)`, `send`, `receive`, `generate_reply`, `on_messages`, a
group run or an agent's `system_message`. Whatever went through another call, such as a function of your own, is taken to be checked.

## Why

The agents cannot tell the task from instructions that are hidden in it; with code execution or tools, such an instruction is carried out.

## When to suppress

When the person who types is the one whose machine and money are used: a script that only its author runs.

## References

- OWASP LLM01:2025 Prompt Injection; MITRE ATLAS AML.T0051.
- <https://cwe.mitre.org/data/definitions/1427.html>, <https://cwe.mitre.org/data/definitions/20.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.conversation_text import entrances
from ...facts.given import Given
from ...facts.untrusted import is_checked, source_of
from ...findings import Report
from ...knowledge import roles

CODE = "AGS031"
SYMBOL = "unsanitized-conversation-input"
LEVEL = "medium"
CWE = (1427, 20)
OWASP = "LLM01"
ASI = "ASI01"
BAD = 'user.initiate_chat(assistant, message=input("Task: "))'
GOOD = 'user.initiate_chat(assistant, message=checked(input("Task: ")))'


def check(facts: Facts) -> Iterator[Report]:
    for given in entrances(facts):
        yield from _from_outside(facts, given, "a conversation")
    for call in facts.autogen_calls:
        if call.is_a(roles.AGENTS):
            for name in ("system_message", "prompt"):
                if name in call.names:
                    yield from _from_outside(facts, call.given(name), "a system message")


def _from_outside(facts: Facts, given: Given, where: str) -> Iterator[Report]:
    source = source_of(facts, given.value)
    if source is not None and not is_checked(facts, given.use):
        yield given.report_use(f"text from outside ({source}) goes into {where} as it is; check or delimit it first")

"""Text from outside goes into a conversation that can only talk, or comes from whoever starts the program.

What AGS031 leaves out: a request's text that goes to agents of whom none executes code or holds a tool, and what the operator types,
wherever it goes. Never reported beside AGS031.

## Why

Nothing is carried out, but what the agents say can still be steered: into giving away their system message, or into saying in your
name what you would not.

## When to suppress

When the answers go back to the one who asked, and nobody takes them for more than a model's words.

In 2,121 public AutoGen programs it reports 43 places, 35 of them what an operator types: mostly as it is meant to be, so it is off by
default. Silent are constants, text that is checked, and what AGS031 reports.

## References

- OWASP LLM01:2025 Prompt Injection.
- <https://cwe.mitre.org/data/definitions/1427.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.conversations.entrances import entrances
from ...findings import Report

CODE = "AGS932"
SYMBOL = "unsanitized-chat-input"
LEVEL = "low"
CWE = (1427,)
OWASP = "LLM01"
ASI = "ASI01"
BAD = 'user.initiate_chat(assistant, message=input("Task: "))'
GOOD = 'user.initiate_chat(assistant, message=checked(input("Task: ")))'


def check(facts: Facts) -> Iterator[Report]:
    acted_on = {text.given.use for text in entrances(facts) if text.acted_on}
    for text in entrances(facts):
        if text.given.use not in acted_on:
            yield text.given.report_use(f"text from outside ({text.source}) goes unchecked into {text.into}; check or delimit it first")

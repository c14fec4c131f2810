"""A group chat introduces its agents to one another.

`GroupChat(send_introductions=True)`.

## Why

The descriptions of all agents are in every agent's context, from where they can be asked for.

## When to suppress

When the descriptions hold nothing that a user may not read.

## References

- AutoGen 0.2.15 `GroupChat(send_introductions=)`.
- <https://cwe.mitre.org/data/definitions/200.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.asked import is_constant
from ...evaluating.values import Alternative
from ...facts.base import Facts
from ...facts.fixes import fix, replaced
from ...facts.given import Given, reports
from ...findings import Report
from ...knowledge import roles

CODE = "AGS930"
SYMBOL = "introductions-sent"
LEVEL = "low"
CWE = (200,)
OWASP = "LLM02"
ASI = "ASI01"
BAD = "chat = GroupChat(agents=agents, messages=[], send_introductions=True)"
GOOD = "chat = GroupChat(agents=agents, messages=[], send_introductions=False)"


def check(facts: Facts) -> Iterator[Report]:
    return reports((call.given("send_introductions") for call in facts.calls(roles.GROUP_CHATS)), _wrong, _without)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if is_constant(alternative, True):
        return "the agents' descriptions are sent to all of them: send_introductions is True; leave it out"
    return None


def _without(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("send no introductions: send_introductions=False", replaced(alternative, "False"))

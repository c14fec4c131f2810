"""A chat goes on with the history of the one before.

`clear_history=False` of `initiate_chat`, or of an entry of a chat queue.

## Why

What was said before, by whomever, is part of the new task's context.

## When to suppress

When one user continues one task.

## References

- <https://cwe.mitre.org/data/definitions/200.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.asked import is_constant
from ...evaluating.values import Alternative
from ...facts.base import Facts
from ...facts.conversations.chats import queued
from ...facts.conversations.led_chats import led_chats
from ...facts.fixes import fix, replaced
from ...facts.given import Given, reports
from ...facts.method_calls import CHATS, named, signature
from ...findings import Report
from ...knowledge import roles

CODE = "AGS931"
SYMBOL = "history-kept"
LEVEL = "low"
CWE = (200,)
OWASP = "LLM02"
ASI = "ASI06"
BAD = 'user.initiate_chat(assistant, message="Go on.", clear_history=False)'
GOOD = 'user.initiate_chat(assistant, message="Begin.")'


def check(facts: Facts) -> Iterator[Report]:
    return reports((*_of_chats(facts), *queued(facts, "clear_history")), _wrong, _cleared)


def _of_chats(facts: Facts) -> Iterator[Given]:
    for method in named(facts, CHATS):
        call = signature(facts, method, roles.CHATTER)
        if call is not None and "clear_history" in call.names:
            yield call.given("clear_history")
    yield from (led.given("clear_history") for led in led_chats(facts))


def _wrong(given: Given, alternative: Alternative) -> str | None:
    return "the history of the chat before is kept: clear_history is False; leave it out" if is_constant(alternative, False) else None


def _cleared(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("begin each chat anew: clear_history=True", replaced(alternative, "True"))

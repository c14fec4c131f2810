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

from ...facts.base import Facts
from ...facts.conversation_text import queued
from ...facts.methods import CHATS, named
from ...findings import Report
from ...reading.values import Const

CODE = "AGS931"
SYMBOL = "history-kept"
LEVEL = "low"
CWE = (200,)
OWASP = "LLM02"
ASI = "ASI06"
BAD = 'user.initiate_chat(assistant, message="Go on.", clear_history=False)'
GOOD = 'user.initiate_chat(assistant, message="Begin.")'


def check(facts: Facts) -> Iterator[Report]:
    arguments = [(method.argument("clear_history", position=1), method.site) for method in named(facts, CHATS)]
    given = [(facts.value(argument, site), argument) for argument, site in arguments if argument is not None]
    for value, use in (*given, *queued(facts, "clear_history")):
        for alternative in value:
            if isinstance(alternative, Const) and alternative.value is False:
                yield Report("the history of the chat before is kept: clear_history is False; leave it out", use, alternative)

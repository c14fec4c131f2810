"""What a request says is kept in a memory that everybody's conversations read.

Reported are the text of a web, bot or UI handler that is added to a memory of AutoGen which is made once for all requests, and a `user_id`
of a memory that is a constant: the memory is about whoever asks.

## Why

Whoever sends a request writes into the context of everybody else's conversations, now and later: instructions that are kept in a memory
come back whenever something like them is asked.

## When to suppress

When the program has one user, or what is kept is checked by somebody before it is read.

Of thirty public files that fill such a memory, none was seen to do so with a request's text, and two, both tests, have one `user_id` for
all: so it is off by default. Silent are constants and files that are read into a memory, a memory that the handler makes, and a `user_id`
that comes from the request.

## References

- `autogen_core.memory` 0.7.5 `Memory.add`; `autogen_ext.memory.mem0` 0.7.5 `Mem0Memory(user_id=)`.
- <https://cwe.mitre.org/data/definitions/1427.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.conversations.memories import filled_for_all, one_user
from ...findings import Report

CODE = "AGS934"
SYMBOL = "memory-from-outside"
LEVEL = "low"
CWE = (1427,)
OWASP = "LLM01"
ASI = "ASI06"
BAD = 'memory = autogen_ext.memory.mem0.Mem0Memory(user_id="user")'
GOOD = "memory = autogen_ext.memory.mem0.Mem0Memory(user_id=session.user)"


def check(facts: Facts) -> Iterator[Report]:
    for content, source in filled_for_all(facts):
        yield content.report_use(
            f"text from outside ({source}) is kept in a memory that is made once for all requests; make it for each user, or check it first"
        )
    for user, constant in one_user(facts):
        yield user.report(constant, "one memory for all users: user_id is a constant; pass whose conversation it is")

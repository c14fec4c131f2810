"""One conversation serves all users of a web, bot or UI handler.

An agent, team or chat that is made once, at module level or in a cache, is driven inside a request handler (or a function that it calls),
and nothing starts it afresh: no `reset()`, `clear_history()` or `load_state()`, and not `initiate_chat`, which clears the history unless
told not to.

## Why

What one user wrote, and what the agents answered, is in the context of the next user's conversation, and can be asked for.

## When to suppress

When the program has one user.

## References

- `autogen_agentchat` 0.7.5: teams and agents keep their state between calls of `run`.
- <https://cwe.mitre.org/data/definitions/488.html>, <https://cwe.mitre.org/data/definitions/200.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import Const
from ...facts.base import Facts
from ...facts.methods import CHATS
from ...facts.shared_conversations import drives_shared, handler_methods
from ...findings import Report

CODE = "AGS033"
SYMBOL = "conversation-shared-between-users"
LEVEL = "high"
CWE = (200, 488)
OWASP = "LLM02"
ASI = "ASI06"
BAD = "team = RoundRobinGroupChat(agents, max_turns=5)  # one for all requests"
GOOD = "team = RoundRobinGroupChat(agents, max_turns=5)  # made in the request handler"


def check(facts: Facts) -> Iterator[Report]:
    for method in handler_methods(facts):
        if method.name in CHATS:
            cleared = method.argument("clear_history", position=1)
            if cleared is None or not any(isinstance(a, Const) and a.value is False for a in facts.value(cleared, method.site)):
                continue
        if method.name in ("generate_reply", "a_generate_reply") and method.argument("messages", position=0) is not None:
            continue
        name = drives_shared(facts, method)
        if name is not None:
            message = f"every user of this handler talks in the same conversation: {name} is made once; make it here, or reset it first"
            yield Report(message, method.node)

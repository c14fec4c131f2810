"""All users of a web, bot or UI handler share one conversation, or what their conversations remember.

An agent, team or chat that is made once - at module level, in a cache or global, in an attribute of the callback - is driven inside a
request handler (or a function that it calls, of another module too), and nothing starts it afresh: no `reset()`, `on_reset()`,
`clear_history()` or `load_state()`, and not `initiate_chat` or AG2's `run`, which clear the history unless told not to. So is a
`model_context` or `memory` that is made once and given to agents that are made in handlers. In AG2 1.x each `ask` starts a conversation;
reported are a `stream=` or `knowledge=` that is made once, and the `ask` of a reply that is kept. A page of Streamlit's, or what
`panel serve` shows (`.servable()`), runs anew for each user: reported is what a cache, such as `@st.cache_resource`, keeps for all of them.

## Why

What one user wrote, and what the agents answered, is in the context of the next user's conversation, and can be asked for.

## When to suppress

When the program has one user.

## References

- `autogen_agentchat` 0.7.5: teams and agents keep their state between calls of `run`.
- <https://cwe.mitre.org/data/definitions/488.html>, <https://cwe.mitre.org/data/definitions/200.html>
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import is_constant, is_none
from ...facts.base import Facts
from ...facts.conversations.chats import queued
from ...facts.conversations.per_request import handler_methods
from ...facts.conversations.shared_conversations import drives_shared, methods_elsewhere, script_methods
from ...facts.given import Given
from ...facts.method_calls import CHATS, QUEUES, RUNS, Method, objects, receivers
from ...findings import Report
from ...knowledge import roles
from ...quoting import quoted

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
        yield from _shared(facts, method, method.node, "handler", ", which outlives the call; make it here, or reset it first")
    for method, call in methods_elsewhere(facts):
        place = f" in {facts.project.shown(method.site.scope.module)}:{method.node.lineno}"
        yield from _shared(facts, method, call, "handler", f"{place}, which outlives the call; make it anew, or reset it first")
    for method in script_methods(facts):
        advice = ", which is cached; keep it in st.session_state, or reset it first"
        yield from _shared(facts, method, method.node, "page", advice)


def _shared(facts: Facts, method: Method, use: ast.Call, by: str, advice: str) -> Iterator[Report]:
    shared = drives_shared(facts, method) if not _starts_afresh(facts, method) else None
    if shared is not None:
        driven = Given(shared.name, receivers(facts, method), use)
        yield driven.report_use(f"all users of this {by} share {quoted(shared.name)}{advice}", origin=shared.driven)


def _starts_afresh(facts: Facts, method: Method) -> bool:
    """Whether the call itself forgets what was said before: ``initiate_chat``, each chat of a queue and AG2's ``run`` unless told not
    to, and ``generate_reply`` of all messages, but of an agent whose thread the provider keeps.
    """
    if method.name in QUEUES:
        return not any(is_constant(a, False) for kept in queued(facts, "clear_history") for a in kept.value)
    if method.name in ("generate_reply", "a_generate_reply"):
        given = not all(map(is_none, method.value("messages", 0)))
        return given and not objects(facts, receivers(facts, method), roles.HOSTED_AGENTS)
    if method.name in CHATS or (method.name in RUNS and objects(facts, receivers(facts, method), roles.CLASSIC_AGENTS)):
        return not any(is_constant(a, False) for a in method.arguments.get("clear_history", 1))
    return False

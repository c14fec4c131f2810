"""Nothing but what is said ends a conversation in time.

In AutoGen 0.2 and AG2: `is_termination_msg` only looks for text in the message, and the agent has neither a `max_consecutive_auto_reply`,
nor `human_input_mode="ALWAYS"`, nor another bound. In 0.4 and later: the `termination_condition` of a team is made of text, stop message,
handoff or function call conditions alone, and the team has no `max_turns`; silent for a `RoundRobinGroupChat` with a `UserProxyAgent` in
it.

## Why

A model that forgets the keyword, or is told not to say it, goes on until the money or the patience ends.

## When to suppress

When the chat is bounded in another module.

## References

- AutoGen 0.2.40 `ConversableAgent.__init__(is_termination_msg=)`; `autogen_agentchat.conditions` 0.7.5.
- <https://cwe.mitre.org/data/definitions/834.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.values import Alternative, Place
from ...facts.agents.bounds import Limit, replies_to_allow
from ...facts.agents.teams import soft_conditions, teams
from ...facts.agents.termination import keyword_terminated
from ...facts.base import Facts
from ...facts.fixes import added, appended, fix, naming
from ...facts.given import Given
from ...findings import Report
from ...knowledge import roles

CODE = "AGS023"
SYMBOL = "keyword-only-termination"
LEVEL = "medium"
CWE = (834,)
OWASP = "LLM10"
ASI = "ASI08"
BAD = 'user = UserProxyAgent("user", is_termination_msg=lambda m: "TERMINATE" in m["content"])'
GOOD = 'user = UserProxyAgent("user", is_termination_msg=lambda m: "TERMINATE" in m["content"], max_consecutive_auto_reply=5)'


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.choices(roles.CLASSIC_AGENTS):
        for alternative in keyword_terminated(facts, call):
            only = "is_termination_msg only looks for words, and no number here ends the agent's chats before 100 replies"
            message = f"{only}; set max_consecutive_auto_reply as well"
            given = call.given("is_termination_msg")
            replies = call.given("max_consecutive_auto_reply") if alternative.node is given.use else None
            yield given.report(alternative, message, fixes=_limited(replies, replies_to_allow(facts, call)))
    for team in teams(facts):
        for condition in soft_conditions(facts, team):
            message = "only what a member says ends this team; add | MaxMessageTermination(...), or max_turns"
            fixes = _bounded(condition, facts.settings.max_messages)
            yield team.given("termination_condition").report(condition, message, fixes=fixes)


def _limited(replies: Given | None, limit: Limit) -> tuple[Draft, ...]:
    """A bound of an agent, where its function is not another agent's, too."""
    return fix(f"bound the replies: max_consecutive_auto_reply={limit}", added(replies, str(limit))) if replies is not None else ()


def _bounded(condition: Alternative, limit: int) -> tuple[Draft, ...]:
    assert isinstance(condition, Place)
    called = naming(condition, *roles.MESSAGE_CONDITION)
    if called is None:
        return ()
    name, steps = called
    return fix(f"bound the team: | {name}({limit})", appended(condition, f" | {name}({limit})"), *steps)

"""A conversation has no limit, or one so high that it is none.

Reported are `max_round`, `max_rounds` and `max_turns` above the limit, or `None` written out where it means no limit;
`MaxMessageTermination` above its limit; and a `RoundRobinGroupChat`, `SelectorGroupChat` or `Swarm` with neither a `termination_condition`
nor `max_turns`.

## Why

Every round is at least one model call, and a round of a group chat often two: a loop between agents runs up costs unseen.

## When to suppress

For a long task that is watched while it runs; or raise the limits.

## Options

- `autogen-max-rounds` (default 200): the largest number of rounds or turns that is accepted.
- `autogen-max-messages` (default 200): the largest number of messages that is accepted.

## References

- `autogen_agentchat` 0.7.5: a team without a termination condition runs until it is stopped from outside.
- <https://cwe.mitre.org/data/definitions/834.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.conversation_text import queued
from ...facts.given import Given
from ...facts.methods import CHATS, RUNS, may_be_autogen, named, on_autogen, signature
from ...facts.numbers import is_number
from ...facts.termination import endless, teams
from ...findings import Report
from ...knowledge import roles
from ...quoting import shown

CODE = "AGS030"
SYMBOL = "conversation-unbounded"
LEVEL = "medium"
CWE = (400, 834)
OWASP = "LLM10"
ASI = "ASI08"
BAD = "group_chat = GroupChat(agents=agents, messages=[], max_round=1000)"
GOOD = "group_chat = GroupChat(agents=agents, messages=[], max_round=12)"

_ROUNDS = ("max_round", "max_rounds", "max_turns")
# Where None means no limit; GroupChat(max_round=None) is a TypeError, initiate_chat's default is None.
_NONE_IS_ENDLESS = roles.CORE_TEAMS | roles.TRANSITION_GRAPHS


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.autogen_calls:
        for name in _ROUNDS:
            if name in call.names:
                yield from _rounds(facts, call.given(name), call.is_a(_NONE_IS_ENDLESS))
    for call in facts.calls(roles.MESSAGE_CONDITIONS):
        given = call.given("max_messages")
        limit = facts.settings.max_messages
        for constant in given.constants():
            if is_number(constant.value) and constant.value > limit:
                yield given.report(constant, f"the conversation may take {shown(constant.value)} messages; allow {limit} or fewer")
    for method in named(facts, CHATS | RUNS):
        chat = signature(facts, method, "classic:ConversableAgent")
        if (
            chat is not None
            and chat.given("max_turns")
            and (may_be_autogen(facts, method) if method.name in CHATS else on_autogen(facts, method))
        ):
            yield from _rounds(facts, chat.given("max_turns"), True)
    for given in queued(facts, "max_turns"):
        yield from _rounds(facts, given, True)
    for team in teams(facts):
        if team.is_a(roles.UNBOUNDED_TEAMS) and endless(facts, team):
            message = f"{team.symbol.name} runs forever: it has neither a termination_condition nor max_turns; set one"
            yield team.report(message, team.given("termination_condition"), team.given("max_turns"))


def _rounds(facts: Facts, given: Given, none_is_endless: bool) -> Iterator[Report]:
    for alternative in given.value:
        problem = _problem(alternative, facts.settings.max_rounds, none_is_endless)
        if problem is not None:
            yield given.report(
                alternative, f"the conversation is hardly limited: {given.name} is {problem}; set a number that fits the task"
            )


def _problem(alternative: Alternative, limit: int, none_is_endless: bool) -> str | None:
    if isinstance(alternative, Const):
        if alternative.value is None and none_is_endless:
            return "None"
        if is_number(alternative.value) and alternative.value > limit:
            return f"{shown(alternative.value)}, above {limit}"
    return None

"""A conversation has no limit, or one so high that it is none.

Reported are `max_round` (also in a `CaptainAgent`'s `nested_config`), `max_rounds`, `max_turns` and `max_tool_iterations` above the limit,
or `None` written out where it means no limit; `MaxMessageTermination` above its limit; and a `RoundRobinGroupChat`, `SelectorGroupChat` or
`Swarm` with neither a `termination_condition` nor `max_turns`. Silent where something else ends the conversation in time: turns or a hard
condition within the limits, a limit of either partner, a person who is asked each time, `asyncio.wait_for` or `asyncio.timeout` around it.

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

from ...edits.drafts import Draft
from ...evaluating.values import ABSENT, Alternative, Const, Dict
from ...facts.agents.bounds import may_end
from ...facts.agents.teams import endless, ends_in_time, ends_some_day, ends_without, runs_timed, teams
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.conversations.chats import chats
from ...facts.conversations.led_chats import led_chats
from ...facts.entries import entry_node
from ...facts.fixes import fix, written
from ...facts.given import Given
from ...facts.method_calls import GROUP_RUNS
from ...facts.numbers import is_number
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

_ROUNDS = ("max_round", "max_rounds", "max_turns", "max_tool_iterations")
# Where None means no limit; GroupChat(max_round=None) is a TypeError, initiate_chat's default is None.
_NONE_IS_ENDLESS = roles.CORE_TEAMS | roles.TRANSITION_GRAPHS


def check(facts: Facts) -> Iterator[Report]:
    yield from _of_calls(facts)
    yield from _of_messages(facts)
    yield from _of_chats(facts)
    yield from _of_teams(facts)


def _of_calls(facts: Facts) -> Iterator[Report]:
    """What classes are given for a number of rounds, where nothing else ends what they lead."""
    for call in facts.autogen_calls:
        for name in _ROUNDS:
            for choice in call.each_shown() if name in call.names and not runs_timed(facts, call) else ():
                if not ends_in_time(facts, choice):
                    none_is_endless = call.is_a(_NONE_IS_ENDLESS) and not ends_some_day(facts, choice)
                    yield from _rounds(facts, choice.given(name), none_is_endless)
        for nested in _nested(call):
            yield from _rounds(facts, nested, False)


def _of_messages(facts: Facts) -> Iterator[Report]:
    """Numbers of messages, where nothing else ends the conversation."""
    limit = facts.settings.max_messages
    for call in (choice for each in facts.calls(roles.MESSAGE_CONDITIONS) for choice in each.each_shown()):
        given = call.given("max_messages")
        for constant in given.constants():
            if is_number(constant.value) and constant.value > limit and not ends_without(facts, call):
                message = f"the condition allows {shown(constant.value)} messages; allow {limit} or fewer, or raise autogen-max-messages"
                yield given.report(constant, message, fixes=_limited(given, constant, limit))


def _of_chats(facts: Facts) -> Iterator[Report]:
    """The turns of chats that may go on."""
    started = [*((chat, chat.turns) for chat in chats(facts)), *((led.chat, led.given("max_turns")) for led in led_chats(facts))]
    for chat, turns in started:
        if chat.name not in GROUP_RUNS and not may_end(facts, chat):
            yield from _rounds(facts, turns, none_is_endless=True)


def _of_teams(facts: Facts) -> Iterator[Report]:
    """Teams that nothing ends."""
    for team in teams(facts):
        turns = team.given("max_turns")
        if team.is_a(roles.UNBOUNDED_TEAMS) and turns.may_lack and endless(facts, team):
            message = f"{team.symbol.name} runs until it is stopped: it has neither a termination_condition nor max_turns; set one"
            fixes = _limited(turns, ABSENT, facts.settings.max_rounds)
            yield team.report(message, team.given("termination_condition"), turns, fixes=fixes)


def _nested(call: AutogenCall) -> Iterator[Given]:
    """The bound of the group that a CaptainAgent builds."""
    for config in call.given("nested_config").dicts() if "nested_config" in call.names else ():
        for group in (a for a in config.get("group_chat_config") if isinstance(a, Dict)):
            yield Given("max_round", group.get("max_round"), entry_node(group, "max_round") or call.use("nested_config"))


def _rounds(facts: Facts, given: Given, none_is_endless: bool) -> Iterator[Report]:
    for alternative in given.value:
        problem = _problem(alternative, facts.settings.max_rounds, none_is_endless)
        if problem is not None:
            message = f"{given.name} is hardly a limit: it is {problem}"
            yield given.report(alternative, message, fixes=_limited(given, alternative, facts.settings.max_rounds))


def _limited(given: Given, alternative: Alternative, limit: int) -> tuple[Draft, ...]:
    return fix(f"set a limit: {given.name}={limit}", written(given, alternative, str(limit)))


def _problem(alternative: Alternative, limit: int, none_is_endless: bool) -> str | None:
    if isinstance(alternative, Const):
        if alternative.value is None and none_is_endless:
            return "None; set a number that fits the task"
        if is_number(alternative.value) and alternative.value > limit:
            return f"{shown(alternative.value)}, above {limit}; set a number that fits the task, or raise autogen-max-rounds"
    return None

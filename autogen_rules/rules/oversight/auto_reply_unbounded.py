"""An agent may answer many times before anybody looks.

`max_consecutive_auto_reply` is above the limit, and no other bound is at or below it; or it is omitted or `None`, which means 100, on a
user proxy with `human_input_mode="NEVER"` that nothing else bounds. Another bound is the `max_turns` of a chat it takes part in, a bounded
group chat, a termination function that is always true, a partner who is asked each time or has a limit of its own, or a time limit around
the chat. An agent that a function returns has an unknown bound, also where another module calls the function, and one whose class sets
`MAX_CONSECUTIVE_AUTO_REPLY`, or that is told how often by `update_max_consecutive_auto_reply`. Silent are mode `ALWAYS`,
in which the number is not consulted, an agent that the chats of its module never name, and the omitted form where AGS023 reports the same
agent or a termination function counts, or looks at a clock.

## Why

Two agents that answer each other politely for a hundred rounds cost a hundred model calls, and execute code a hundred times.

## When to suppress

When the chats that the agent takes part in are bounded in another module.

## Options

- `autogen-max-auto-replies` (default 25): the largest number that is accepted.

## References

- AutoGen 0.2.40 `ConversableAgent.MAX_CONSECUTIVE_AUTO_REPLY = 100`.
- <https://cwe.mitre.org/data/definitions/834.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.values import ABSENT, Alternative
from ...facts.agents.bounds import bounds_of, is_unbounded, replies_to_allow
from ...facts.agents.people import modes
from ...facts.agents.termination import counts_turns, keyword_terminated
from ...facts.agents.used_agents import is_left_out
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.fixes import fix, written
from ...facts.given import Given
from ...facts.numbers import is_number
from ...findings import Report
from ...knowledge import roles
from ...quoting import shown

CODE = "AGS022"
SYMBOL = "auto-reply-unbounded"
LEVEL = "medium"
CWE = (834, 400)
OWASP = "LLM10"
ASI = "ASI08"
BAD = 'user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)'
GOOD = 'user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=3)'


def check(facts: Facts) -> Iterator[Report]:
    for whole in facts.calls(roles.CLASSIC_AGENTS):
        choices = whole.each_shown()
        for call in choices:
            yield from _too_many(facts, call.given("max_consecutive_auto_reply"), call)
        if whole.is_a(roles.EXECUTING_AGENTS) and not any(keyword_terminated(facts, call) for call in choices):
            for call in choices:
                yield from _without_number(facts, call)


def _without_number(facts: Facts, call: AutogenCall) -> Iterator[Report]:
    replies = call.given("max_consecutive_auto_reply")
    unset = next(replies.constants(), ABSENT)
    if (
        is_unbounded(facts, call)
        and (not call.through or facts.written_here(unset))
        and not is_left_out(facts, call)
        and not counts_turns(facts, call)
    ):
        unbounded = 'the agent may reply 100 times in a row: human_input_mode is "NEVER" and no number here bounds it'
        message = f"{unbounded}; set max_consecutive_auto_reply"
        yield replies.report(unset, message, call.given("human_input_mode"), fixes=_bounded(facts, call, unset))


def _too_many(facts: Facts, replies: Given, call: AutogenCall) -> Iterator[Report]:
    limit = facts.settings.max_auto_replies
    if modes(facts, call) == {"ALWAYS"} or any(bound <= limit for bound in bounds_of(facts, call)):
        return
    for constant in replies.constants():
        if is_number(constant.value) and constant.value > limit:
            many = f"{replies.name} is {shown(constant.value)}, above {limit}"
            message = f"{many}; set a number that fits the task, or raise autogen-max-auto-replies"
            yield replies.report(constant, message, fixes=_bounded(facts, call, constant))


def _bounded(facts: Facts, call: AutogenCall, alternative: Alternative) -> tuple[Draft, ...]:
    replies, number = call.given("max_consecutive_auto_reply"), replies_to_allow(facts, call)
    return fix(f"bound the replies: max_consecutive_auto_reply={number}", written(replies, alternative, str(number)))

"""AutoGen 0.2: `max_round` of a GroupChat in every form a value can take."""

import functools
import os
from dataclasses import dataclass

import autogen
import autogen as ag
from autogen import GroupChat
from autogen import GroupChat as Room
from autogen.agentchat import groupchat
from autogen.agentchat.groupchat import GroupChat as DeepGroupChat

writer = autogen.AssistantAgent("writer", llm_config=False)
editor = autogen.AssistantAgent("editor", llm_config=False)
agents = [writer, editor]

autogen.GroupChat(agents=agents, messages=[])  # ok: omitted means 10
autogen.GroupChat(agents=agents, messages=[], max_round=200)  # ok: the limit itself
autogen.GroupChat(agents=agents, messages=[], max_round=201)  # expect: AGS030
autogen.GroupChat(agents=agents, messages=[], max_round=None)  # ok: a TypeError, not a chat without limit
autogen.GroupChat(agents=agents, messages=[], max_round=True)  # ok: 1
autogen.GroupChat(agents, [], 200)  # ok: by position
autogen.GroupChat(agents, [], 1000)  # expect: AGS030

ag.GroupChat(agents=agents, messages=[], max_round=1000)  # expect: AGS030
GroupChat(agents=agents, messages=[], max_round=1000)  # expect: AGS030
Room(agents=agents, messages=[], max_round=1000)  # expect: AGS030
DeepGroupChat(agents=agents, messages=[], max_round=1000)  # expect: AGS030
groupchat.GroupChat(agents=agents, messages=[], max_round=1000)  # expect: AGS030
autogen.agentchat.GroupChat(agents=agents, messages=[], max_round=1000)  # expect: AGS030
autogen.agentchat.groupchat.GroupChat(agents=agents, messages=[], max_round=1000)  # expect: AGS030

MAX_ROUND = 500  # expect: AGS030
GroupChat(agents=agents, messages=[], max_round=MAX_ROUND)
GroupChat(agents=agents, messages=[], max_round=MAX_ROUND)  # ok: the value is reported once

ROUNDS_PER_AGENT = 40
GroupChat(agents=agents, messages=[], max_round=ROUNDS_PER_AGENT)  # ok: 40

later = 20
GroupChat(agents=agents, messages=[], max_round=later)  # ok: bound to 900 only after this use
later = 900

again = 900
again = 20
GroupChat(agents=agents, messages=[], max_round=again)  # ok: bound again before the use

if os.getenv("LONG"):
    branch = 2000  # expect: AGS030
else:
    branch = 12
GroupChat(agents=agents, messages=[], max_round=branch)

GroupChat(agents=agents, messages=[], max_round=300 if os.getenv("LONG") else 8)  # expect: AGS030
GroupChat(agents=agents, messages=[], max_round=int(os.environ["ROUNDS"]))  # ok: unknown

settings = {"rounds": 1200, "short": 6}  # expect: AGS030
GroupChat(agents=agents, messages=[], max_round=settings["rounds"])
GroupChat(agents=agents, messages=[], max_round=settings["short"])

changed = {"rounds": 1200}
changed["rounds"] = 10
GroupChat(agents=agents, messages=[], max_round=changed["rounds"])  # ok: changed before the use

raised = {"rounds": 10}
raised["rounds"] = 1300  # expect: AGS030
GroupChat(agents=agents, messages=[], max_round=raised["rounds"])

updated = {"rounds": 10}
updated.update(rounds=1400)  # expect: AGS030
GroupChat(agents=agents, messages=[], max_round=updated["rounds"])

keywords = {"agents": agents, "messages": [], "max_round": 1500}  # expect: AGS030
GroupChat(**keywords)
GroupChat(**{"agents": agents, "messages": [], "max_round": 15})
GroupChat(**dict(agents=agents, messages=[], max_round=1600))  # expect: AGS030
GroupChat(**{**keywords, "max_round": 5})  # ok: the later key wins


def unknown_keywords(**kwargs):
    return GroupChat(agents=agents, messages=[], **kwargs)  # ok: unknown


def rounds():
    return 1700  # expect: AGS030


GroupChat(agents=agents, messages=[], max_round=rounds())


def with_default(max_round=1800):  # expect: AGS030
    return GroupChat(agents=agents, messages=[], max_round=max_round)


def with_safe_default(max_round=18):
    return GroupChat(agents=agents, messages=[], max_round=max_round)


def from_callers(limit):
    return GroupChat(agents=agents, messages=[], max_round=limit)


from_callers(1900)  # expect: AGS030
from_callers(19)


class Limits:
    LONG = 210  # expect: AGS030
    SHORT = 21


GroupChat(agents=agents, messages=[], max_round=Limits.LONG)
GroupChat(agents=agents, messages=[], max_round=Limits.SHORT)


@dataclass
class Plan:
    rounds: int = 220  # expect: AGS030
    pause: int = 22


plan = Plan()
GroupChat(agents=agents, messages=[], max_round=plan.rounds)
GroupChat(agents=agents, messages=[], max_round=plan.pause)


class LongChat(GroupChat):
    """A group chat of our own."""


LongChat(agents=agents, messages=[], max_round=230)  # expect: AGS030
LongChat(agents=agents, messages=[], max_round=23)


class FixedChat(autogen.GroupChat):
    def __init__(self, members):
        super().__init__(agents=members, messages=[], max_round=240)  # expect: AGS030


FixedChat(agents)

long_chat = functools.partial(GroupChat, messages=[], max_round=250)  # expect: AGS030
long_chat(agents=agents)
short_chat = functools.partial(GroupChat, messages=[], max_round=25)
short_chat(agents=agents)
short_chat(agents=agents, max_round=260)  # expect: AGS030

GroupChat(
    agents=agents,
    messages=[],
    max_round=(
        270  # expect: AGS030
    ),
)

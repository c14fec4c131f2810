"""Conditions of teams that a loop, or `reduce`, joins."""

import functools
import operator

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from models import client

writer = AssistantAgent("writer", model_client=client)
hard = [TextMentionTermination("DONE"), MaxMessageTermination(10)]

stop = hard[0]
for condition in hard[1:]:
    stop = stop | condition
RoundRobinGroupChat([writer], termination_condition=stop)

stop = TextMentionTermination("DONE")
for condition in hard:
    stop |= condition
RoundRobinGroupChat([writer], termination_condition=stop)

soft = [TextMentionTermination("DONE"), HandoffTermination("user")]
words = soft[0]
for condition in soft[1:]:
    words = words | condition  # expect: AGS023
RoundRobinGroupChat([writer], termination_condition=words)

all_of_them = MaxMessageTermination(10)
for condition in soft:
    all_of_them = all_of_them & condition  # expect: AGS023
RoundRobinGroupChat([writer], termination_condition=all_of_them)

RoundRobinGroupChat([writer], termination_condition=functools.reduce(operator.or_, hard))
RoundRobinGroupChat([writer], termination_condition=functools.reduce(lambda one, other: one | other, hard))
RoundRobinGroupChat([writer], termination_condition=functools.reduce(operator.or_, hard[1:], soft[0]))
RoundRobinGroupChat([writer], termination_condition=functools.reduce(operator.or_, soft))  # expect: AGS023
RoundRobinGroupChat([writer], termination_condition=functools.reduce(lambda one, other: one | other, soft))  # expect: AGS023
RoundRobinGroupChat([writer], termination_condition=functools.reduce(operator.and_, hard))  # expect: AGS023

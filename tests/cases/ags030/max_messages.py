"""AutoGen 0.4+: `MaxMessageTermination(n)`."""

import os

from autogen_agentchat import conditions
from autogen_agentchat.base import OrTerminationCondition
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.conditions import MaxMessageTermination as Limit
from autogen_agentchat.teams import RoundRobinGroupChat

MaxMessageTermination(200)  # ok: the limit itself
MaxMessageTermination(201)  # expect: AGS030
MaxMessageTermination(max_messages=1000)  # expect: AGS030
conditions.MaxMessageTermination(1000)  # expect: AGS030
Limit(1000)  # expect: AGS030
MaxMessageTermination(int(os.environ["MESSAGES"]))  # ok: unknown
TextMentionTermination("DONE") | MaxMessageTermination(10)
TextMentionTermination("DONE") | MaxMessageTermination(2000)  # expect: AGS030
OrTerminationCondition(TextMentionTermination("DONE"), MaxMessageTermination(3000))  # expect: AGS030

MANY = 4000  # expect: AGS030
RoundRobinGroupChat([], termination_condition=MaxMessageTermination(MANY))


def limit(messages=5000):  # expect: AGS030
    return MaxMessageTermination(messages)


def short_limit(messages=50):
    return MaxMessageTermination(messages)

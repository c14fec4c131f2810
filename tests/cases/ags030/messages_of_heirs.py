"""The limit of messages that a class of one's own says, each heir by itself."""

from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat


class Stage:
    messages = 12

    def team(self, members):
        return RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(self.messages))


class Short(Stage):
    messages = 3


class Long(Stage):
    messages = 900  # expect: AGS030


for stage in (Stage, Short, Long):
    stage().team([])

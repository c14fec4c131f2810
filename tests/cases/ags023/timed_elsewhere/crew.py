"""Teams that are run under a time limit where they are made."""

import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat


class Crew:
    def __init__(self):
        self.teams = {}

    def gather(self):
        team = RoundRobinGroupChat([AssistantAgent("writer", model_client=None)], termination_condition=TextMentionTermination("FINE"))
        self.teams["writers"] = team
        return team

    async def work(self, task):
        return await asyncio.wait_for(self.teams["writers"].run(task=task), timeout=60)


def gathered(condition):
    return RoundRobinGroupChat([AssistantAgent("writer", model_client=None)], termination_condition=condition)

import os

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
a = AssistantAgent("a", model_client=client)
b = AssistantAgent("b", model_client=client)

shared = TextMentionTermination("DONE")  # expect: AGS023
first = RoundRobinGroupChat([a, b], termination_condition=shared)
second = RoundRobinGroupChat([a, b], termination_condition=shared)  # ok: reported once

bounded = TextMentionTermination("DONE")  # ok: the team has max_turns
third = RoundRobinGroupChat([a, b], termination_condition=bounded, max_turns=5)

unused = TextMentionTermination("DONE")  # ok: no team gets it

part = TextMentionTermination("DONE")  # ok: only a part of a hard condition
limit = MaxMessageTermination(20)
fourth = RoundRobinGroupChat([a, b], termination_condition=part | limit)

chosen = limit if os.environ.get("SHORT") else TextMentionTermination("DONE")  # expect: AGS023
fifth = RoundRobinGroupChat([a, b], termination_condition=chosen)

rebound = TextMentionTermination("DONE")  # ok: bound again
rebound = rebound | limit
sixth = RoundRobinGroupChat([a, b], termination_condition=rebound)


def condition():
    return TextMentionTermination("DONE")  # expect: AGS023


seventh = RoundRobinGroupChat([a, b], termination_condition=condition())

members = [a]
members.append(UserProxyAgent("person"))
eighth = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE"))  # ok: a person every round


class Review:
    def __init__(self):
        self.termination = TextMentionTermination("APPROVE")  # expect: AGS023
        self.team = RoundRobinGroupChat([a, b], termination_condition=self.termination)


class ReviewTeam(RoundRobinGroupChat):
    def __init__(self):
        super().__init__([a, b], termination_condition=TextMentionTermination("APPROVE"))  # expect: AGS023


async def main():
    team = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE"))  # expect: AGS023
    await team.run(task="Write a poem.")

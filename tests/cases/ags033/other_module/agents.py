"""The team of the service."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)


def new_team():
    return RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)

"""A team that has tools."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


def stock(article: str) -> int:
    """How many there are."""
    return len(article)


def make_team():
    clerk = AssistantAgent("clerk", model_client=OpenAIChatCompletionClient(model="m"), tools=[stock])
    return RoundRobinGroupChat([clerk], termination_condition=MaxMessageTermination(5))

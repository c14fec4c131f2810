import os

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

from catalogue import look_up


def make_team():
    client = OpenAIChatCompletionClient(model="gpt-4o", api_key=os.environ["OPENAI_API_KEY"])
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
    return RoundRobinGroupChat([clerk], max_turns=4)

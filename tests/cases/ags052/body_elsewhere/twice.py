"""One tool for two agents: reported once."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from files import read_file

client = OpenAIChatCompletionClient(model="gpt-4o")
first = AssistantAgent("first", model_client=client, tools=[read_file])  # expect: AGS052
second = AssistantAgent("second", model_client=client, tools=[read_file])  # ok: the same tool

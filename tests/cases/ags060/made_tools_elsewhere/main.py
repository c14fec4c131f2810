"""Agents are given tools that another module makes, and one that it makes of what it is handed."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from kit import TOOLS, trace, wrapped

client = OpenAIChatCompletionClient(model="gpt-4o")
first = AssistantAgent("first", model_client=client, tools=TOOLS)  # ok: it is a tool of the kit, where it is reported
second = AssistantAgent("second", model_client=client, tools=[wrapped(trace)])  # expect: AGS060

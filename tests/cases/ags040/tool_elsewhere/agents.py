"""Tools whose bodies stand in another module."""

import calculator
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from calculator import add

client = OpenAIChatCompletionClient(model="gpt-4o")
adder = AssistantAgent("adder", model_client=client, tools=[add])
agent = AssistantAgent("agent", model_client=client, tools=[calculator.calculate])  # expect: AGS040

"""Tools of another module."""

import shell
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from shell import count

client = OpenAIChatCompletionClient(model="gpt-4o")
counter = AssistantAgent("counter", model_client=client, tools=[count])
operator = AssistantAgent("operator", model_client=client, tools=[shell.run])  # expect: AGS060

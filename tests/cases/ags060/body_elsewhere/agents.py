"""Tools of another module."""

import shell
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from shell import count, last
from toolkit import RunTool

client = OpenAIChatCompletionClient(model="gpt-4o")
counter = AssistantAgent("counter", model_client=client, tools=[count, last])
operator = AssistantAgent("operator", model_client=client, tools=[shell.run])  # expect: AGS060
runner = AssistantAgent("runner", model_client=client, tools=[RunTool()])  # ok: reported in its own module

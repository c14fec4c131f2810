"""Tools of another module, in a list."""

import files
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from files import copy_file, read_note

client = OpenAIChatCompletionClient(model="gpt-4o")
reader = AssistantAgent("reader", model_client=client, tools=[files.read_file])  # expect: AGS052
copier = FunctionTool(copy_file, description="Copy.")  # expect: AGS052
noter = AssistantAgent("noter", model_client=client, tools=[read_note])
noter_tool = FunctionTool(files.read_note, description="Read.")

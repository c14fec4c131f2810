# options: autogen-advisory=AGS903
"""AutoGen 0.4+ does not cache by default."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

helper = AssistantAgent("helper", model_client=OpenAIChatCompletionClient(model="gpt-4o"))  # ok: no cache

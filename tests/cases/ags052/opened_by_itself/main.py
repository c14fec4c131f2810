"""The kit reports its functions by itself: they are not reported again where they become tools."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from kit import keep, plain

agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="gpt-4o"), tools=[plain, keep])  # ok: reported in the kit

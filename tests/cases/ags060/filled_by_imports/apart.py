"""Imports nothing that registers a tool."""

from autogen_agentchat.agents import AssistantAgent
from registry import COMMANDS, TOOLS, UNUSED

AssistantAgent("commands", model_client=None, tools=[*COMMANDS, *UNUSED])
AssistantAgent("tools", model_client=None, tools=[function for function, _ in TOOLS.values()])

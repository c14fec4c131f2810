"""Makes an agent with a tool, or with those that it is handed."""

from autogen_agentchat.agents import AssistantAgent
from shell import ping


def watcher(name):
    return AssistantAgent(name, model_client=None, tools=[ping])  # expect: AGS060


def equipped(*functions):
    return AssistantAgent("equipped", model_client=None, tools=list(functions))

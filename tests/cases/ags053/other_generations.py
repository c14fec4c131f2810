"""Tools of AutoGen 0.4 and of AG2 1.x that let everybody run or change what they save."""

import os

from ag2 import Agent
from autogen_agentchat.agents import AssistantAgent


def publish(name: str) -> str:
    """Save a page for all who come."""
    os.chmod(name, 0o777)  # expect: AGS053
    return name


def keep(name: str) -> str:
    """Save a page for its owner."""
    os.chmod(name, 0o600)
    return name


AssistantAgent("clerk", model_client=client, tools=[publish, keep])
Agent("clerk", config=config, tools=[publish, keep])

"""Tools in toolkits and behind aliases."""

from pathlib import Path

from autogen_agentchat import agents
from autogen_agentchat.agents import AssistantAgent as Assistant
from autogen_core import tools as core_tools
from autogen_core.tools import FunctionTool as Wrapped
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")


def first(path: str) -> str:
    return Path(path).read_text()  # expect: AGS052


def second(path: str) -> str:
    return Path(path).read_text()  # expect: AGS052


def third(path: str) -> str:
    return Path(path).read_text()  # expect: AGS052


def fourth(path: str) -> str:
    return Path(path).read_text()  # expect: AGS052


def fifth(path: str) -> str:
    return Path(path).read_text()  # expect: AGS052


def replaced(path: str) -> str:
    return Path(path).read_text() + path  # ok: taken out of the list before the use


Assistant("first", model_client=client, tools=[first])
agents.AssistantAgent("second", model_client=client, tools=[second])
Wrapped(third, description="Read.")
alias = fourth
core_tools.FunctionTool(alias, description="Read.")


class Reader(Assistant):
    def __init__(self):
        super().__init__("reader", model_client=client, tools=[fifth])


tools = [replaced]
tools = []
Assistant("last", model_client=client, tools=tools)

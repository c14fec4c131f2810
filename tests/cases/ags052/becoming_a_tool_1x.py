"""AG2 1.x: every way in which a function becomes a tool."""

from pathlib import Path

import ag2
from ag2 import Agent, tool
from ag2.config import OpenAIConfig
from toolbox import tool as other_tool

config = OpenAIConfig("gpt-4o")


@tool
def bare(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


@tool(name="read")
async def called(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


@ag2.tool
def by_module(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_list(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


@other_tool
def of_another_library(path: str) -> str:
    return Path(path).read_text() + path  # ok: another library's decorator


def no_tool(path: str) -> str:
    return Path(path).read_text() + path  # ok: no model calls it


agent = Agent("agent", config=config, tools=[in_list])


@agent.tool
def of_the_agent(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052

"""A resolved path is compared by the folders that it lies in."""

import os
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

MAPS = Path("maps").resolve()


def among(name: str) -> str:
    """Read a map."""
    path = (MAPS / name).resolve()
    if MAPS not in (path, *path.parents):
        raise ValueError(name)
    return path.read_text()  # ok: inside


def listed(name: str) -> str:
    """Read a map."""
    path = (MAPS / name).resolve()
    if MAPS not in list(path.parents):
        raise ValueError(name)
    return path.read_text()  # ok: inside


def directly(name: str) -> str:
    """Read a map."""
    path = (MAPS / name).resolve()
    if path.parent != MAPS:
        raise ValueError(name)
    return path.read_text()  # ok: directly inside


def by_name(name: str) -> str:
    """Read a map."""
    path = os.path.realpath(os.path.join(MAPS, name))
    if str(MAPS) == os.path.dirname(path):
        with open(path) as file:  # ok: directly inside
            return file.read()
    return "no such map"


def elsewhere(name: str) -> str:
    """Read a map that lies elsewhere."""
    path = (MAPS / name).resolve()
    if path.parent == MAPS:
        raise ValueError(name)
    return path.read_text()  # expect: AGS052


def unresolved(name: str) -> str:
    """Read a map."""
    path = MAPS / name
    if MAPS not in [path, *path.parents]:
        raise ValueError(name)
    return path.read_text()  # expect: AGS052


def some(name: str) -> str:
    """Read a map."""
    path = (MAPS / name).resolve()
    if MAPS not in (path, Path("notes")):
        raise ValueError(name)
    return path.read_text()  # expect: AGS052


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="m"),
    tools=[among, listed, directly, by_name, elsewhere, unresolved, some],
)

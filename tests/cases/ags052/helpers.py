"""The tool hands its parameter to a function of the same module."""

from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
BASE = Path("notes").resolve()


def load(path):
    return Path(path).read_text()  # expect: AGS052


def load_fixed(path):
    return Path(path).read_text()  # ok: every call passes a constant


def load_inside(name):
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        raise ValueError("outside")
    return path.read_text()  # ok


def read(path: str) -> str:
    return load(path)


def read_fixed(path: str) -> str:
    return load_fixed("notes.txt") + path


def read_inside(name: str) -> str:
    return load_inside(name)


agent = AssistantAgent("agent", model_client=client, tools=[read, read_fixed, read_inside])

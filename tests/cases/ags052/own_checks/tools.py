"""A check that stands in another module of the project."""

from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from checking import note_path


def read(name: str) -> str:
    return note_path(name).read_text()  # ok: checked


def write(name: str, text: str) -> str:
    Path(note_path(name)).write_text(text)  # ok: checked
    return "written"


def delete(name: str) -> str:
    Path(name).unlink()  # expect: AGS052
    return "deleted"


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[read, write, delete],
)

"""File tools that open any file the model asks for."""

import os
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

NOTES = Path("notes")


def read_note(name: str) -> str:
    """Read a note."""
    path = os.path.join("notes", name)
    with open(path, encoding="utf-8") as note:  # expect: AGS052
        return note.read()


async def write_note(name: str, text: str) -> str:
    """Write a note."""
    (NOTES / name).write_text(text, encoding="utf-8")  # expect: AGS052
    return "saved"


def delete_note(path: str) -> str:
    """Delete a note."""
    os.remove(path)  # expect: AGS052
    return "deleted"


librarian = AssistantAgent(
    "librarian",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[read_note, write_note, FunctionTool(delete_note, description="Delete a note.")],
)

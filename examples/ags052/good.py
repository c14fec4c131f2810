"""File tools that stay in the notes folder."""

from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

NOTES = Path("notes").resolve()


def note_path(name: str) -> Path:
    """Return the path of a note inside the notes folder."""
    path = (NOTES / name).resolve()
    if not path.is_relative_to(NOTES):
        raise ValueError("outside the notes folder")
    return path


def read_note(name: str) -> str:
    """Read a note."""
    with open(note_path(name), encoding="utf-8") as note:
        return note.read()


async def write_note(name: str, text: str) -> str:
    """Write a note."""
    path = (NOTES / name).resolve()
    if not path.is_relative_to(NOTES):
        raise ValueError("outside the notes folder")
    path.write_text(text, encoding="utf-8")
    return "saved"


def delete_note(name: str) -> str:
    """Delete a note."""
    (NOTES / Path(name).name).unlink()
    return "deleted"


librarian = AssistantAgent(
    "librarian",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[read_note, write_note, FunctionTool(delete_note, description="Delete a note.")],
)

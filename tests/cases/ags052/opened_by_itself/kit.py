"""Functions of a kit of autogen's tools."""

from pathlib import Path

from autogen_core.tools import FunctionTool


def plain(path: str) -> str:
    """Read a file."""
    return Path(path).read_text()  # expect: AGS052


def keep(path: str, text: str) -> None:
    """Keep a text."""
    Path(path).write_text(text)  # expect: AGS052


def made(function):
    return FunctionTool(function, description="A tool.")

"""File functions; nothing here mentions agents."""

import os
from pathlib import Path

BASE = Path("notes").resolve()


def read_file(path: str) -> str:
    """Read a file."""
    if not os.path.exists(path):  # ok: no containment
        return ""
    return Path(path).read_text()  # ok: reported where it becomes a tool


def copy_file(source: str, target: str) -> str:
    """Copy a file."""
    text = Path(source).read_text()  # ok: reported where it becomes a tool
    Path(target).write_text(text)  # ok: reported where it becomes a tool
    return "copied"


def read_note(name: str) -> str:
    """Read a note."""
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        raise ValueError("outside")
    return path.read_text()  # ok

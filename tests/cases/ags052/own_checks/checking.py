"""Checks of the project; nothing here mentions agents."""

from pathlib import Path

BASE = Path("notes").resolve()


def note_path(name):
    """Return the path of a note inside the notes folder."""
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        raise ValueError("outside")
    return path

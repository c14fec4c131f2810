"""Methods that another module has taken of their classes, by name and by attribute."""

from pathlib import Path

import files
from autogen_core.tools import FunctionTool
from files import exists, read


def show(path: str) -> str:
    return read(Path(path))  # expect: AGS052


def shown(path: str) -> str:
    return files.read(Path(path))  # expect: AGS052


def load(path: str) -> str:
    return files.Shelf.load(files.Shelf(), path)  # expect: AGS052


def known(path: str) -> str:
    return f"{exists(Path(path))} {read(Path('notes.txt'))}"


tools = [FunctionTool(each, "files") for each in (show, shown, load, known)]

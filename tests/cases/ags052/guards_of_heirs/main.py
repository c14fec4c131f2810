"""Tools ask guards of other modules: one heir refuses, one nods."""

from pathlib import Path

from autogen_core.tools import FunctionTool
from guards import Anything, Guard, Inside

inside, anything, nobody = Inside("books"), Anything("books"), Guard("books")


def read(path: str) -> str:
    """Read a book."""
    inside.check(path)
    return Path("books", path).read_text()  # ok: the heir refuses others


def read_any(path: str) -> str:
    """Read a book."""
    anything.check(path)
    return Path("books", path).read_text()  # expect: AGS052


def read_none(path: str) -> str:
    """Read a book."""
    nobody.check(path)
    return Path("books", path).read_text()  # expect: AGS052


tools = [FunctionTool(each, description="Reads a book.") for each in (read, read_any, read_none)]

"""``[tool.autogen-lint]`` in the nearest ``pyproject.toml``."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

TABLE = "autogen-lint"


def configured(paths: Sequence[str]) -> tuple[str, str, Mapping[str, Any]] | None:
    """The table that counts for paths: its file, the folder of that, and what it holds; None where there is none.

    It is looked for in the folder that holds all paths, and in those above it. Raises ValueError with one line where a file on the
    way is no TOML, or the table no table, OSError where it cannot be read.
    """
    common = Path(os.path.commonpath([os.path.abspath(path) for path in paths]))
    for folder in (common, *common.parents):
        file = folder / "pyproject.toml"
        if file.is_file() and TABLE.encode() in (content := file.read_bytes()).replace(b"_", b"-"):
            table = _table(str(file), content)
            if table is not None:
                return str(file), str(folder), table
    return None


def _table(file: str, content: bytes) -> Mapping[str, Any] | None:
    toml = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        document = toml.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{file}: {error}") from None
    tools = document.get("tool")
    named = {name: table for name, table in tools.items() if name.replace("_", "-") == TABLE} if isinstance(tools, dict) else {}
    for name, table in named.items():
        if name != TABLE:
            raise ValueError(f"{file}: tool.{name}: there is no such table (did you mean tool.{TABLE}?)")
        if not isinstance(table, dict):
            raise ValueError(f"{file}: tool.{TABLE} is not a table")
    return named.get(TABLE)

"""How the page says where a finding is."""

from __future__ import annotations

import os
from typing import NamedTuple
from urllib.parse import quote

from autogen_rules.reports.results import shown_path

from ..checking import Checked
from ..notebooks import line_and_column


class Place(NamedTuple):
    """``line 12`` of a program, ``cell 3, line 2`` of a notebook; ``url`` is where its source is shown, or empty."""

    path: str
    line: str
    url: str


class Where:
    """The lines of a program, counted from 1, as a reader of its file counts them."""

    def __init__(self, file: Checked, source_url: str) -> None:
        self._path = shown_path(file.path)
        self._notebook = file.notebook
        self._url = source_url.replace("{path}", quote(os.fsencode(self._path)))

    def place(self, line: int) -> Place:
        """Where a line is."""
        said, shown = f"line {line}", line
        if self._notebook:
            said = f"cell {self._notebook.lines[line - 1].cell}, line {self.number(line)}"
            shown = line_and_column(self._notebook.raw, self._notebook.offset(line, 0))[0]
        return Place(self._path, said, self._url.replace("{line}", str(shown)))

    def number(self, line: int) -> int:
        """The number of a line in its file, or in its cell."""
        return self._notebook.lines[line - 1].number if self._notebook else line

    def together(self, line: int, other: int) -> bool:
        """Whether two lines stand in one file, or in one cell."""
        return not self._notebook or self._notebook.lines[line - 1].cell == self._notebook.lines[other - 1].cell

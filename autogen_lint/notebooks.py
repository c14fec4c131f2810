"""Notebooks: their cells as one program, and where each of its characters stands in the file."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from autogen_rules import Finding
from autogen_rules.reports.masking import Region

from .magics import python_of

SUFFIX = ".ipynb"
# The end of a line that is two characters, as JSON writes it, and any character: that end is one.
LONG_END = re.compile(r"(?:\\r|\\u000[dD]|\r)(?:\\n|\\u000[aA]|\n)")
_CHARACTER = re.compile(
    rf"{LONG_END.pattern}|\\u[dD][89abAB][0-9a-fA-F]{{2}}\\u[dD][c-fC-F][0-9a-fA-F]{{2}}|\\u[0-9a-fA-F]{{4}}|\\.|.", re.DOTALL
)


class Line(NamedTuple):
    """A line of the program: the cell and the line in it, from 1, where each of its characters, and its end, is in the file, and its text
    there.

    ``kept``: the program has the line as the notebook has it, or at least its columns; ``python``: it stands in a cell of Python;
    ``indent``: so many columns of the cell come before it, which IPython takes away where a whole cell is indented.
    """

    cell: int
    number: int
    offsets: tuple[int, ...]
    text: str
    kept: bool = True
    python: bool = True
    indent: int = 0


class Notebook(NamedTuple):
    """A notebook; ``problems`` say which cells are no Python (they are left out of the program)."""

    raw: str
    program: str
    lines: tuple[Line, ...]
    problems: tuple[str, ...]

    def place(self, finding: Finding) -> tuple[int, int, int]:
        """The cell, the line in it and the column of a finding, all from 1."""
        line = self.lines[finding.line - 1]
        return line.cell, line.number, line.indent + finding.column + 1 if line.kept else 1

    def offset(self, line: int, column: int, end: bool = False) -> int:
        """Where a place of the program (line from 1, column from 0) is in the file; of a line that means something else its ends."""
        found = self.lines[line - 1]
        if not found.kept:
            return found.offsets[-1 if end else 0]
        return found.offsets[min(found.indent + column, len(found.offsets) - 1)]

    def region(self, finding: Finding) -> Region:
        """Where a finding stands in the file."""
        start = line_and_column(self.raw, self.offset(finding.line, finding.column))
        return Region(*start, *line_and_column(self.raw, self.offset(finding.end_line, finding.end_column, True)))


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """A place in a text, both from 1."""
    starts = _line_starts(text)
    number = bisect_right(starts, offset)
    return number, offset - starts[number - 1] + 1


@lru_cache(maxsize=1)
def _line_starts(text: str) -> list[int]:
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


class _Placed(str):
    """A text of a JSON document that knows where it begins: after its quote."""

    start: int


class _Decoder(json.JSONDecoder):
    """JSON whose texts are `_Placed`; line breaks in them are no error."""

    def __init__(self) -> None:
        super().__init__(strict=False)
        self.parse_string = _placed
        self.scan_once = py_make_scanner(self)


def _placed(document: str, start: int, strict: bool) -> tuple[str, int]:
    value, end = scanstring(document, start, strict)
    placed = _Placed(value)
    placed.start = start
    return placed, end


def read_notebook(raw: str) -> Notebook:
    """A notebook of format 4. Raises ValueError where it is none; one in another language has no lines."""
    match _Decoder().decode(raw):
        case {"nbformat": 4, "cells": list(cells), **others} if all(isinstance(cell, dict) for cell in cells):
            metadata = others.get("metadata")
        case _:
            raise ValueError("not a notebook of format 4")
    program: list[str] = []
    lines: list[Line] = []
    problems: list[str] = []
    code = [cell for cell in cells if cell.get("cell_type") == "code"] if _is_python(metadata) else []
    for number, cell in enumerate(code, 1):
        texts, places = _dedented(*_lines(raw, _source(cell), number))
        nothing = [""] * len(texts), [True] * len(texts), False
        try:
            texts, kept, python = nothing if _is_in_another_language(cell) else python_of(texts)
        except (SyntaxError, ValueError) as error:
            problems.append(f"cell {number}: {getattr(error, 'msg', error)} (line {getattr(error, 'lineno', None) or 1})")
            texts, kept, python = nothing
        program += texts
        lines += [place._replace(kept=keeps, python=python) for place, keeps in zip(places, kept, strict=True)]
    return Notebook(raw, "\n".join(program), tuple(lines), tuple(problems))


def _is_python(metadata: Any) -> bool:
    match metadata:
        case {"language_info": {"name": str(language)}} | {"kernelspec": {"language": str(language)}}:
            return "python" in language.lower()
    return True


def _is_in_another_language(cell: dict[str, Any]) -> bool:
    """Whether VS Code has a cell of a notebook in Python in another language."""
    match cell.get("metadata"):
        case {"vscode": {"languageId": str(language)}}:
            return language != "python"
    return False


def _source(cell: dict[str, Any]) -> list[_Placed]:
    """The pieces of a cell's text."""
    source = cell.get("source", [])
    pieces = source if isinstance(source, list) else [source]
    if not all(isinstance(piece, _Placed) for piece in pieces):
        raise ValueError("the source of a cell is no text")
    return pieces


def _lines(raw: str, pieces: list[_Placed], cell: int) -> tuple[list[str], list[Line]]:
    """The lines of a cell and their places."""
    texts, lines = [], []
    text, offsets, end = "", [], 0
    for character, start, end in _characters(raw, pieces):
        offsets.append(start)
        if character in ("\n", "\r\n"):
            texts.append(text)
            lines.append(Line(cell, len(texts), tuple(offsets), text))
            text, offsets = "", []
        else:
            text += " " if character == "\r" else character
    return [*texts, text], [*lines, Line(cell, len(texts) + 1, (*offsets, end), text)]


def _dedented(texts: list[str], lines: list[Line]) -> tuple[list[str], list[Line]]:
    """The lines of a cell without the indentation of the first, as IPython runs them."""
    first = next(filter(str.strip, texts), "")
    indentation = first[: len(first) - len(first.lstrip(" \t"))]
    indents = [len(indentation) * text.startswith(indentation) for text in texts]
    shorter = [text[indent:] for text, indent in zip(texts, indents, strict=True)]
    return shorter, [line._replace(indent=indent) for line, indent in zip(lines, indents, strict=True)]


def _characters(raw: str, pieces: list[_Placed]) -> Iterator[tuple[str, int, int]]:
    """Each character of a cell, and where it begins and ends in the file."""
    for piece in pieces:
        position = piece.start
        for character in re.findall(r"\r\n|.", piece, re.DOTALL):
            end = position + written_length(raw, position)
            yield character, position, end
            position = end


def written_length(raw: str, offset: int) -> int:
    """How many characters of a JSON document the one takes that is written at an offset."""
    written = _CHARACTER.match(raw, offset)
    return len(written[0]) if written else 0

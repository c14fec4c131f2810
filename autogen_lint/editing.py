"""Edits of files: programs and notebooks, whose other characters stay as they are."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator

from autogen_rules import Edit, Fix
from autogen_rules.fixing import apply_edits
from autogen_rules.lines import decode, encode

from .notebooks import LONG_END, SUFFIX, Notebook, line_and_column, read_notebook, written_length


def edited(content: bytes, path: str, edits: Iterable[Edit]) -> bytes:
    """A file after edits of its program that do not overlap. Raises ValueError where one cannot be made in a notebook, and as `encode`."""
    if not path.endswith(SUFFIX):
        return encode(apply_edits(decode(content), edits), content)
    return _mark(content) + edited_notebook(read_notebook(content.decode("utf-8-sig")), edits).encode()


def _mark(content: bytes) -> bytes:
    return codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""


def edited_notebook(notebook: Notebook, edits: Iterable[Edit]) -> str:
    """The text of a notebook's file after edits of its program."""
    raw = notebook.raw
    for start, end, text in sorted((change for edit in edits for change in _changes(notebook, edit)), reverse=True):
        raw = raw[:start] + text + raw[end:]
    return raw


class Program:
    """A file with a program, as that is edited."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def edited(self, program: str, edits: Iterable[Edit]) -> str:
        """The program after edits. Raises ValueError where they cannot be made."""
        return apply_edits(program, edits)

    def content(self, program: str) -> bytes:
        """The file of what has become of the program. Raises ValueError as `encode`."""
        return encode(program, self._content)


class Cells(Program):
    """A notebook, as the program of its cells is edited."""

    def __init__(self, content: bytes, notebook: Notebook) -> None:
        super().__init__(content)
        self._notebooks = {notebook.program: notebook}

    def edited(self, program: str, edits: Iterable[Edit]) -> str:
        notebook = self._notebooks[program]
        made = {placed(notebook, edit) for edit in edits}
        after = read_notebook(edited_notebook(notebook, made))
        if after.program != super().edited(program, made):
            raise ValueError("its cell would mean something else")
        self._notebooks[after.program] = after
        return after.program

    def content(self, program: str) -> bytes:
        return _mark(self._content) + self._notebooks[program].raw.encode()


def at_its_places(notebook: Notebook, fixes: Iterable[Fix]) -> tuple[Fix, ...]:
    """The fixes as edits of a notebook's file, without those that cannot be made in it; those of other files as they are."""
    found = []
    for fix in fixes:
        try:
            found.append(fix if fix.path else fix._replace(edits=tuple(_of_the_file(notebook, fix.edits))))
        except ValueError:  # it goes through a magic, or from one cell into another
            continue
    return tuple(found)


def _of_the_file(notebook: Notebook, edits: Iterable[Edit]) -> Iterator[Edit]:
    for start, end, text in (change for edit in edits for change in _changes(notebook, edit)):
        (line, column), (end_line, end_column) = (line_and_column(notebook.raw, offset) for offset in (start, end))
        yield Edit((line, column - 1), (end_line, end_column - 1), text)


def placed(notebook: Notebook, edit: Edit) -> Edit:
    """An edit where a notebook can have it: in one cell, new lines in one of Python. Raises ValueError where it has no such place."""
    (first, column), (last, end_column) = edit.start, edit.end
    if edit.start == edit.end == (first, 0) and edit.text.endswith("\n"):
        first = last = _next_python(notebook, first)
    elif not all(line.kept and line.python for line in notebook.lines[first - 1:last]):
        raise ValueError("a magic stands where the edit would be made")
    if notebook.lines[first - 1].cell != notebook.lines[last - 1].cell:
        raise ValueError("the edit goes from one cell into another")
    return Edit((first, column), (last, end_column), edit.text)


def _changes(notebook: Notebook, wanted: Edit) -> Iterator[tuple[int, int, str]]:
    """An edit as changes of the file, each within one of its texts, as JSON: the lines of a cell may be texts of their own."""
    (first, column), (last, end_column), new = placed(notebook, wanted)
    written = [json.dumps(line, ensure_ascii=notebook.raw.isascii())[1:-1] for line in new.split("\n")]
    text = f"{_line_end(notebook, first)}{_between(notebook, first)}".join(written)
    for number in range(first, last + 1):
        line = notebook.lines[number - 1]
        start = notebook.offset(number, column if number == first else 0)
        if number == last:
            yield start, notebook.offset(number, end_column), text
        else:
            yield start, line.offsets[-1] + written_length(notebook.raw, line.offsets[-1]), text
        text = ""


def _between(notebook: Notebook, number: int) -> str:
    """What stands between two lines of a line's cell: nothing in one text, the quotes and a comma where each line is a text of a list."""
    cell = notebook.lines[number - 1].cell
    start = next(line.offsets[0] for line in notebook.lines if line.cell == cell) - 1
    before = notebook.raw[:start].rstrip()
    return f'",{notebook.raw[len(before) : start] or " "}"' if before.endswith("[") else ""


def _line_end(notebook: Notebook, number: int) -> str:
    """What a new line at a line ends in: as that does, or the one before it in its cell."""
    beside = (notebook.lines[number - 1], notebook.lines[max(number - 2, 0)])
    ends = (LONG_END.match(notebook.raw, line.offsets[-1]) for line in beside if line.cell == beside[0].cell)
    return next((end[0] for end in ends if end), "\\n")


def _next_python(notebook: Notebook, number: int) -> int:
    """The first line from there on that stands in a cell of Python: a new line before it is Python, too."""
    for found, line in enumerate(notebook.lines[number - 1:], number):
        if line.python:
            return found
    raise ValueError("no cell of Python follows")

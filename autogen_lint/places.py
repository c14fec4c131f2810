"""How a file, a place in it and its text are shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from unicodedata import category, east_asian_width

from autogen_rules import Finding
from autogen_rules.key_shapes import keys, named_keys
from autogen_rules.lines import split_lines
from autogen_rules.reports.masking import MASK, Region, masked_lines, shared_names
from autogen_rules.reports.results import CheckedFile, Result, result_of, shown_path

from .checking import Checked
from .editing import at_its_places
from .notebooks import Line, Notebook, line_and_column


def shown(text: str) -> str:
    """A text that no terminal takes for a command: what cannot be printed is escaped."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape", "surrogatepass").decode() for one in text)


def width(text: str) -> int:
    """The columns of a terminal that a text takes."""
    return sum(0 if category(one) in ("Mn", "Me") else 1 + (east_asian_width(one) in "WF") for one in text)


def place(file: Checked, finding: Finding) -> str:
    """``team.py:5:12``, or ``team.ipynb:cell 3:5:12`` where only cells of code count; all from 1."""
    path = shown(shown_path(file.path))
    if file.notebook:
        cell, line, column = file.notebook.place(finding)
        return f"{path}:cell {cell}:{line}:{column}"
    return f"{path}:{finding.line}:{finding.column + 1}"


def line_place(file: Checked, line: int) -> str:
    """As `place`, for a whole line of the program."""
    if file.notebook:
        found = file.notebook.lines[line - 1]
        return f"{shown(shown_path(file.path))}:cell {found.cell}:{found.number}"
    return f"{shown(shown_path(file.path))}:{line}"


def results(file: Checked) -> tuple[Result, ...]:
    """The findings, with their fixes, at the file's own places."""
    notebook = file.notebook
    if notebook is None:
        return tuple(map(result_of, file.findings))
    return tuple(
        replace(result_of(finding), region=notebook.region(finding), fixes=at_its_places(notebook, finding.fixes))
        for finding in file.findings
    )


def as_reported(file: Checked) -> CheckedFile:
    """A file with its findings at the file's own places, as the reports take it."""
    secrets = tuple(_reported(file))
    if file.notebook is None:
        return CheckedFile(shown_path(file.path), file.text, results(file), secrets)
    return _NotebookFile(shown_path(file.path), file.text, results(file), secrets, notebook=file.notebook)


def as_program(file: Checked) -> CheckedFile:
    """A file as the program that it is, of a notebook too: at the program's places, with those fixes that can be made."""
    found, notebook, secrets = tuple(map(result_of, file.findings)), file.notebook, tuple(_reported(file))
    if notebook is None:
        return CheckedFile(shown_path(file.path), file.text, found, secrets)
    regions = (result_of(as_written(file, finding)).region for finding in file.findings)
    found = tuple(
        replace(one, region=region, fixes=tuple(fix for fix in one.fixes if at_its_places(notebook, [fix])))
        for one, region in zip(found, regions, strict=True)
    )
    return _CellsFile(shown_path(file.path), file.text, found, secrets, notebook=notebook)


def as_written(file: Checked, finding: Finding) -> Finding:
    """A finding where its line is shown as the file has it: what stands in a magic of a notebook is all of that."""
    line = file.notebook.lines[finding.line - 1] if file.notebook else None
    if line is None or line.kept:
        return finding
    return finding._replace(column=0, end_line=finding.line, end_column=len(line.text) - line.indent)


def masked(file: Checked, shared: frozenset[str] = frozenset()) -> list[str]:
    """The lines of the program, without its secrets. ``shared`` are names that secrets of other files have in it (see `sharing`)."""
    return masked_lines(file.text, _reported(file), shared)


def lines_shown(file: Checked, shared: frozenset[str] = frozenset()) -> list[str]:
    """As `masked`, of a notebook as `lines_of_cells`."""
    return lines_of_cells(file.notebook, masked(file, shared)) if file.notebook else masked(file, shared)


def lines_of_cells(notebook: Notebook, hidden: Iterable[str]) -> list[str]:
    """The lines of a notebook's cells as it has them, without an indentation that all of a cell has, from those of its program in which
    secrets are ``hidden``.
    """
    return [_own(*each) for each in zip(notebook.lines, split_lines(notebook.program), hidden, strict=True)]


def _own(line: Line, read: str, hidden: str) -> str:
    """A line of a cell without the secrets that are hidden in what it was read as, and without what has the shape of one."""
    own = line.text[line.indent:]
    if line.kept and len(own) == len(read):
        return "".join(MASK if after != before else one for one, before, after in zip(own, read, hidden, strict=True))
    spans = {*keys(own), *named_keys(own)}
    for secret in {read[found.start():found.end()] for found in re.finditer(f"{MASK}+", hidden)}:
        spans |= {found.span() for found in re.finditer(re.escape(secret), own)} or {(0, len(own))}
    return "".join(MASK if any(start <= at < end for start, end in spans) else one for at, one in enumerate(own))


def sharing(files: Iterable[Checked]) -> frozenset[str]:
    """The names that secrets of some files have in others."""
    return shared_names([(file.text, _reported(file)) for file in files])


def _reported(file: Checked) -> list[Region]:
    return [result_of(finding).region for finding in file.secrets]


@dataclass(frozen=True)
class _CellsFile(CheckedFile):
    """A notebook: its lines are those of its cells."""

    notebook: Notebook | None = None

    @cached_property
    def lines(self) -> list[str]:
        return self._of_cells()

    def _of_cells(self) -> list[str]:
        assert self.notebook
        return lines_of_cells(self.notebook, masked_lines(self.text, self.secrets, self.shared))


@dataclass(frozen=True)
class _NotebookFile(_CellsFile):
    """A notebook: its lines are those of the file, each with the line of a cell that stands in it."""

    @cached_property
    def lines(self) -> list[str]:
        assert self.notebook
        placed = [""] * (self.notebook.raw.count("\n") + 1)
        for line, text in zip(self.notebook.lines, self._of_cells(), strict=True):
            placed[line_and_column(self.notebook.raw, line.offsets[0])[0] - 1] += text
        return placed

"""How a file, a place in it and its text are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from unicodedata import category, east_asian_width

from autogen_rules import Finding
from autogen_rules.reports.masking import Region, masked_lines, shared_names
from autogen_rules.reports.results import CheckedFile, Result, result_of, shown_path

from .checking import Checked
from .editing import at_its_places
from .notebooks import Notebook, line_and_column


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
    found, notebook = tuple(map(result_of, file.findings)), file.notebook
    if notebook:
        found = tuple(replace(one, fixes=tuple(fix for fix in one.fixes if at_its_places(notebook, [fix]))) for one in found)
    return CheckedFile(shown_path(file.path), file.text, found, tuple(_reported(file)))


def masked(file: Checked, shared: frozenset[str] = frozenset()) -> list[str]:
    """The lines of the program, without its secrets. ``shared`` are names that secrets of other files have in it (see `sharing`)."""
    return masked_lines(file.text, _reported(file), shared)


def sharing(files: Iterable[Checked]) -> frozenset[str]:
    """The names that secrets of some files have in others."""
    return shared_names([(file.text, _reported(file)) for file in files])


def _reported(file: Checked) -> list[Region]:
    return [result_of(finding).region for finding in file.secrets]


@dataclass(frozen=True)
class _NotebookFile(CheckedFile):
    """A notebook: its lines are those of the file, each with the line of the program that stands in it."""

    notebook: Notebook | None = None

    @cached_property
    def lines(self) -> list[str]:
        assert self.notebook
        placed = [""] * (self.notebook.raw.count("\n") + 1)
        for line, text in zip(self.notebook.lines, masked_lines(self.text, self.secrets, self.shared), strict=True):
            placed[line_and_column(self.notebook.raw, line.offsets[0])[0] - 1] += text
        return placed

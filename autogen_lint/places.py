"""How a file, a place in it and its text are shown."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

from autogen_rules import Finding
from autogen_rules.reports.results import CheckedFile, Result, result_of, shown_path

from .checking import Checked


def shown(text: str) -> str:
    """A text that no terminal takes for a command: what cannot be printed is escaped."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape", "surrogatepass").decode() for one in text)


def width(text: str) -> int:
    """The columns of a terminal that a text takes."""
    return sum(0 if combining(one) else 1 + (east_asian_width(one) in "WF") for one in text)


def place(file: Checked, finding: Finding) -> str:
    """``team.py:5:12``: the line and the column from 1."""
    return f"{shown(shown_path(file.path))}:{finding.line}:{finding.column + 1}"


def as_reported(file: Checked) -> CheckedFile:
    """A file with its findings at the file's own places, as the reports take it."""
    secrets = tuple(result_of(finding).region for finding in file.secrets)
    return CheckedFile(shown_path(file.path), file.text, results(file), secrets)


def results(file: Checked) -> tuple[Result, ...]:
    """The findings at the file's own places."""
    return tuple(map(result_of, file.findings))

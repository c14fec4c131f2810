"""What every report is made from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from json import JSONDecodeError
from typing import NamedTuple

from .. import opening
from ..catalogue import INTERNAL, Rule, rules
from ..edits.fix import Edit, Fix
from ..findings import Finding
from ..lines import TOO_DEEP, decode, parse
from ..quoting import printable
from ..signs import may_matter
from .masking import Region, masked_lines, shared_names


@lru_cache(maxsize=None)
def our_rules() -> dict[str, Rule]:
    """Every rule under its code, AGS000 too."""
    return {rule.code: rule for rule in (INTERNAL, *rules())}


@dataclass(frozen=True)
class Result:
    """A finding as a report tells it: one of ours, or one of another tool.

    ``region`` counts lines and columns from 1, columns in characters. ``level`` is one of SARIF's: error, warning, note.
    """

    region: Region
    code: str
    symbol: str
    message: str
    level: str
    fixes: tuple[Fix, ...] = ()

    @property
    def rule(self) -> Rule | None:
        """Our rule; None for another tool's code."""
        return our_rules().get(self.code)


@dataclass(frozen=True)
class CheckedFile:
    """A file with what was found in it; ``text`` is empty where it could not be read.

    ``secrets`` is where AGS001 stands besides the results: what it would report is masked, even where it is turned off; ``shared`` are
    the names that credentials of other files have in this one (see `sharing`).
    """

    path: str
    text: str
    results: tuple[Result, ...]
    secrets: tuple[Region, ...] = ()
    shared: frozenset[str] = frozenset()

    @property
    def reported(self) -> list[Region]:
        """Where AGS001 stands."""
        return [*self.secrets, *(result.region for result in self.results if result.code == "AGS001")]

    @cached_property
    def lines(self) -> list[str]:
        """The lines with their secrets masked: each is as long as it was."""
        return masked_lines(self.text, self.reported, self.shared)


def sharing(files: Sequence[CheckedFile]) -> list[CheckedFile]:
    """The files of one page: what one of them reports as a credential is masked where another one writes it."""
    names = shared_names([(file.text, file.reported) for file in files])
    return [replace(file, shared=names) for file in files]


class Unchecked(NamedTuple):
    """A file that could not be read or parsed, and why, in one line."""

    path: str
    reason: str


def result_of(finding: Finding) -> Result:
    """A finding of ours."""
    region = Region(finding.line, finding.column + 1, finding.end_line, finding.end_column + 1)
    return Result(region, finding.code, finding.symbol, finding.message, our_rules()[finding.code].level.sarif, finding.fixes)


def region_of(edit: Edit) -> Region:
    """What an edit takes out."""
    (line, column), (end_line, end_column) = edit.start, edit.end
    return Region(line, column + 1, end_line, end_column + 1)


def shown_path(path: str) -> str:
    """A path from the folder in which the program runs, with forward slashes; outside of this folder the absolute path."""
    return opening.seen_from(os.path.abspath(path), os.getcwd())


def read_text(path: str) -> str:
    """The text of a file; empty where there is none to read."""
    try:
        return decode(opening.read(path))
    except (OSError, SyntaxError):
        return ""


def unchecked(path: str, source: str | None = None) -> Unchecked | None:
    """A file that cannot be read, or that bears a sign of AutoGen and cannot be parsed; None for any other file.

    ``source`` is its text, where that is not in the file.
    """
    try:
        content = opening.read(path) if source is None else source
        if may_matter(decode(content) if isinstance(content, bytes) else content):
            parse(content)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return Unchecked(shown_path(path), reason(error))
    return None


def reason(error: Exception) -> str:
    """Why a file could not be checked, in one line; never its text."""
    match error:
        case SyntaxError(msg=str(message), lineno=int(line)):
            said = f"{message} (line {line})"
        case JSONDecodeError(msg=message, lineno=line):
            said = f"no JSON: {message} (line {line})"
        case RecursionError() | MemoryError():
            said = TOO_DEEP
        case OSError(strerror=str(said)):
            pass
        case _:
            said = str(error)
    return printable(said)

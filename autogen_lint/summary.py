"""A run in one line."""

from __future__ import annotations

from collections import Counter

from .running import Run
from .selecting import LEVELS, level_of


def summary(run: Run) -> str:
    """How many findings of which level there are, in how many files, and how many of these could not be checked."""
    levels = Counter(level_of(finding.code) for file in run.files for finding in file.findings)
    number = sum(levels.values())
    said = ", ".join(f"{levels[level]} {level}" for level in (*LEVELS, "none") if levels[level])
    text = f"{counted(number, 'finding')}{f' ({said})' if said else ''} in {len(run.found)} of {counted(len(run.files), 'file')}"
    text += f"; {run.known} more known" if run.known else ""
    text += "" if run.files else "; no program or notebook is there, or all are left out"
    return text + (f"; {counted(len(run.problems), 'file')} not checked" if run.problems else "")


def counted(number: int, thing: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{number} {thing}{'' if number == 1 else 's'}"

"""A comparison with an earlier run."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from autogen_rules import opening
from autogen_rules.key_shapes import masked
from autogen_rules.reports.results import CheckedFile, Result

_LONGEST = 100_000_000


class Told(NamedTuple):
    """A finding as a report tells it: what makes it the same finding in two runs, wherever its line has moved to."""

    file: str
    code: str
    message: str


def earlier(report: Path) -> Counter[Told]:
    """The findings of a JSON report. Raises OSError where it cannot be read, ValueError with one line where it is none."""
    try:
        findings = json.loads(opening.read(report, limit=_LONGEST))["findings"]
        return Counter(Told(str(each["file"]), str(each["code"]), str(each["message"])) for each in findings)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ValueError(f"{report}: no report that --format json wrote") from None


class Comparison:
    """What is new, gone and still there; asked for each finding once."""

    def __init__(self, before: Counter[Told]) -> None:
        self.gone = before.copy()

    def state(self, file: CheckedFile, result: Result) -> str:
        """``new`` or ``still``."""
        told = Told(file.path, result.code, masked(result.message))
        if self.gone[told] > 0:
            self.gone[told] -= 1
            return "still"
        return "new"

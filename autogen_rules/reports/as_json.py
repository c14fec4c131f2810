"""The findings as one JSON object, with counts and a score, for dashboards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from .. import __version__
from ..catalogue import LEVELS
from ..key_shapes import masked
from .results import CheckedFile, Result, Unchecked

# What a finding of each level leaves of the score.
LEFT = {"high": 0.9, "medium": 0.95, "low": 0.99}


def report(files: Sequence[CheckedFile], unchecked: Sequence[Unchecked] = ()) -> dict[str, Any]:
    """All findings in all files, of other tools too; only ours have a level, symbol and url, and touch the score.

    ``unchecked`` are those of the files, or others, that could not be read or parsed.
    """
    not_checked = {path for path, _ in unchecked}
    results = [(file.path, result) for file in files for result in file.results]
    levels = Counter(result.rule.level.name for _, result in results if result.rule)
    codes = Counter(result.code for _, result in results)
    return {
        "tool": {"name": "autogen-lint", "version": __version__},
        "score": score(levels, len(unchecked)),
        "counts": {"level": {level: levels[level] for level in LEVELS}, "code": dict(sorted(codes.items()))},
        "files": {
            "checked": sum(file.path not in not_checked for file in files),
            "with_findings": [file.path for file in files if file.results],
            "not_checked": [{"file": path, "reason": reason} for path, reason in unchecked],
        },
        "findings": [_finding(path, result) for path, result in results],
    }


def score(levels: Counter[str], unchecked: int = 0) -> int:
    """From 100, no finding, towards 0: a high finding takes a tenth of what is left, a medium one a twentieth, a low one a hundredth.

    A file that could not be checked counts as a high finding.
    """
    left = 100.0 * LEFT["high"] ** unchecked
    for level, factor in LEFT.items():
        left *= factor ** levels[level]
    return round(left)


def _finding(path: str, result: Result) -> dict[str, Any]:
    rule = result.rule
    return {
        "file": path,
        "line": result.region.line,
        "column": result.region.column,
        "end_line": result.region.end_line,
        "end_column": result.region.end_column,
        "code": result.code,
        "symbol": result.symbol if rule else None,
        "level": rule.level.name if rule else None,
        "message": masked(result.message),
        "url": rule.url if rule else None,
    }

"""The findings as one JSON object, with counts and a score, for dashboards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from .. import __version__
from ..catalogue import LEVELS
from .results import CheckedFile, Result

# What a finding of each level leaves of the score.
_LEFT = {"high": 0.9, "medium": 0.95, "low": 0.99}


def report(files: Sequence[CheckedFile]) -> dict[str, Any]:
    """All findings in all files that were checked, of other tools too; only ours have a level, symbol and url, and touch the score."""
    results = [(file.path, result) for file in files for result in file.results]
    levels = Counter(result.rule.level.name for _, result in results if result.rule)
    codes = Counter(result.code for _, result in results)
    return {
        "tool": {"name": "autogen-lint", "version": __version__},
        "score": score(levels),
        "counts": {"level": {level: levels[level] for level in LEVELS}, "code": dict(sorted(codes.items()))},
        "files": {"checked": len(files), "with_findings": [file.path for file in files if file.results]},
        "findings": [_finding(path, result) for path, result in results],
    }


def score(levels: Counter[str]) -> int:
    """From 100, no finding, towards 0: a high finding takes a tenth of what is left, a medium one a twentieth, a low one a hundredth."""
    left = 100.0
    for level, factor in _LEFT.items():
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
        "message": result.message,
        "url": rule.url if rule else None,
    }

"""The same findings in both linters, whatever the way in which a program comes to them.

``nox`` runs this on all examples, with many versions of Python and of the linters; otherwise every tenth must do.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from marked import EXAMPLES, Marked, Place, flake8_places, pylint_places

CHOSEN = EXAMPLES if "NOX_CURRENT_SESSION" in os.environ else EXAMPLES[::10]
Expected = set[tuple[str, int, str]]

every_linter = pytest.mark.parametrize(
    ("places", "by_stdin"), [(flake8_places, "--stdin-display-name={} -"), (pylint_places, "--from-stdin {}")], ids=["flake8", "pylint"]
)


def _groups() -> dict[tuple[str, ...], list[Marked]]:
    """The examples by their options."""
    groups = defaultdict(list)
    for marked in CHOSEN:
        groups[marked.options].append(marked)
    return groups


def _lines(places: set[Place]) -> Expected:
    return {(place.path, place.line, place.code) for place in places}


def _expected(marked: Marked, path: str) -> Expected:
    return {(path, line, code) for line, code in marked.expected}


@every_linter
@pytest.mark.parametrize("jobs", [1, 8])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_files(places: Callable[..., set[Place]], by_stdin: str, jobs: int, end: str, tmp_path: Path) -> None:
    for options, group in _groups().items():
        expected: Expected = set()
        names = []
        for marked in group:
            copy = tmp_path / f"{marked.path.parent.name}_{marked.path.name}"
            copy.write_bytes(marked.text.replace("\n", end).encode())
            expected |= _expected(marked, str(copy))
            names.append(str(copy))
        assert _lines(places([f"--jobs={jobs}", *names], options)) == expected


@every_linter
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_standard_input(places: Callable[..., set[Place]], by_stdin: str, end: str) -> None:
    def found(marked: Marked) -> set[Place]:
        return places(by_stdin.format(marked.name).split(), marked.options, marked.text.replace("\n", end))

    with ThreadPoolExecutor(2) as pool:
        for marked, given in zip(CHOSEN, pool.map(found, CHOSEN), strict=True):
            assert _lines(given) == _expected(marked, marked.name)

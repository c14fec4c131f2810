"""The same findings in both linters, whatever the way in which a program comes to them.

``nox`` runs this with many versions of Python and of the linters. A linter is started for each program that it reads from
standard input: these are every fourteenth example. All of them, and every number of jobs with each end of lines, with ``EVERY=1``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from marked import EVERY, EXAMPLES, Marked, Place, flake8_places, pylint_places

from autogen_rules.catalogue import rules

pytestmark = pytest.mark.slow

CHOSEN = EXAMPLES if EVERY else EXAMPLES[::14]
LF, CRLF = "\n", "\r\n"
ADVISORY = {rule.code for rule in rules() if rule.advisory}
Expected = set[tuple[str, int, str]]

every_linter = pytest.mark.parametrize(
    ("places", "by_stdin"), [(flake8_places, "--stdin-display-name={} -"), (pylint_places, "--from-stdin {}")], ids=["flake8", "pylint"]
)


def _lines(places: set[Place]) -> Expected:
    return {(place.path, place.line, place.code) for place in places}


def _expected(marked: Marked, path: str) -> Expected:
    return {(path, line, code) for line, code in marked.expected}


@every_linter
@pytest.mark.parametrize(("jobs", "end"), [(1, LF), (1, CRLF), (8, LF), (8, CRLF)] if EVERY else [(2, CRLF)])
def test_files(places: Callable[..., set[Place]], by_stdin: str, jobs: int, end: str, tmp_path: Path) -> None:
    copies = {str(tmp_path / f"{marked.path.parent.name}_{marked.path.name}"): marked for marked in EXAMPLES}
    for path, marked in copies.items():
        Path(path).write_bytes(marked.text.replace("\n", end).encode())
    # One run for all: an advisory finding counts in the examples that ask for it.
    found = places([f"--jobs={jobs}", *copies], ["autogen-advisory=all"])
    asked = {place for place in found if place.code not in ADVISORY or f"autogen-advisory={place.code}" in copies[place.path].options}
    assert _lines(asked) == set().union(*(_expected(marked, path) for path, marked in copies.items()))


@every_linter
@pytest.mark.parametrize("first", [LF, CRLF] if EVERY else [CRLF], ids=repr)
def test_standard_input(places: Callable[..., set[Place]], by_stdin: str, first: str) -> None:
    """The first example, and every other one after it, with its lines ended in one way, the rest in the other."""

    def found(marked: Marked) -> set[Place]:
        end = first if CHOSEN.index(marked) % 2 == 0 else {LF: CRLF, CRLF: LF}[first]
        return places(by_stdin.format(marked.name).split(), marked.options, marked.text.replace("\n", end))

    for marked in CHOSEN:
        assert _lines(found(marked)) == _expected(marked, marked.name)

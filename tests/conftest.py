"""What the real linters report on all marked files, run once a session."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from marked import MARKED, Marked, Place, flake8_places, pylint_places
from program import PROGRAM

Places = dict[str, set[Place]]


def _by_file(report: Callable[[Iterable[str], Iterable[str]], set[Place]]) -> Places:
    """The places by file: one run of the linter for each set of options."""
    groups: dict[tuple[str, ...], list[Marked]] = defaultdict(list)
    for marked in MARKED:
        groups[marked.options].append(marked)
    found: Places = {marked.name: set() for marked in MARKED}
    for options, files in groups.items():
        for place in report([marked.name for marked in files], options):
            found[place.path].add(place)
    return found


@pytest.fixture(scope="session")
def in_flake8() -> Places:
    return _by_file(flake8_places)


@pytest.fixture(scope="session")
def in_pylint() -> Places:
    return _by_file(pylint_places)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A file with two findings, alone in a folder."""
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    return path

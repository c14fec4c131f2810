"""The same answer everywhere: ``nox`` runs the oldest and the newest linters on each Python that is installed."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False

# The oldest releases that we support; each runs on the versions of Python that it was made for.
OLDEST = ("flake8==6.0.0", "pylint==3.0.0")
NEWEST = ("flake8", "pylint")
PAIRS = {
    "oldest": OLDEST,
    "oldest flake8": (OLDEST[0], NEWEST[1]),
    "oldest pylint": (NEWEST[0], OLDEST[1]),
    "newest": NEWEST,
}


@nox.session(python=["3.10", "3.11", "3.12", "3.13", "3.14"])
@nox.parametrize("linters", [nox.param(pair, id=name) for name, pair in PAIRS.items()])
def same(session: nox.Session, linters: tuple[str, str]) -> None:
    """All examples through both linters: by file and by stdin, with one and eight jobs, in Unix's and in Windows' lines."""
    session.install("--quiet", *linters, "pytest", "hypothesis", ".")
    session.run("flake8", "--version")
    session.run("pylint", "--version")
    session.run("pytest", "-q", "tests/test_same_answer.py")

"""The same answer everywhere: ``nox`` runs the newest linters on each Python that is installed, and the oldest on their own.

With the environment variable ``EVERY=1`` each pair of linters on each Python.
"""

from __future__ import annotations

import os

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


PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
OLD = {("3.10", "oldest"), ("3.11", "oldest flake8"), ("3.11", "oldest pylint")}
RUNS = [
    nox.param(python, pair, id=f"{python}, {name}")
    for python in PYTHONS
    for name, pair in PAIRS.items()
    # The whole suite runs on 3.11 with the newest ones already.
    if "EVERY" in os.environ or (name == "newest" and python != "3.11") or (python, name) in OLD
]


@nox.session
@nox.parametrize("python, linters", RUNS)
def same(session: nox.Session, linters: tuple[str, str]) -> None:
    """All examples through both linters: by file and by stdin, with one and several jobs, in Unix's and in Windows' lines."""
    session.install("--quiet", *linters, "pytest", "pytest-xdist", ".")
    session.run("flake8", "--version")
    session.run("pylint", "--version")
    session.run("pytest", "-q", "-n", "auto", "tests/test_same_answer.py")

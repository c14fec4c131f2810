"""What the tests of the command share."""

from __future__ import annotations

from pathlib import Path

import pytest
from linted import Done, Lint
from program import PROGRAM

from autogen_lint.main import main


@pytest.fixture
def lint(capsys: pytest.CaptureFixture[str]) -> Lint:
    """Runs the command in this process."""

    def run(*arguments: str) -> Done:
        try:
            status = main(arguments)
        except SystemExit as left:
            status = int(left.code or 0)
        return Done(status, *capsys.readouterr())

    return run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a test runs, with one program of two findings, both high."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "team.py").write_text(PROGRAM)
    return tmp_path

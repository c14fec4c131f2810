"""Files and folders to findings."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from marked import ROOT
from program import GROUP_CHAT, NEVER, NO_DOCKER, PROGRAM

from autogen_rules import Finding, Settings, check_paths
from autogen_rules.paths import SKIPPED, python_files


def places(found: list[Finding] | Exception) -> list[tuple[int, int, str]]:
    assert isinstance(found, list)
    return [(finding.line, finding.column, finding.code) for finding in found]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with a program in every corner."""
    for name in "b.py", "a.py", "package/z.py", "package/deep/y.py", "notes.txt", "script":
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PROGRAM)
    for name in SKIPPED:
        (tmp_path / "package" / name).mkdir()
        (tmp_path / "package" / name / "x.py").write_text(PROGRAM)
    (tmp_path / "folder.py").mkdir()
    return tmp_path


def test_a_folder_is_walked_in_order(tree: Path) -> None:
    found = dict(check_paths([tree]))
    assert [path.relative_to(tree).as_posix() for path in found] == ["a.py", "b.py", "package/z.py", "package/deep/y.py"]
    for findings in found.values():
        assert places(findings) == [NEVER, NO_DOCKER]


def test_what_is_given_is_taken(tree: Path) -> None:
    given = [str(tree / "script"), tree / "package" / "build", tree / "b.py"]
    assert list(python_files(given)) == [tree / "script", tree / "package" / "build" / "x.py", tree / "b.py"]


def test_files_that_cannot_be_checked(tmp_path: Path) -> None:
    written: dict[str, bytes] = {
        "broken.py": b"import autogen\ndef (",
        "latin.py": b'import autogen\nname = "\xe9"',
        "nul.py": b"import autogen\0",
        "whole.py": PROGRAM.encode(),
    }
    for name, text in written.items():
        (tmp_path / name).write_bytes(text)
    (tmp_path / "gone.py").symlink_to(tmp_path / "nowhere.py")
    os.mkfifo(tmp_path / "pipe.py")
    found = {path.name: what for path, what in check_paths([tmp_path, tmp_path / "missing.py"])}
    assert list(found) == ["broken.py", "gone.py", "latin.py", "nul.py", "whole.py", "missing.py"]
    assert places(found.pop("whole.py")) == [NEVER, NO_DOCKER]
    assert isinstance(found.pop("gone.py"), FileNotFoundError)
    assert isinstance(found.pop("missing.py"), FileNotFoundError)
    assert isinstance(found.pop("broken.py"), SyntaxError)
    assert all(isinstance(error, SyntaxError | ValueError) for error in found.values())


def test_a_folder_that_cannot_be_read_is_told(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def closed(path: str) -> Any:
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = dict(check_paths([tree]))
    assert isinstance(found[tree / "package" / "deep"], OSError)
    assert len(found) == 4


def test_links_to_folders_are_not_followed(tree: Path) -> None:
    (tree / "package" / "loop").symlink_to(tree)
    assert len(list(python_files([tree]))) == 4


def test_settings(tmp_path: Path) -> None:
    path = tmp_path / "chat.py"
    path.write_text(GROUP_CHAT)
    assert dict(check_paths([path])) == {path: []}
    ((_, found),) = check_paths([path], Settings(max_rounds=20))
    assert [code for _, _, code in places(found)] == ["AGS030"]


@pytest.mark.slow
def test_the_documented_program_on_a_dask_cluster(tree: Path) -> None:
    """docs/scale.md: the findings of a run on two workers are those of one loop."""
    program = re.search(r"^<!-- program: scan.py -->\n```python\n(.*?)^```$", (ROOT / "docs" / "scale.md").read_text(), re.M | re.S)
    assert program
    scan = tree / "scan"
    scan.write_text(program[1].replace("partition_size=200", "partition_size=2"))
    (tree / "broken.py").write_text("import autogen\ndef (")
    expected = []
    for path, found in check_paths([tree]):
        if isinstance(found, Exception):
            expected.append(f"{path}: not checked (SyntaxError)")
        else:
            expected += [f"{path}:{finding.line}:{finding.column + 1}: {finding.code} {finding.message}" for finding in found]
    assert len(expected) == 9
    done = subprocess.run([sys.executable, scan, tree], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.splitlines() == expected

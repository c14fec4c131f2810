"""Files and folders to findings."""

from __future__ import annotations

import ntpath
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from marked import ROOT
from program import GROUP_CHAT, NEVER, NO_DOCKER, PROGRAM

from autogen_rules import Finding, Settings, check_paths, opening
from autogen_rules.paths import SKIPPED, Found, check_file, python_files


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
    expected = [tree / "script", tree / "package" / "build" / "x.py", tree / "b.py"]
    assert [found.path for found in python_files(given)] == list(map(str, expected))


def test_files_that_cannot_be_checked(tmp_path: Path) -> None:
    written: dict[str, bytes] = {
        "broken.py": b"import autogen\ndef (",
        "latin.py": b'import autogen\nname = "\xe9"',
        "nul.py": b"import autogen\0",
        "rot13.py": b"# coding: rot13\nx = 1",
        "whole.py": PROGRAM.encode(),
    }
    for name, text in written.items():
        (tmp_path / name).write_bytes(text)
    (tmp_path / "gone.py").symlink_to(tmp_path / "nowhere.py")
    os.mkfifo(tmp_path / "pipe.py")
    found = {path.name: what for path, what in check_paths([tmp_path, tmp_path / "missing.py"])}
    assert list(found) == ["broken.py", "gone.py", "latin.py", "nul.py", "pipe.py", "rot13.py", "whole.py", "missing.py"]
    assert places(found.pop("whole.py")) == [NEVER, NO_DOCKER]
    assert isinstance(found.pop("gone.py"), FileNotFoundError)
    assert isinstance(found.pop("missing.py"), FileNotFoundError)
    assert "no regular file" in str(found.pop("pipe.py"))
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
    assert isinstance(found[tree / "package" / "deep"], PermissionError)
    assert len(found) == 4


def test_what_an_ordinary_user_may_not_read_is_told(tree: Path) -> None:
    (tree / "package" / "deep").chmod(0)
    (tree / "b.py").chmod(0)
    program = (
        "import os, sys\nfrom autogen_rules import check_paths\n"
        "list(check_paths(sys.argv[1:]))  # what is imported late may lie where nobody else may read\n"
        "os.getuid() or os.setuid(65534)\n"
        "print(*(f'{path.name}: {type(found).__name__}' for path, found in check_paths(sys.argv[1:])), sep='\\n')"
    )
    for parent in (tree, *tree.parents[:3]):
        parent.chmod(0o755)
    done = subprocess.run([sys.executable, "-c", program, tree], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines() == ["a.py: list", "b.py: PermissionError", "z.py: list", "deep: PermissionError"]


def test_links_to_folders_are_not_followed(tree: Path) -> None:
    (tree / "package" / "loop").symlink_to(tree)
    (tree / "package" / "loop.py").symlink_to(tree)
    found = {path.name: what for path, what in check_paths([tree])}
    assert len(found) == 5
    assert isinstance(found["loop.py"], IsADirectoryError)


def test_a_link_leads_to_a_file_below_the_folder_or_is_told(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "private.py"
    outside.write_text(PROGRAM)
    links = tree / "package" / "deep"
    for name, target in {"in.py": "../z.py", "itself.py": "itself.py", "out.py": outside, "zero.py": "/dev/zero"}.items():
        (links / name).symlink_to(target)
    found = {path.name: what for path, what in check_paths([links.parent, links / "out.py"])}
    assert places(found["in.py"]) == places(found["y.py"])
    assert isinstance(found["itself.py"], OSError)
    assert "leads out" in str(found["zero.py"])
    assert places(found["out.py"]) == [NEVER, NO_DOCKER], "whoever names it wants it"
    assert "leads out" in str(dict(check_paths([links]))[links / "out.py"])


def test_a_folder_may_be_a_link_itself(tree: Path) -> None:
    (tree / "link").symlink_to("package")
    assert [type(what) for _, what in check_paths([tree / "link"])] == [list, list]


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "pipe"])
def test_a_file_that_is_named_is_a_regular_one(path: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    ((_, found),) = check_paths([tmp_path / path])
    assert "no regular file" in str(found)


def test_a_file_that_becomes_a_pipe_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, regular = tmp_path / "x.py", (tmp_path / "regular.py")
    os.mkfifo(path)
    regular.write_text(PROGRAM)
    status = regular.stat()
    monkeypatch.setattr(os, "stat", lambda *given, **named: status)
    with pytest.raises(OSError, match="no regular file"):
        opening.read(path)


def test_the_length_of_a_file_has_a_bound(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    path.write_bytes(b"\n" * opening.MAX_BYTES)
    assert check_file(Found(str(path))) == []
    path.write_bytes(b"\n" * (opening.MAX_BYTES + 1))
    assert "longer than 5,000,000 bytes" in str(check_file(Found(str(path))))


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths as Windows has them."""
    monkeypatch.setattr(opening, "os", SimpleNamespace(path=ntpath, sep=ntpath.sep))


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize(
    "path, folder, inside, relative",
    [
        (r"C:\team\agents\run.py", r"C:\team", True, "agents/run.py"),
        (r"C:\team\run.py", "C:\\", True, "team/run.py"),
        (r"C:\teams\run.py", r"C:\team", False, "../teams/run.py"),
        (r"D:\team\run.py", r"C:\team", False, "D:/team/run.py"),
        (r"\\host\share\run.py", r"C:\team", False, "//host/share/run.py"),
    ],
)
def test_paths_of_windows(path: str, folder: str, inside: bool, relative: str) -> None:
    assert opening.inside(path, folder) is inside
    assert opening.relative(path, folder) == relative


@pytest.mark.slow
def test_a_deep_tree_is_walked_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    depth = 1_050
    for _ in range(depth):
        os.mkdir("a")
        os.chdir("a")
    Path("deep.py").write_text(PROGRAM)
    os.chdir(tmp_path)
    try:
        ((path, found),) = check_paths(["a"])
        assert path.name == "deep.py" and places(found) == [NEVER, NO_DOCKER]
    finally:  # pytest could not remove it
        for level in range(depth, 0, -1):
            if level == depth:
                os.remove("a/" * level + "deep.py")
            os.rmdir("a/" * level)


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

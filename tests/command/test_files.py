"""Which files are looked at."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from linted import Lint
from program import PROGRAM

from autogen_lint.files import find, patterns


def tree(*names: str) -> None:
    """Programs with these names; a name that ends with a slash is a folder."""
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("/"):
            Path(name).mkdir(exist_ok=True)
        else:
            Path(name).write_text(PROGRAM)


def found(*paths: str, exclude: list[str] | None = None) -> list[str]:
    return [os.path.normpath(file.path) for file in find(paths or ["."], patterns(os.getcwd(), exclude) if exclude else None)]


def test_programs_stubs_and_notebooks_in_the_order_of_their_names(folder: Path) -> None:
    tree("b/a.py", "b.py", "a.pyi", "c.ipynb", "d.pyx", "e.txt", "b/c/d.py", ".hidden/x.py")
    assert found() == ["a.pyi", "b.py", "c.ipynb", "team.py", ".hidden/x.py", "b/a.py", "b/c/d.py"]
    assert found("b", "team.py", "./team.py", "b/a.py", str(folder / "b.py")) == ["b/a.py", "b/c/d.py", "team.py", str(folder / "b.py")]
    assert found("e.txt") == ["e.txt"]


def test_what_others_wrote_is_skipped_in_folders_and_not_where_it_is_named(folder: Path) -> None:
    tree("venv/x.py", "node_modules/p/x.py", "lib/site-packages/x.py", "env/pyvenv.cfg", "env/lib/x.py", "a/_vendor/x.py", ".git/x.py")
    assert found() == ["team.py"]
    assert found("venv", "a/_vendor/x.py") == ["venv/x.py", "a/_vendor/x.py"]
    assert found("env") == ["env/lib/x.py"]
    tree("pyvenv.cfg")
    assert found() == ["team.py"]


def test_links(folder: Path) -> None:
    """A link to a folder is not entered, so no loop is endless; a link to a file is one; one to nowhere is told, but for Emacs's locks."""
    tree("a/x.py")
    Path("a/loop").symlink_to("..")
    Path("a/self.py").symlink_to("self.py")
    Path("a/file.py").symlink_to("x.py")
    Path("a/.#x.py").symlink_to("me@here.1:2")
    assert found() == ["team.py", "a/file.py", "a/self.py", "a/x.py"]
    assert found("a/loop") == ["a/loop/team.py", "a/loop/a/file.py", "a/loop/a/self.py", "a/loop/a/x.py"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_only_regular_files_are_opened(folder: Path, lint: Lint) -> None:
    os.mkfifo("pipe.py")
    assert found() == ["team.py"]
    done = lint("pipe.py")
    assert (done.status, done.err) == (2, "pipe.py: not checked: no regular file\n")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read")
def test_a_folder_that_cannot_be_read(folder: Path) -> None:
    tree("a/x.py")
    Path("a").chmod(0)
    assert found() == ["team.py", "a"]
    Path("a").chmod(0o700)


def test_a_folder_that_goes_away(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    tree("a/x.py")
    scandir = os.scandir

    def gone(path: str) -> object:
        if path.endswith("a"):
            raise FileNotFoundError(2, "No such file or directory")
        return scandir(path)

    monkeypatch.setattr("autogen_lint.files.os.scandir", gone)
    done = lint()
    assert (done.status, done.err) == (2, "a: not checked: No such file or directory\n")


GIT = {
    ".gitignore": "*.tmp.py\n/made/\n!keep.tmp.py\nsub/deep.py\n",
    "sub/.gitignore": "*\n!wanted.py\n!.gitignore\n",
    "other/.gitignore": "# nothing\n\n",
    "deep/.gitignore": "a/**\n!a/x.py\nb/** \n!b/**/\n!b/**/x.py\n/c/**/\n",
}


def test_what_git_ignores(folder: Path) -> None:
    """As git itself tells it."""
    tree("a.tmp.py", "keep.tmp.py", "made/x.py", "other/made/x.py", "other/a.tmp.py", "sub/wanted.py", "sub/x.py", "sub/deep.py", "b.py")
    tree(*(f"deep/{folder}{file}.py" for folder in ("a/", "a/z/", "b/", "b/z/", "c/", "c/z/") for file in "xy"))
    for name, text in GIT.items():
        Path(name).write_text(text)
    subprocess.run(["git", "init", "-q", "."], check=True)
    Path(".git/info/exclude").write_text("b.py\n")
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "*.py"], check=True, capture_output=True, text=True
    ).stdout.split()
    deep = ["deep/a/x.py", "deep/b/x.py", "deep/b/z/x.py", "deep/c/x.py", "deep/c/y.py"]
    assert sorted(found()) == sorted(listed) == [*deep, "keep.tmp.py", "other/made/x.py", "sub/wanted.py", "team.py"]
    os.chdir("sub")
    assert found() == ["wanted.py"]
    os.chdir("../made")
    assert found() == ["x.py"]  # whoever names a folder wants it
    assert found("../a.tmp.py") == ["../a.tmp.py"]


def test_git_patterns_that_are_none_mean_nothing(folder: Path) -> None:
    tree("a/x.py", "b/x.py")
    Path(".gitignore").write_bytes(b"\\\n!!\n\xff\xfe[\n[[]x\n/a/\n")
    assert found() == ["team.py", "b/x.py"]


def test_git_patterns_of_many_stars_mean_nothing(folder: Path) -> None:
    """They could be tried for hours."""
    tree("x" * 200 + ".py", "y/y/y/y/y/y/z.py", "made_by_hand.py")
    Path(".gitignore").write_text("*x" * 40 + "y\n" + "**/y/" * 20 + "x\nmade*\n/y/**/y/*.py\n")
    assert found() == ["team.py", "x" * 200 + ".py"]


@pytest.mark.parametrize("name", [".gitignore", ".git/info/exclude"])
def test_patterns_are_read_from_regular_files_inside_the_tree(folder: Path, name: str) -> None:
    """Nothing waits for a pipe, and no device is read."""
    Path(".git/info").mkdir(parents=True)
    os.mkfifo(name)
    assert found() == ["team.py"]
    Path(name).unlink()
    Path(name).symlink_to("/dev/zero")
    assert found() == ["team.py"]


def test_what_is_excluded(folder: Path, lint: Lint) -> None:
    """Files that are named, too: a hook names all files."""
    tree("a/x.py", "a/b/y.py", "c/x.py")
    Path(".gitignore").write_text("!a/\n")
    assert found(exclude=["a/"]) == ["team.py", "c/x.py"]
    assert found(exclude=["/x.py", "y.py"]) == ["team.py", "a/x.py", "c/x.py"]
    assert found("a/x.py", "team.py", exclude=["a"]) == ["team.py"]
    assert "team.py" not in lint(f"--exclude={folder}/team.py").out
    assert patterns(str(folder / "c"), ["x.py"]).match(str(folder / "a" / "x.py"), False) is None
    said = "0 findings in 0 of 0 files; no program or notebook is there, or all are left out\n"
    assert lint("--exclude=a,c", "--exclude=team.py").out == said

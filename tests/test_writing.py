"""Files are written whole or not at all, and nothing else is written to."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autogen_lint.writing import say, write


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_is_made_or_replaced(folder: Path) -> None:
    for text in "first", "second \udce9":
        write(Path("out.html"), text)
    assert Path("out.html").read_text() == "second ?"
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(Path("out.html").stat().st_mode) == 0o666 & ~umask
    assert os.listdir() == ["out.html"]


def test_a_link_is_replaced_and_not_followed(folder: Path) -> None:
    Path("precious").write_text("precious")
    for target in "precious", "nowhere", "link", ".":
        Path("link").unlink(missing_ok=True)
        Path("link").symlink_to(target)
        write(Path("link"), "text")
        assert not Path("link").is_symlink() and Path("link").read_text() == "text"
    assert Path("precious").read_text() == "precious"
    assert sorted(os.listdir()) == ["link", "precious"]


@pytest.mark.parametrize("name", ["main.py", "types.pyi", "notes.ipynb"])
def test_a_program_is_not_written_over(folder: Path, name: str) -> None:
    write(Path(name), "new")  # nothing is lost
    with pytest.raises(FileExistsError, match="a program"):
        write(Path(name), "text")
    assert Path(name).read_text() == "new"


def test_no_name_beside_it_can_be_foreseen(folder: Path) -> None:
    Path("out.html.part").write_text("mine")
    write(Path("out.html"), "text")
    assert sorted(os.listdir()) == ["out.html", "out.html.part"]
    assert Path("out.html.part").read_text() == "mine"


def test_what_cannot_be_written_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("out.html").write_text("of yesterday")
    Path("folder").mkdir()
    with pytest.raises(OSError, match="directory: 'folder'$"):
        write(Path("folder"), "text")
    with pytest.raises(OSError, match="missing'$"):
        write(Path("missing/out.html"), "text")

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write(Path("out.html"), "text")
    assert Path("out.html").read_text() == "of yesterday"
    assert sorted(os.listdir()) == ["folder", "out.html"]


def test_a_pipe_is_written_to_where_somebody_reads(folder: Path) -> None:
    os.mkfifo("pipe")
    with pytest.raises(OSError, match="No such device"):
        write(Path("pipe"), "text")
    with ThreadPoolExecutor() as pool:
        reading = pool.submit(Path("pipe").read_text)
        for _ in range(1_000):
            try:
                write(Path("pipe"), "text" * 100_000)
                break
            except OSError:  # the reader is not there yet
                pass
        assert reading.result() == "text" * 100_000
    assert stat.S_ISFIFO(os.stat("pipe").st_mode)


def test_what_lies_below_dev_stays(folder: Path) -> None:
    write(Path("/dev/null"), "text")
    assert not Path("/dev/null").is_file()
    with open("out.html", "wb") as file:
        write(Path(f"/dev/fd/{file.fileno()}"), "text")
    assert Path("out.html").read_text() == "text"
    assert os.path.islink("/dev/fd")


def test_a_line_beside_a_document_goes_to_the_other_stream(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(Path("-"), "text")
    say("to stderr", Path("-"))
    say("to stderr", Path("/dev/stdout"))
    say("to stdout", Path("out.html"))
    assert tuple(capsys.readouterr()) == ("textto stdout\n", "to stderr\nto stderr\n")

"""Files that are written whole or not at all, in a folder that may hold traps."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from stat import S_ISLNK, S_ISREG

from autogen_rules.writing import replace

from .files import SUFFIXES


def must_be_written(target: Path) -> None:
    """Raise OSError where it is known beforehand that `write` cannot: there is no such folder, or a folder or a program stands there."""
    if is_a_file(target):
        os.stat(target.parent)
    if target.is_dir() and not target.is_symlink():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if target.suffix in SUFFIXES and target.exists():
        raise FileExistsError(errno.EEXIST, "a program, which is not written over", str(target))


def write(target: Path, text: str) -> None:
    """The whole file or nothing, in UTF-8; ``-`` is standard output, and a device or a pipe that somebody reads is written to.

    A link is replaced and not followed, but for the system's own below ``/dev``; a program is not written over. Raises OSError.
    """
    must_be_written(target)
    content = text.encode("utf-8", "replace")  # a file name may be no text
    if str(target) == "-":
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")  # a document is no text for the terminal
        print(text, end="")
    elif is_a_file(target):
        replace(target, content)
    else:
        with open(os.open(target, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0)), "ab") as stream:  # no waiting for a reader
            with suppress(AttributeError):  # Windows has no such pipes
                os.set_blocking(stream.fileno(), True)
            stream.write(content)


def is_a_file(target: Path) -> bool:
    """Whether writing there leaves standard output, devices and pipes alone."""
    if str(target) == "-" or os.path.abspath(target).startswith("/dev/"):
        return False
    try:
        mode = target.lstat().st_mode
    except OSError:
        return True
    return S_ISREG(mode) or S_ISLNK(mode)


def say(text: str, target: Path) -> None:
    """One line on standard output, on standard error where a document may go there."""
    print(text, file=sys.stdout if is_a_file(target) else sys.stderr)

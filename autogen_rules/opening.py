"""Files of a tree that is not trusted: read where they are regular files of bounded size, inside the tree."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

MAX_BYTES = 5_000_000
_UNSAVED: ContextVar[Mapping[str, bytes]] = ContextVar("_UNSAVED", default={})


@contextmanager
def unsaved(contents: Mapping[str, bytes]) -> Iterator[None]:
    """While it lasts, files have contents that an editor has not saved, by absolute paths, whether a file is there or not."""
    token = _UNSAVED.set(contents)
    try:
        yield
    finally:
        _UNSAVED.reset(token)


def unsaved_content(path: str) -> bytes | None:
    """What an editor holds of a file; None for what is on disk."""
    return _UNSAVED.get().get(path)


def read(path: str | os.PathLike[str], folder: str = "", limit: int = MAX_BYTES) -> bytes:
    """A file's content. ``folder`` is the tree in which it must lie, links followed; empty for a file that somebody has named.

    Raises OSError where there is none to read, where it is no regular file (nothing waits for a pipe, or reads a device), where a
    link leads out of the folder, and where the content is longer than ``limit`` bytes.
    """
    path = os.fspath(path)
    if folder and not leads_inside(path, folder):
        raise OSError(errno.ELOOP, "a link that leads out of the folder", path)
    _must_be_regular(os.stat(path), path)
    with open(path, "rb", opener=_without_waiting) as file:
        status = os.fstat(file.fileno())
        _must_be_regular(status, path)  # it may have become another one
        content = file.read() if status.st_size <= limit else b""
    if max(status.st_size, len(content)) > limit:
        raise OSError(errno.EFBIG, f"longer than {limit:,} bytes", path)
    return content


def inside(path: str, folder: str) -> bool:
    """Whether an absolute path is a folder or below it."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def leads_inside(path: str, folder: str) -> bool:
    """Whether a path leads into a folder, links followed; what can be no path leads nowhere."""
    try:
        return inside(os.path.realpath(path), os.path.realpath(folder))
    except ValueError:
        return False


def seen_from(path: str, folder: str) -> str:
    """An absolute path as a reader in a folder finds it, with forward slashes: from there, and whole where it lies outside."""
    return relative(path, folder) if inside(path, folder) else path.replace(os.sep, "/")


def relative(path: str, folder: str) -> str:
    """A path as seen from a folder, with forward slashes; the path itself where nothing leads there, as to another drive of Windows."""
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:
        return path.replace(os.sep, "/")


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _must_be_regular(status: os.stat_result, path: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "no regular file", path)

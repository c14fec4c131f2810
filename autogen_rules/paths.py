"""Files and folders to findings: what a scan of many files needs; each file is independent of the others."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from . import opening
from .check import check_source
from .findings import Finding
from .settings import Settings

SKIPPED = frozenset((".git", ".tox", ".venv", "__pycache__", "build", "dist", "node_modules", "venv"))


class Found(NamedTuple):
    """What a scan comes upon: a file to read, or what cannot be read, with its ``error``.

    ``folder`` is the one below which it was found; empty for a path that was given itself.
    """

    path: str
    folder: str = ""
    error: OSError | None = None

    def read(self, limit: int = opening.MAX_BYTES) -> bytes:
        """The content, of at most ``limit`` bytes. Raises OSError, as `opening.read` and for what could not be read before."""
        if self.error is not None:
            raise self.error
        inside = self.folder if os.path.islink(self.path) else ""  # a walk enters no link, so nothing else leads out
        return opening.read(self.path, inside, limit)


def check_paths(
    paths: Iterable[str | os.PathLike[str]], settings: Settings = Settings()
) -> Iterator[tuple[Path, list[Finding] | Exception]]:
    """Each Python file in ``paths`` (see `python_files`) with its findings, or with the error that kept it from being checked."""
    for found in python_files(paths):
        yield Path(found.path), check_file(found, settings)


def check_file(found: Found, settings: Settings = Settings()) -> list[Finding] | Exception:
    """The findings in a file, or the error that kept it from being checked.

    The error is an OSError where the file cannot be read, else what `check_source` raises where Python cannot parse it.
    """
    try:
        return check_source(found.read(), found.path, settings)
    except (OSError, SyntaxError, ValueError) as error:
        return error


def python_files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Found]:
    """Files as they are given, and the ``.py`` files below each folder (see `walk`) but for folders named in `SKIPPED`."""
    for path in (os.fspath(path) for path in paths):
        if os.path.isdir(path):
            yield from walk(path, _wanted)
        else:
            yield Found(path)


def _wanted(entries: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    return [entry for entry in entries if (entry.name not in SKIPPED if is_folder(entry) else entry.name.endswith(".py"))]


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder, and no link to one."""
    return entry.is_dir(follow_symlinks=False)


def walk(top: str, wanted: Callable[[list[os.DirEntry[str]]], Iterable[os.DirEntry[str]]]) -> Iterator[Found]:
    """What lies below a folder, however deep, in the order of the names, the files of a folder before its subfolders.

    ``wanted`` chooses among the sorted entries of one folder. Links to folders are not followed. A folder that cannot be listed is
    among what is found, with its error.
    """
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as listed:
                entries = list(wanted(sorted(listed, key=lambda entry: entry.name)))
        except OSError as error:
            yield Found(folder, top, error)
            continue
        yield from (Found(entry.path, top) for entry in entries if not is_folder(entry))
        folders += [entry.path for entry in reversed(entries) if is_folder(entry)]

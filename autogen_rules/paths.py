"""Files and folders to findings: what a scan of many files needs; each file is independent of the others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from .check import check_source
from .findings import Finding
from .settings import Settings

SKIPPED = frozenset((".git", ".tox", ".venv", "__pycache__", "build", "dist", "node_modules", "venv"))


def check_paths(
    paths: Iterable[str | os.PathLike[str]], settings: Settings = Settings()
) -> Iterator[tuple[Path, list[Finding] | Exception]]:
    """Each Python file in ``paths`` (see `python_files`) with its findings, or with the error that kept it from being checked.

    The error is an OSError where the file cannot be read, else what `check_source` raises where Python cannot parse it.
    """
    for path in python_files(paths):
        try:
            yield path, check_source(path.read_bytes(), str(path), settings)
        except (OSError, SyntaxError, ValueError) as error:
            yield path, error


def python_files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """Files as they are given, and the ``.py`` files below each folder, in the order of their names.

    Folders named in `SKIPPED` are not entered, nor links to folders. A folder that cannot be read is yielded itself.
    """
    for path in map(Path, paths):
        if path.is_dir():
            yield from _below(path)
        else:
            yield path


def _below(folder: Path) -> Iterator[Path]:
    unreadable: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=lambda error: unreadable.append(Path(error.filename))):
        folders[:] = sorted(set(folders) - SKIPPED)
        for path in (Path(parent, name) for name in sorted(names) if name.endswith(".py")):
            if path.is_file() or path.is_symlink():
                yield path
    yield from unreadable

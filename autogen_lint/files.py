"""Which files are looked at."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SUFFIXES = (".py", ".pyi", ".ipynb")
# Folders that hold what others wrote, or what a tool made.
SKIPPED = frozenset(
    ".bzr .direnv .eggs .git .hg .ipynb_checkpoints .mypy_cache .nox .pants.d .pytest_cache .pytype .ruff_cache .svn .tox .venv"
    " __pycache__ __pypackages__ _vendor build buck-out dist node_modules site-packages venv".split()
)


class Found(NamedTuple):
    """A file to look at. ``named``: it was given itself, not found in a folder. ``error``: what keeps it from being read."""

    path: str
    named: bool = False
    error: str = ""


class Patterns(NamedTuple):
    """The patterns of one file of them, and the folder that they start from."""

    folder: str
    spec: GitIgnoreSpec

    def match(self, path: str, is_folder: bool) -> bool | None:
        """Whether they leave an absolute path out (True), take it back in (False), or say nothing of it."""
        relative = os.path.relpath(path, self.folder).replace(os.sep, "/")
        if relative.startswith("../"):
            return None
        return self.spec.check_file(f"{relative}/" if is_folder else relative).include


def patterns(folder: str, lines: Iterable[str]) -> Patterns:
    """Patterns as in ``.gitignore``, that start from an absolute path."""
    from pathspec import GitIgnoreSpec  # pylint: disable=import-outside-toplevel

    return Patterns(folder, GitIgnoreSpec.from_lines(lines))


def find(paths: Iterable[str], excluded: Patterns | None) -> Iterator[Found]:
    """Files as they are given, and the programs and notebooks below folders, in the order of their names, each once.

    Left out are what is ``excluded``, and below folders what git ignores, what `SKIPPED` names, virtual environments, links to
    folders and whatever is no regular file. What cannot be read is among them, with its error.
    """
    seen = set()
    for path in paths:
        for found in _under(path, excluded):
            if (absolute := os.path.abspath(found.path)) not in seen:
                seen.add(absolute)
                yield found


def _under(path: str, excluded: Patterns | None) -> Iterator[Found]:
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        yield Found(path, True, error.strerror or str(error))
        return
    absolute = os.path.abspath(path)
    if excluded and excluded.match(absolute, stat.S_ISDIR(mode)):
        return
    if stat.S_ISDIR(mode):
        yield from _Walk(excluded).below("" if path == "." else path, absolute, _ignored_above(absolute))
    elif stat.S_ISREG(mode):
        yield Found(path, True)
    else:
        yield Found(path, True, "not a regular file")


class _Walk(NamedTuple):
    """A walk through a folder."""

    excluded: Patterns | None

    def below(self, folder: str, absolute: str, ignored: list[Patterns]) -> Iterator[Found]:
        """What a folder holds; ``ignored`` are git's patterns that count in it, the weakest of them first."""
        try:
            with os.scandir(absolute) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except OSError as error:
            yield Found(folder, False, error.strerror or str(error))
            return
        names = {entry.name for entry in entries}
        if "pyvenv.cfg" in names:
            return
        if ".gitignore" in names:
            ignored = ignored + _read_patterns(absolute, os.path.join(absolute, ".gitignore"))
        for entry in entries:
            path = os.path.join(folder, entry.name)
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in SKIPPED and not self.leaves_out(entry.path, True, ignored):
                    yield from self.below(path, entry.path, ignored)
            elif entry.name.endswith(SUFFIXES) and _is_file(entry) and not self.leaves_out(entry.path, False, ignored):
                yield Found(path)

    def leaves_out(self, absolute: str, is_folder: bool, ignored: list[Patterns]) -> bool:
        """Whether it is excluded, or the last of git's patterns that speaks of it ignores it."""
        if self.excluded and self.excluded.match(absolute, is_folder):
            return True
        said = [match for one in ignored if (match := one.match(absolute, is_folder)) is not None]
        return bool(said) and said[-1]


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether it is a regular file or a link to one; a link that leads nowhere is told when it is read."""
    if entry.is_symlink():
        return os.path.isfile(entry.path) or not os.path.exists(entry.path)
    return entry.is_file()


def _ignored_above(absolute: str) -> list[Patterns]:
    """The patterns that git has for a folder that is looked at, from the root of its repository on.

    Those that leave out the folder itself do not count: whoever names it wants it.
    """
    above: list[str] = []
    folder = absolute
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return []
        above.append(folder := parent)
    found = _read_patterns(folder, os.path.join(folder, ".git", "info", "exclude"))
    for one in reversed(above):
        found += _read_patterns(one, os.path.join(one, ".gitignore"))
    return [one for one in found if not one.match(absolute, True)]


def _read_patterns(folder: str, file: str) -> list[Patterns]:
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as lines:
            return [patterns(folder, lines.read().splitlines())]
    except OSError:
        return []

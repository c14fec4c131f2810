"""Which files are looked at."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from autogen_rules import opening
from autogen_rules.paths import Found, is_folder, walk

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SUFFIXES = (".py", ".pyi", ".ipynb")
# All that is below a folder, for git not the folder itself: what is taken back in below would not be come to.
_ALL_BELOW = re.compile(r"/\*\*(/?)\s*$")
# What Emacs calls the link to nowhere that says who edits a file.
_LOCK = ".#"
# A pattern has at most so many stars in a name, and so many double ones.
MAX_STARS = 3
# Folders that hold what others wrote, or what a tool made.
SKIPPED = frozenset(
    ".bzr .direnv .eggs .git .hg .ipynb_checkpoints .mypy_cache .nox .pants.d .pytest_cache .pytype .ruff_cache .svn .tox .venv"
    " __pycache__ __pypackages__ _vendor build buck-out dist node_modules site-packages venv".split()
)


class Patterns(NamedTuple):
    """The patterns of one file of them, and the folder that they start from."""

    folder: str
    spec: GitIgnoreSpec

    def match(self, path: str, of_folder: bool) -> bool | None:
        """Whether they leave an absolute path out (True), take it back in (False), or say nothing of it."""
        relative = opening.relative(path, self.folder)
        if relative.startswith("../") or os.path.isabs(relative):
            return None
        return self.spec.check_file(f"{relative}/" if of_folder else relative).include


def patterns(folder: str, lines: Iterable[str]) -> Patterns:
    """Patterns as in ``.gitignore``, that start from an absolute path. Raises ValueError for what is none, and for one of so many stars
    that it could be tried for hours.
    """
    from pathspec import GitIgnoreSpec  # pylint: disable=import-outside-toplevel

    known = list(lines)
    for line in known:
        if max(line.count("**"), *(part.count("*") for part in line.split("/"))) > MAX_STARS:
            raise ValueError(f"more than {MAX_STARS} stars: {line!r}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of a set such as [[], for which Python may have another meaning one day
        return Patterns(folder, GitIgnoreSpec.from_lines(_ALL_BELOW.sub(r"/**/*\1", line) for line in known))


def anchored(pattern: str, folder: str) -> str:
    """A pattern of an option: what begins with ``./``, or with the folder that it starts from, stands in that; for git nowhere."""
    if opening.inside(pattern, folder):
        return pattern[len(folder.rstrip(os.sep)):]
    return pattern.removeprefix(".") if pattern.startswith("./") else pattern


def find(paths: Iterable[str], excluded: Patterns | None) -> Iterator[Found]:
    """Files as they are given, and the programs and notebooks below folders, in the order of `walk`, each once.

    Left out are what is ``excluded``, and below folders what git ignores, what `SKIPPED` names, virtual environments (but for the folder
    that is given), links to folders and whatever is no regular file. What cannot be read is among them, with its error.
    """
    given, seen = list(paths), set()
    for path in given:
        for found in _under(path, excluded):
            place = os.path.abspath(found.path) if len(given) > 1 else found.path
            if place not in seen:
                seen.add(place)
                yield found


def _under(path: str, excluded: Patterns | None) -> Iterator[Found]:
    is_directory, absolute = os.path.isdir(path), os.path.abspath(path)
    if excluded and excluded.match(absolute, is_directory):
        return
    if is_directory:
        yield from walk(path, _Wanted(absolute, excluded))
    else:
        yield Found(path)


class _Wanted:
    """Chooses among the entries of each folder that a walk comes to."""

    def __init__(self, top: str, excluded: Patterns | None) -> None:
        self._top = top
        self._excluded = excluded
        # Git's patterns that count in a folder, the weakest of them first.
        self._ignored = {top: _ignored_above(top)}

    def __call__(self, entries: list[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
        if not entries:
            return []
        names, folder = {entry.name for entry in entries}, os.path.dirname(os.path.abspath(entries[0].path))
        if "pyvenv.cfg" in names and folder != self._top:
            return []
        ignored = self._ignored[folder]
        if ".gitignore" in names:
            ignored = ignored + _read_patterns(folder, os.path.join(folder, ".gitignore"))
        chosen = [entry for entry in entries if _is_wanted(entry)]
        if self._excluded or ignored:
            chosen = [entry for entry in chosen if not self._leaves_out(os.path.join(folder, entry.name), is_folder(entry), ignored)]
        self._ignored |= {os.path.join(folder, entry.name): ignored for entry in chosen if is_folder(entry)}
        return chosen

    def _leaves_out(self, absolute: str, is_directory: bool, ignored: list[Patterns]) -> bool:
        if self._excluded and self._excluded.match(absolute, is_directory):
            return True
        said = [match for one in ignored if (match := one.match(absolute, is_directory)) is not None]
        return bool(said) and said[-1]


def _is_wanted(entry: os.DirEntry[str]) -> bool:
    """Whether its name is that of a file to look at, or of a folder to enter."""
    if entry.name.endswith(SUFFIXES) and not entry.name.startswith(_LOCK):
        return is_folder(entry) or _is_file(entry)
    return entry.name not in SKIPPED and is_folder(entry)


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
    """The patterns in a regular file inside the folder; as for git, lines that are none mean nothing."""
    try:
        lines = opening.read(file, folder).decode("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    try:
        return [patterns(folder, lines)]
    except ValueError:
        return [patterns(folder, filter(_is_pattern, lines))]


def _is_pattern(line: str) -> bool:
    try:
        patterns("", [line])
    except ValueError:
        return False
    return True

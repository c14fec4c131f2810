"""What a check asks of the disk beside the linted file; each answer is noted, so that a later run can ask whether it still holds."""

from __future__ import annotations

import os
from _blake2 import blake2b  # `hashlib` has it from there, and loads 4 MB of OpenSSL for others
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, takewhile

from .. import opening

MAX_BYTES = 500_000
# Without any of these above a file, its project is the folders up to this many levels above it.
MARKERS = (".git", ".hg", "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "Pipfile", "tox.ini")
UNMARKED_LEVELS = 3
# A folder of so many files is not listed, but asked for each.
LONG_FOLDER = 1_000
# So many answers are noted: a file deep down in folders that imports much asks for each of them in each.
MAX_ANSWERS = 10_000
# A question, the path that it is about and the folder of the project that asks; what the disk says, empty for no.
Question = tuple[str, str, str]


class Disk:
    """The disk as one check sees it: what was asked once is not asked again while it lasts. All paths are absolute.

    ``noted_all`` says whether the answers are all that the check follows from.
    """

    def __init__(self) -> None:
        self.noted_all = True
        self.answers: dict[Question, str] = {}
        self._names: dict[str, frozenset[str] | None] = {}

    def root(self, folder: str) -> str:
        """The project's folder: the nearest with a repository, else with another marker, else a few levels up."""
        return self._ask("root", folder)

    def working_folder(self) -> str:
        """The folder in which the program runs."""
        return self._ask("here", "")

    def is_file(self, path: str) -> bool:
        """Whether there is a file, or a link to one."""
        return bool(self._ask("file", path))

    def is_folder(self, path: str, root: str) -> bool:
        """Whether there is a folder inside the project's, links followed."""
        return bool(self._ask("folder", path, root))

    def may_hold(self, folder: str, name: str) -> bool:
        """Whether a folder may have a module or package of a name; where it may not be listed, or is long, it may."""
        return bool(self._ask("module", os.path.join(folder, name)))

    def content(self, path: str, root: str) -> str:
        """What tells a file's content from any other; empty where there is none to read inside the project, of at most `MAX_BYTES`."""
        return self._ask("content", path, root)

    def says(self, answers: Iterable[tuple[Question, str]]) -> bool:
        """Whether all of these are still the answers."""
        return all(self._ask(*question) == answer for question, answer in answers)

    def _ask(self, asked: str, path: str, root: str = "") -> str:
        question = asked, path, root
        answer = self.answers.get(question)
        if answer is None:
            answer = self._answer(*question)
            if len(self.answers) < MAX_ANSWERS:
                self.answers[question] = answer
            else:
                self.noted_all = False
        return answer

    def _answer(self, asked: str, path: str, root: str) -> str:
        match asked:
            case "root":
                return _root(path)
            case "here":
                return os.getcwd()
            case "content":
                return _content(path, root)
            case "file":
                found = _is_file(path)
            case "folder":
                found = os.path.isdir(path) and opening.inside(path, root) and opening.leads_inside(path, root)
            case _:
                folder, name = os.path.split(path)
                names = self._listed(folder)
                found = names is None or name in names or f"{name}.py" in names or opening.unsaved_content(f"{path}.py") is not None
        return "yes" if found else ""

    def _listed(self, folder: str) -> frozenset[str] | None:
        """The names in a folder; None where that is not known."""
        if folder not in self._names:
            self._names[folder] = _names(folder)
        return self._names[folder]


def digest(content: bytes) -> str:
    """What tells a content from any other that somebody may think of."""
    return blake2b(content, digest_size=32).hexdigest()


def _names(folder: str) -> frozenset[str] | None:
    try:
        with os.scandir(folder) as entries:
            names = frozenset(entry.name for entry in islice(entries, LONG_FOLDER + 1))
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    except OSError:
        return None
    return names if len(names) <= LONG_FOLDER else None


def _is_file(path: str) -> bool:
    return os.path.isfile(path) or opening.unsaved_content(path) is not None


def _content(path: str, root: str) -> str:
    edited = opening.unsaved_content(path)
    if edited is not None:
        return digest(edited) if opening.leads_inside(path, root) else ""
    try:
        status = os.stat(path)
        return _digest(path, root, (status.st_dev, status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size))
    except OSError:
        return ""


@lru_cache(maxsize=4096)
def _digest(path: str, root: str, _: tuple[int, ...]) -> str:
    """The digest of a file that has not changed since it was read. Raises OSError where there is none to read."""
    return digest(opening.read(path, root, MAX_BYTES))


@lru_cache(maxsize=1024)
def _root(folder: str) -> str:
    above = [folder]
    while (parent := os.path.dirname(above[-1])) != above[-1]:
        above.append(parent)
    for markers in (MARKERS[:2], MARKERS[2:]):
        for candidate in above:
            if _bears(candidate, markers):
                return candidate
    ends = (above[-1], os.path.expanduser("~"))
    near = list(takewhile(lambda candidate: candidate not in ends, above[: UNMARKED_LEVELS + 1]))
    return near[-1] if near else folder


@lru_cache(maxsize=4096)
def _bears(folder: str, markers: tuple[str, ...]) -> bool:
    return any(os.path.exists(os.path.join(folder, marker)) for marker in markers)

"""The other modules of the linted file's project: read from disk beside it, parsed at most once, never imported."""

from __future__ import annotations

import ast
import os
import sys
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from itertools import chain
from typing import NamedTuple, Protocol

from .. import opening
from ..lines import parse
from .disk import MAX_BYTES, Disk
from .index import read
from .memo import once
from .model import Event, Module

# A byte of source takes some thirty bytes of memory when it is parsed. Beyond the first, a linted file reads no further module; beyond
# the second, what no file has used for longest is forgotten before a further one is read.
MAX_SOURCE = 600_000
MAX_CACHED = 500_000
# Imports are looked for in so many folders, from the importer's upwards.
MAX_ABOVE = 30
# Of the modules that are read when a module is imported, only so many are looked at.
MAX_REACHED = 20


class Library(Protocol):
    """The library that linted programs use, which is no part of their project; ``roots`` are the names of its packages."""

    @property
    def roots(self) -> frozenset[str]: ...

    def in_copy(self, folder: str, is_file: Callable[[str], bool]) -> bool:
        """Whether a folder with such a name belongs to a copy of the library itself."""


class Project:
    """Finds modules for the imports of one file and of those it imports; ``memo`` is for `once`."""

    def __init__(self, path: str, library: Library, disk: Disk) -> None:
        self.path = os.path.abspath(path)
        self.disk = disk
        self.root = disk.root(os.path.dirname(self.path))
        self._library = library
        self.memo: dict[tuple[object, ...], object] = {}
        self._found: dict[tuple[str, int, str], Module | None] = {}
        self._read: dict[str, int] = {}

    def source(self, importer: Module, node: ast.ImportFrom) -> tuple[str, Module | None]:
        """The absolute name of what is imported from, empty for a relative import; and the module where it is the project's."""
        return node.module or "" if not node.level else "", self.find(importer, node.level, node.module or "")

    def find(self, importer: Module, level: int, name: str) -> Module | None:
        """The module that ``from <level dots><name> import …`` means in the importer; None where it is not the project's."""
        if not level and name.partition(".")[0] in sys.stdlib_module_names:
            return None
        key = importer.folder, level, name
        if key not in self._found:
            self._found[key] = self._find(importer, level, name.split(".") if name else [])
        found = self._found[key]
        return None if found is not None and name in self._library.roots and found.path == importer.path else found

    def _find(self, importer: Module, level: int, parts: list[str]) -> Module | None:
        if level:
            folder = importer.folder
            for _ in range(level - 1):
                folder = os.path.dirname(folder)
            folders = [folder]
        else:
            folders = self._holding(importer, parts[0])
        found = (load(folder, parts) for load in (self._load, self._without_init) for folder in folders)
        return next((module for module in found if module is not None), None)

    @once
    def _holding(self, importer: Module, name: str) -> list[str]:
        """The folders in which a module or package of a name, as an importer means it, may be."""
        return [folder for folder in self._search_path(importer) if self._may_hold(folder, name)]

    def may_have(self, importer: Module, node: ast.alias | ast.ImportFrom) -> bool:
        """Whether an import may be one from the project, as the listings of folders say: nothing is read."""
        level, name = (0, node.name) if isinstance(node, ast.alias) else (node.level, node.module or "")
        first = name.partition(".")[0]
        return level > 0 or (first not in sys.stdlib_module_names and bool(self._holding(importer, first)))

    def submodule(self, package: Module, name: str) -> Module | None:
        """``package.name`` where the package is a folder."""
        if os.path.isdir(package.path) or os.path.basename(package.path) == "__init__.py":
            return self._load(package.folder, [name]) or self._without_init(package.folder, [name])
        return None

    @once
    def reached(self, module: Module) -> list[Module]:
        """The other modules of the project that run before a module's end: those that it imports and those that these do, the nearest
        first, at most `MAX_REACHED`.
        """
        found, waiting = {module: None}, deque([module])
        while waiting and len(found) <= MAX_REACHED:
            importer = waiting.popleft()
            targets = (target for event in chain(*importer.imports.values()) for target in self.brought(importer, event))
            stars = (self.source(importer, star)[1] for star, _ in importer.top.stars)
            for target in chain(targets, stars):
                if target is not None and target not in found:
                    found[target] = None
                    waiting.append(target)
        return [*found][1 : MAX_REACHED + 1]

    def brought(self, importer: Module, event: Event) -> tuple[Module | None, ...]:
        """The modules that an import runs: the one that is named, and a module of that package."""
        if isinstance(event.node, ast.alias):
            return (self.find(importer, 0, event.node.name),)
        assert isinstance(event.node, ast.ImportFrom) and event.alias is not None
        _, target = self.source(importer, event.node)
        return target, self.submodule(target, event.alias.name) if target is not None else None

    @once
    def shown(self, module: Module) -> str:
        """The module's path for messages: from the folder in which the program runs, as hosts show that of the linted file."""
        return opening.seen_from(module.path, self.disk.working_folder())

    def _may_hold(self, folder: str, name: str) -> bool:
        """Whether a folder may have a module or package of a name, which is not the library's."""
        return self.disk.may_hold(folder, name) and (name not in self._library.roots or self._is_own(folder, name))

    def _is_own(self, folder: str, name: str) -> bool:
        """Whether a module or package of a library's name is another one: a folder without modules is none, a copy is the library."""
        path, is_file = os.path.join(folder, name), self.disk.is_file
        return is_file(f"{path}.py") or (is_file(os.path.join(path, "__init__.py")) and not self._library.in_copy(path, is_file))

    @once
    def _search_path(self, importer: Module) -> list[str]:
        """The folders from the importer's to the project's, at most `MAX_ABOVE`, then the folder ``src`` in each."""
        found = [importer.folder]
        while len(found) < MAX_ABOVE and found[-1] not in (self.root, os.path.dirname(found[-1])):
            found.append(os.path.dirname(found[-1]))
        return [*found, *(os.path.join(folder, "src") for folder in found)]

    def _load(self, folder: str, parts: list[str]) -> Module | None:
        """A package, else a module, as Python looks for them."""
        path = os.path.join(folder, *parts)
        if not opening.inside(path, self.root):
            return None
        for candidate in (os.path.join(path, "__init__.py"), *([f"{path}.py"] if parts else ())):
            if candidate not in self._read and sum(self._read.values()) > MAX_SOURCE:
                continue
            module = self._module_at(candidate) if self.disk.content(candidate, self.root) else None
            if module is not None:
                self._read[candidate] = len(module.source)
                return module
        return None

    def _module_at(self, path: str) -> Module | None:
        """A module that is parsed; None where Python cannot, or cannot now, such as for want of memory: that is no answer to keep."""
        try:
            return _parsed.read(path, self.root)
        except (OSError, RecursionError, MemoryError):
            self.disk.noted_all = False
            return None

    def _without_init(self, folder: str, parts: list[str]) -> Module | None:
        """A package without an ``__init__.py``: what Python takes where it finds nothing else."""
        path = os.path.join(folder, *parts)
        return read(path, ast.Module([], [])) if self.disk.is_folder(path, self.root) else None


# A path, and what changes with the file.
_Key = tuple[str, int, int, int, int]


class _Kept(NamedTuple):
    """A module that was parsed, None where Python could not, and the projects (their folders) in which its file is known to lie."""

    module: Module | None
    roots: set[str]


class _Parsed(threading.local):
    """The modules that were parsed last, of all files that one thread lints: up to `MAX_CACHED` bytes of source, and always those that
    the present file has read.

    Each thread has modules of its own, since what is worked out of a module is kept on it.
    """

    def __init__(self) -> None:
        self._used: dict[_Key, _Kept] = {}
        self._older: OrderedDict[_Key, _Kept] = OrderedDict()
        self._bytes = 0

    def read(self, path: str, root: str) -> Module | None:
        """A regular file of bounded size inside the project, parsed; None for what Python cannot parse, OSError for anything else."""
        edited = opening.unsaved_content(path)
        key = path, *(_status(path) if edited is None else (0, 0, hash(edited), len(edited)))
        size = key[-1]
        if key in self._older:
            self._used[key] = self._older.pop(key)
        elif key not in self._used:
            self._make_room(size)
            self._used[key] = _Kept(_parse(path, opening.read(path, root, MAX_BYTES) if edited is None else edited), {root})
            self._bytes += size
        module, roots = self._used[key]
        if root not in roots and opening.leads_inside(path, root):
            roots.add(root)
        return module if root in roots else None

    def release(self) -> None:
        """The present file is done: its modules may be let go when room is wanted."""
        self._older |= self._used
        self._used.clear()

    def _make_room(self, size: int) -> None:
        """Let go of what has not been used for longest, so that ``size`` bytes more are not too many."""
        while self._older and self._bytes + size > MAX_CACHED:
            (*_, freed), (module, _) = self._older.popitem(last=False)
            self._bytes -= freed
            if module is not None:
                module.forget()


def _status(path: str) -> tuple[int, int, int, int]:
    found = os.stat(path)
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size


_parsed = _Parsed()


def release_neighbours() -> None:
    """A file is done: the modules that it has read may be let go when another wants room."""
    _parsed.release()


def _parse(path: str, source: bytes) -> Module | None:
    try:
        return read(path, parse(source), source)
    except (SyntaxError, ValueError):
        return None

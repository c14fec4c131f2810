"""Making fixes in files: whole or not at all, and only those that take their finding away and bring no other."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, partial
from typing import Any, NamedTuple

from autogen_rules import Finding, Fix
from autogen_rules.fixing import Applied, Choose, came, fix_text, gravity
from autogen_rules.lines import decode
from autogen_rules.opening import unsaved
from autogen_rules.paths import Found
from autogen_rules.reports.results import reason, shown_path

from .checking import Checked, bears_a_sign, check_content, read
from .editing import Cells, Program, edited
from .notebooks import SUFFIX, read_notebook
from .options import Options
from .places import place, shown

# What imports say, in the text of a program or of a notebook.
_IMPORTS = re.compile(rb"\b(?:from|import)\b[^\n;(]*(?:\([^)]*)?")
_WORD = re.compile(rb"\w+")


class Mended(NamedTuple):
    """A file before and after its fixes, and what was done, in the order in which it was done."""

    path: str
    before: bytes
    after: bytes
    applied: tuple[Applied, ...]


class Done(NamedTuple):
    """What has become of a content, the fixes that were made, and a line for each that is held back."""

    content: bytes
    applied: tuple[Applied, ...]
    held: tuple[str, ...]


def fixed(content: bytes, path: str, options: Options, unsafe: bool, refused: Callable[[bytes], str] = lambda _: "") -> Done:
    """A content with the fixes of its findings that are shown; only safe ones, or the ``unsafe`` ones, too.

    ``refused`` says why a content is not to be, or nothing. Raises ValueError where it cannot be written back as it is coded.
    """

    def in_turn(finding: Finding) -> Fix | None:
        return fix_of(finding, unsafe) if options.selection.shows(finding.code) else None

    applied: tuple[Applied, ...] = ()
    while (file := check_content(content, Found(path), options)).findings:
        host = Cells(content, file.notebook) if file.notebook else Program(content)
        why = partial(_why, host, refused)
        done = fix_text(file.text, path, _only(file.findings, unsafe), options.selection.settings, in_turn, host.edited, why)
        if not done.applied:
            return Done(content, applied, tuple(not_fixed(file, each.finding, each.why) for each in done.held))
        content = host.content(done.text)
        applied += done.applied
    return Done(content, applied, ())


def _why(host: Program, refused: Callable[[bytes], str], program: str) -> str:
    return refused(host.content(program))


def _only(wanted: Iterable[Finding], unsafe: bool) -> Choose:
    """Chooses the fix of each of some findings, once."""
    left = {finding: fix_of(finding, unsafe) for finding in wanted}
    return lambda finding: left.pop(finding, None)


def fix_of(finding: Finding, unsafe: bool) -> Fix | None:
    """The first fix that is wanted, in the finding's own file."""
    return next((fix for fix in finding.fixes if (fix.safe or unsafe) and not fix.path), None)


def not_fixed(file: Checked, finding: Finding, why: str) -> str:
    """A line for a finding whose fix is held back."""
    return f"{place(file, finding)}: {finding.code} is not fixed: {why}"


class Fixes:
    """The fixes of a run's files, made in memory: what one becomes the others are checked with, and none is to bring a finding in another.

    After `made`, the ``problems`` tell what could not be read or coded, and ``held`` the findings whose fixes are held back: a line each.
    """

    def __init__(self, files: Iterable[Checked], options: Options, unsafe: bool) -> None:
        self._options = options
        self._unsafe = unsafe
        self._files: dict[str, Checked] = {}
        for file in files:
            if file.notebook or not file.problems:  # the cells that can be parsed are fixed
                self._files.setdefault(os.path.realpath(file.path), file)
        self._before: dict[str, bytes] = {}
        self._now: dict[str, bytes] = {}  # under the path that modules are looked for at, too
        self._applied: dict[str, tuple[Applied, ...]] = {}
        self._known: dict[str, Checked] = {}
        self._asked: dict[str, frozenset[str]] = {}
        self._again: dict[str, None] = {}
        self._held: dict[tuple[str, bool], list[str]] = {}
        self.problems: dict[str, None] = {}

    @property
    def held(self) -> list[str]:
        """A line for each finding whose fix is held back."""
        return [line for lines in self._held.values() for line in lines]

    def made(self, found: Iterable[Checked]) -> list[Mended]:
        """The files that are changed for what is ``found``. The gravest findings whose value stands in another module come first: others
        may go with them.
        """
        paths = [file.path for file in found]
        leading = [file.path for file in found if any(fix.path for finding in file.findings for fix in finding.fixes)]
        self._each(leading, partial(self._elsewhere, first=True))
        self._each(paths, self._own)
        self._each(leading, partial(self._elsewhere, first=False))
        self._each([*self._again], self._own)
        return [Mended(self._files[real].path, before, self._now[real], self._applied[real]) for real, before in self._before.items()]

    def _each(self, paths: Iterable[str], make: Callable[[str], None]) -> None:
        for path in paths:
            try:
                make(path)
            except (OSError, ValueError) as error:
                self.problems[not_changed(path, error)] = None

    def _own(self, path: str) -> None:
        """The fixes that the findings of a file have in it."""
        before = self._content(path, self._now)
        with unsaved(self._now):
            done = fixed(before, path, self._options, self._unsafe, partial(self._brings, path))
        self._held[path, False] = [*done.held]
        if done.applied:
            self._take(path, before, done.content, done.applied)

    def _elsewhere(self, path: str, first: bool) -> None:
        """The fixes that the findings of a file have in others; ``first``: those of the gravest that have none in their own file."""
        held: dict[Fix, str] = {}
        while True:
            file = self._check(path, self._now)
            wanted = [(finding, fix) for finding in file.findings if (fix := self._other(finding, first)) is not None]
            finding, fix = next((each for each in wanted if each[1] not in held), (None, None))
            if finding is None or fix is None:
                break
            before = self._content(fix.path, self._now)
            after = edited(before, fix.path, fix.edits)
            why = self._stays(file, finding, fix, after) or self._brings(fix.path, after, path)
            if why:
                held[fix] = not_fixed(file, finding, why)
            else:
                self._take(fix.path, before, after, (Applied(finding, fix),))
                self._again |= dict.fromkeys((path, self._files[os.path.realpath(fix.path)].path))
        self._held[path, True] = [held[fix] for _, fix in wanted]

    def _other(self, finding: Finding, first: bool) -> Fix | None:
        """The first fix of a finding that is wanted in another of the files."""
        if first and (gravity(finding) or fix_of(finding, self._unsafe)):
            return None
        fixes = (fix for fix in finding.fixes if fix.path and (fix.safe or self._unsafe))
        return next((fix for fix in fixes if os.path.realpath(fix.path) in self._files), None)

    def _stays(self, file: Checked, finding: Finding, fix: Fix, content: bytes) -> str:
        """What is wrong with a content for another file, which is to take a finding away; nothing where it does."""
        trial = self._with(fix.path, content)
        then, now = (self._check(fix.path, contents) for contents in (self._now, trial))
        if now.problems:
            return "what it makes is no Python"
        if more := codes(now) - codes(then):
            return f"it would bring {', '.join(sorted(more))} in {_shown(fix.path)}"
        return "" if codes(self._check(file.path, trial))[finding.code] < codes(file)[finding.code] else "the finding would stay"

    def _brings(self, path: str, content: bytes, also: str = "") -> str:
        """What a content of a file brings in those that import it, and in one that is looked at ``also``, and no fix there takes away."""
        trial = self._with(path, content)
        for other in dict.fromkeys((*self._importers(path), *filter(None, [also]))):
            before, now = (self._check(other, contents) for contents in (self._now, trial))
            if not came(_keys(now), _keys(before)):
                continue
            with unsaved(trial):
                mended = fixed(self._content(other, trial), other, self._options, self._unsafe).content
                left = check_content(mended, Found(other), self._options)
            if more := codes(left) - codes(before):
                return f"it would bring {', '.join(sorted(more))} in {_shown(other)}"
            self._again[other] = None
        return ""

    def _importers(self, path: str) -> list[str]:
        """The other files for whose findings one is read, of those that may import it, or one that does."""
        found: dict[str, None] = {}
        names = {_module(path)}
        while more := [other for other, words in self._imports.items() if other not in found and words & names]:
            found |= dict.fromkeys(more)
            names |= set(map(_module, more))
        paths = {os.path.realpath(path), os.path.abspath(path)}
        return [other for other in found if os.path.realpath(other) not in paths and not paths.isdisjoint(self._read_for(other))]

    def _read_for(self, path: str) -> frozenset[str]:
        """The paths that are asked for when a file is checked."""
        if path not in self._asked:
            noted = _Noted(self._now)
            if bears_a_sign(self._content(path, self._now)):
                self._check(path, noted)
            self._asked[path] = frozenset(noted.asked)
        return self._asked[path]

    @cached_property
    def _imports(self) -> dict[str, set[bytes]]:
        """What the imports of each file say, of the names of modules."""
        names = set(map(_module, self._files))
        said = ((file.path, _IMPORTS.findall(read(Found(file.path), self._options))) for file in self._files.values())
        return {path: names & set(_WORD.findall(b" ".join(imports))) for path, imports in said}

    def _take(self, path: str, before: bytes, after: bytes, applied: tuple[Applied, ...]) -> None:
        real = os.path.realpath(path)
        self._before.setdefault(real, before)
        self._now = self._with(path, after)
        self._applied[real] = (*self._applied.get(real, ()), *applied)
        self._known.clear()

    def _with(self, path: str, content: bytes) -> dict[str, bytes]:
        return self._now | {os.path.realpath(path): content, os.path.abspath(path): content}

    def _content(self, path: str, contents: Mapping[str, bytes]) -> bytes:
        real = os.path.realpath(path)
        return contents[real] if real in contents else read(Found(path), self._options)

    def _check(self, path: str, contents: Mapping[str, bytes]) -> Checked:
        """What is found in a file, with these contents of some."""
        if contents is self._now and path in self._known:
            return self._known[path]
        with unsaved(contents):
            file = check_content(self._content(path, contents), Found(path), self._options, keep=True)
        if contents is self._now:
            self._known[path] = file
        return file


class _Noted(dict[str, bytes]):
    """Contents of files that note which are ``asked`` for, whether they are there or not."""

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        super().__init__(contents)
        self.asked: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)


def _module(path: str) -> bytes:
    """The name of a file as a module, or of the package that it is."""
    stem, _ = os.path.splitext(os.path.basename(path))
    return os.fsencode(os.path.basename(os.path.dirname(os.path.abspath(path))) if stem == "__init__" else stem)


def _keys(file: Checked) -> set[tuple[str, tuple[int, int]]]:
    return {(finding.code, (finding.line, finding.column)) for finding in file.findings}


def codes(file: Checked) -> Counter[str]:
    """How often each rule reports something in a file."""
    return Counter(finding.code for finding in file.findings)


def not_changed(path: str, error: Exception) -> str:
    """A line for a file that could not be changed."""
    return f"{_shown(path)}: not changed: {reason(error)}"


def _shown(path: str) -> str:
    return shown(shown_path(path))


def texts(mended: Mended) -> tuple[str, str]:
    """The programs of a file before and after."""
    if mended.path.endswith(SUFFIX):
        before, after = (read_notebook(content.decode("utf-8-sig")).program for content in (mended.before, mended.after))
        return before, after
    return decode(mended.before), decode(mended.after)

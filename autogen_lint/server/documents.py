"""Open documents and notebooks to their findings, and where those stand as the protocol counts."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from lsprotocol import types as lsp

from autogen_rules import Edit, Finding, Fix
from autogen_rules.lines import decode, encoding_of, split_lines
from autogen_rules.opening import read, unsaved
from autogen_rules.paths import Found

from ..checking import check_content, max_bytes
from ..configuration import configured
from ..editing import placed
from ..fixing import fixed
from ..notebooks import SUFFIX, Notebook
from ..options import Options, options

_MARK = "\ufeff"
# How the protocol counts the characters of a line: a coding, and the bytes of a unit.
_UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


class Document(NamedTuple):
    """What is open at a path: the texts of the cells of code of a notebook, or the one text of a program, by their addresses."""

    path: str
    texts: Mapping[str, str]

    @property
    def is_notebook(self) -> bool:
        """Whether its texts are cells."""
        return self.path.endswith(SUFFIX)

    @property
    def program(self) -> tuple[str, str]:
        """The byte order mark that a program begins with in the editor, empty where there is none, and its text as Python reads it."""
        (text,) = self.texts.values()
        return (_MARK if text.startswith(_MARK) else ""), text.removeprefix(_MARK)

    @property
    def content(self) -> bytes:
        """As it would be saved."""
        if self.is_notebook:
            cells = [{"cell_type": "code", "source": text} for text in self.texts.values()]
            return json.dumps({"nbformat": 4, "cells": cells}).encode()
        mark, text = self.program
        content = (mark + text).encode("utf-8", "surrogatepass")
        try:
            return text.encode(encoding_of(content))
        except (SyntaxError, ValueError, LookupError):
            return content

    @property
    def is_saved(self) -> bool:
        """Whether it is on disk as it is open."""
        try:
            return read(self.path) == self.content
        except OSError:
            return False

    def texts_in(self, content: bytes) -> list[str]:
        """The texts that `content` was made of, or those of what it has become."""
        if self.is_notebook:
            return ["".join(cell["source"]) for cell in json.loads(content)["cells"]]
        return [self.program[0] + decode(content)]


@dataclass(frozen=True)
class Checked:
    """A document as it was when it was last checked: the program, its findings, and the options that were in force.

    ``encoding`` is that of the client's positions, ``notebook`` says where the lines of the program stand in cells, ``others`` are
    the programs that were open, by their paths. ``whole``: all cells could be parsed.
    """

    document: Document
    text: str
    findings: tuple[Finding, ...]
    options: Options
    encoding: str
    notebook: Notebook | None = None
    others: Mapping[str, Document] = field(default_factory=dict)
    whole: bool = True

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the program."""
        return split_lines(self.text)

    @cached_property
    def places(self) -> dict[Finding, lsp.Location]:
        """Where the findings stand."""
        return {one: self._location((one.line, one.column), (one.end_line, one.end_column)) for one in self.findings}

    def at(self, uri: str, wanted: lsp.Range) -> list[Finding]:
        """The findings that touch a range."""
        return [
            finding for finding, place in self.places.items()
            if place.uri == uri and place.range.start <= wanted.end and wanted.start <= place.range.end
        ]  # fmt: skip

    def edit(self, edits: Iterable[Edit]) -> lsp.WorkspaceEdit | None:
        """Edits of the program as the client's; None where one cannot be made in a notebook."""
        changes = defaultdict(list)
        try:
            for edit in edits:
                edit = placed(self.notebook, edit) if self.notebook else edit
                location = self._location(edit.start, edit.end)
                changes[location.uri].append(lsp.TextEdit(location.range, edit.text))
        except ValueError:
            return None
        return lsp.WorkspaceEdit(dict(changes))

    def edit_elsewhere(self, fix: Fix) -> lsp.WorkspaceEdit | None:
        """As `edit`, in the module that the fix is for, as it is open or on disk; None where that cannot be read."""
        try:
            other = self.others.get(fix.path) or Document(fix.path, {Path(fix.path).as_uri(): decode(read(fix.path))})
        except (OSError, SyntaxError):
            return None
        return replace(self, document=other, text=other.program[1], notebook=None).edit(fix.edits)

    @property
    def has_safe_fixes(self) -> bool:
        """Whether any fix of the document is safe."""
        return any(fix.safe and not fix.path for finding in self.findings for fix in finding.fixes)

    @cached_property  # an editor asks at each move of the cursor, and it takes several checks
    def all_safe_fixes(self) -> lsp.WorkspaceEdit | None:
        """What all safe fixes of the document change in it; None where that is nothing."""
        try:
            with unsaved({path: other.content for path, other in self.others.items()}):
                content = fixed(self.document.content, self.document.path, self.options, unsafe=False).content
        except ValueError:  # of a coding that cannot be written back
            return None
        each = zip(self.document.texts.items(), self.document.texts_in(content), strict=True)
        changes = {uri: [lsp.TextEdit(_whole(before), after)] for (uri, before), after in each if before != after}
        return lsp.WorkspaceEdit(changes) if changes else None

    def _location(self, start: tuple[int, int], end: tuple[int, int]) -> lsp.Location:
        cell = self.notebook.lines[start[0] - 1].cell if self.notebook else 1
        return lsp.Location([*self.document.texts][cell - 1], lsp.Range(self._position(*start), self._position(*end)))

    def _position(self, line: int, column: int) -> lsp.Position:
        before = self.lines[line - 1][:column] if line <= len(self.lines) else ""
        if self.notebook is None:
            return lsp.Position(line - 1, self._units(self.document.program[0] * (line == 1) + before))
        place = self.notebook.lines[line - 1]
        return lsp.Position(place.number - 1, place.indent + self._units(before))

    def _units(self, text: str) -> int:
        coding, unit = _UNITS[self.encoding]
        return len(text.encode(coding, "surrogatepass")) // unit


def _whole(text: str) -> lsp.Range:
    return lsp.Range(lsp.Position(0, 0), lsp.Position(len(split_lines(text)), 0))


def check(document: Document, others: Iterable[Document], settings: Mapping[str, Any], encoding: str = "utf-16") -> Checked | None:
    """The findings in a document, or in those cells that can be parsed; None where nothing can, none where it is left out. The ``others``
    that are open may be its modules.

    The client's ``settings`` come before the project's. Raises ValueError where either is wrong or the document too long, OSError where the
    project's cannot be read.
    """
    in_force = options(_layers(document.path, settings))
    if in_force.leaves_out(document.path):
        return Checked(document, "", (), in_force, encoding)
    content, limit = document.content, max_bytes(document.path, in_force)
    if len(content) > limit:
        raise ValueError(f"{document.path}: longer than {limit:,} bytes (max-size)")
    programs = {other.path: other for other in others if not other.is_notebook}
    with unsaved({path: other.content for path, other in programs.items()}):
        found = check_content(content, Found(document.path, os.path.dirname(document.path)), in_force)
    if found.problems and found.notebook is None:
        return None
    return Checked(document, found.text, found.findings, in_force, encoding, found.notebook, programs, whole=not found.problems)


def _layers(path: str, settings: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    project = configured([path])
    if project is not None:
        yield project
    yield "", project[1] if project else os.path.dirname(path), settings

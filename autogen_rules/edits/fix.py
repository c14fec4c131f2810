"""What a finding carries to be mended."""

from __future__ import annotations

from typing import NamedTuple


class Edit(NamedTuple):
    """A change of a file's text: ``text`` takes the place of what stands from ``start`` to ``end``, exclusive.

    A place is a line (1-based) and a column (0-based, in characters), as in a `Finding`.
    """

    start: tuple[int, int]
    end: tuple[int, int]
    text: str


class Fix(NamedTuple):
    """What to write instead: ``title`` says it in a line, ``safe`` that the program does what it did, or no longer crashes.

    All edits belong together. They are made in the file of the finding, or in another one of the project, at ``path``.
    """

    title: str
    safe: bool
    edits: tuple[Edit, ...]
    path: str = ""

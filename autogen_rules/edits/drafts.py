"""What a rule proposes, before it is known where that stands in the text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from .fix import Fix
from ..quoting import printable
from .changes import Change
from .source import Source

if TYPE_CHECKING:
    from ..reading.model import Module

_start = attrgetter("start")


@dataclass(frozen=True, eq=False)
class Draft:
    """A fix whose ``changes`` are all made in one ``module``; ``title`` and ``safe`` are those of `Fix`."""

    title: str
    safe: bool
    module: Module
    changes: tuple[Change, ...]

    def fix(self, source: Source, path: str) -> Fix | None:
        """The fix of the module, whose text is given, in a finding's own file or at ``path``; None where a change is not plain, a
        comment would go with it, or a text around it would end.
        """
        edits = [change.edits(source) for change in self.changes]
        if not all(edits) or any(source.has_comment(edit) or source.ends_a_text(edit) for edit in chain(*edits)):
            return None
        return Fix(printable(self.title), self.safe, tuple(sorted(chain(*edits), key=_start)), path)

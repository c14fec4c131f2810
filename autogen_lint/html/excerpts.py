"""The lines of a finding, and what its fixes make of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from itertools import islice
from typing import NamedTuple

from autogen_rules.edits.fix import Edit, Fix
from autogen_rules.fixing import apply_edits
from autogen_rules.reports.masking import Region

# Lines of code around a finding, and at most of the finding itself; characters of a line that are shown.
_AROUND, _LONGEST, _WIDEST = 1, 12, 400


class Line(NamedTuple):
    """A line of code in three stretches; the one in the middle is the finding's."""

    number: int
    before: str
    marked: str
    after: str


class Change(NamedTuple):
    """A line of a diff: its number in the file where it is there already, ``+``, ``-`` or a space, and its text."""

    number: int | None
    sign: str
    text: str


def excerpt(region: Region, lines: Sequence[str]) -> Iterator[Line]:
    """The lines of a finding with one before and after, the finding itself marked."""
    end_line, end_column = region.end_line or region.line, region.end_column or region.column
    last = min(end_line, region.line + _LONGEST - 1)
    for number in range(max(region.line - _AROUND, 1), min(last + _AROUND, len(lines)) + 1):
        line = lines[number - 1]
        if region.line <= number <= end_line:
            start = region.column - 1 if number == region.line else len(line) - len(line.lstrip())
            end = end_column - 1 if number == end_line else len(line)
        else:
            start = end = 0
        yield _marked(number, line, start, end)


def _marked(number: int, line: str, start: int, end: int) -> Line:
    """A line with a stretch of it marked; of a long line, what is around the stretch."""
    first = max(0, start - _WIDEST // 4) if len(line) > _WIDEST else 0
    last = first + _WIDEST
    dots = ("…" if first else ""), ("…" if len(line) > last else "")
    return Line(number, dots[0] + line[first:start], line[start:min(end, last)], line[max(end, start, first):last] + dots[1])


def changes(fix: Fix, lines: Sequence[str]) -> Iterator[Change]:
    """What a fix makes of the (masked) lines of its file, those alone that it touches."""
    for first, last, edits in _together(fix.edits):
        before = [*lines[first - 1:last], *[""] * (last - len(lines))]
        moved = [Edit((start - first + 1, left), (end - first + 1, right), text) for (start, left), (end, right), text in edits]
        after = apply_edits("\n".join(before), moved).split("\n")
        number = first
        for line in islice(unified_diff(before, after, n=len(before)), 3, None):  # behind the lines that name files and places
            added = line[0] == "+"
            yield Change(None if added else number, line[0], line[1:][:_WIDEST])
            number += not added


def _together(edits: Sequence[Edit]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Edits that touch the same lines, with the first and the last of these."""
    found: list[Edit] = []
    last = 0
    for edit in sorted(edits):
        if found and edit.start[0] > last:
            yield found[0].start[0], last, found
            found = []
        found.append(edit)
        last = max(last, edit.end[0]) if len(found) > 1 else edit.end[0]
    if found:
        yield found[0].start[0], last, found

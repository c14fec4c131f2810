"""Making the fixes that findings carry: text in, text out, and nothing stays that does not do what it says."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from .catalogue import INTERNAL_CODE, LEVELS, rules
from .check import check_source
from .edits.fix import Edit, Fix
from .findings import Finding
from .lines import decode, encode
from .settings import Settings

# Which of a finding's fixes is wanted; None for none of them. One of another file is never made here.
Choose = Callable[[Finding], Fix | None]
# How grave a code is, the gravest first; our own faults are.
_LEVELS = {INTERNAL_CODE: -1} | {rule.code: list(LEVELS).index(rule.level.name) for rule in rules()}
_LINE_END = re.compile(r"\r\n|\r|\n")


def _none(_: Finding) -> None:
    """No fix of any finding."""


class Applied(NamedTuple):
    """A fix that was made, and the finding that went with it, at the place that it had when its turn came."""

    finding: Finding
    fix: Fix


class Fixed(NamedTuple):
    """A module after its fixes."""

    text: str
    applied: tuple[Applied, ...]


def fix_source(
    source: bytes, path: str, choose: Choose, settings: Settings = Settings(), in_turn: Choose = _none
) -> tuple[bytes, tuple[Applied, ...]]:
    """As `fix_text`, for a file as it is on disk: byte order mark, coding and line ends stay. Raises ValueError as `encode`, too."""
    fixed = fix_text(decode(source), path, choose, settings, in_turn)
    return encode(fixed.text, source) if fixed.applied else source, fixed.applied


def fix_text(text: str, path: str, choose: Choose, settings: Settings = Settings(), in_turn: Choose = _none) -> Fixed:
    """A module with the chosen fixes made, so far as each takes its finding away and brings no other that is not mended ``in_turn``.

    Those of the gravest findings are made first, since others may go with them; fixes that touch one another wait for the next round.
    ``path`` is where the module stands, as in `check_source`, whose errors are raised here, too.
    """
    applied: list[Applied] = []
    findings = check_source(text, path, settings)
    while True:
        wanted = [Applied(finding, fix) for finding in findings if (fix := choose(finding)) is not None and not fix.path]
        tried = (_made(text, each, findings, lambda changed: check_source(changed, path, settings), in_turn) for each in _by_level(wanted))
        made = next(filter(None, tried), None)
        if made is None:
            return Fixed(text, tuple(applied))
        text, findings = made.text, made.findings
        applied += made.applied


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap; a new line ends as the one that it is put in does."""
    places = _Places(text)
    found: list[str] = []
    done = 0
    for start, end, new in places.spans(edits):
        found += text[done:start], new
        done = end
    return "".join((*found, text[done:]))


class _Made(NamedTuple):
    """A text after some fixes: what is found in it, the fixes, where the ``others`` stand that were there before, and what ``came``."""

    text: str
    findings: list[Finding]
    applied: Sequence[Applied]
    others: set[tuple[str, int]]
    came: set[tuple[str, int]]


def _made(
    text: str, wanted: Sequence[Applied], findings: list[Finding], check: Callable[[str], list[Finding]], in_turn: Choose
) -> _Made | None:
    """The text with all the wanted fixes made, and those of what they bring, or, where that does not do, with those of the first half
    of them that does.
    """
    made = _tried(text, wanted, _keys(text, findings), check)
    if made and made.came:
        brought = (finding for finding in made.findings if _keys(made.text, [finding]) <= made.came)
        further = apart(Applied(finding, fix) for finding in brought if (fix := in_turn(finding)) is not None and not fix.path)
        mended = _tried(made.text, further, made.others, check) if further else None
        made = mended and mended._replace(applied=[*wanted, *further])
    if made and not made.came:
        return made
    if len(wanted) == 1:
        return None
    half = len(wanted) // 2
    return _made(text, wanted[:half], findings, check, in_turn) or _made(text, wanted[half:], findings, check, in_turn)


def _tried(text: str, wanted: Sequence[Applied], before: set[tuple[str, int]], check: Callable[[str], list[Finding]]) -> _Made | None:
    """The text with all the wanted fixes made, where these findings were ``before``; None where it does not parse."""
    edits = [edit for each in wanted for edit in each.fix.edits]
    changed = apply_edits(text, edits)
    try:
        left = check(changed)
    except (SyntaxError, ValueError):
        return None
    others = _moved(text, edits, before - _keys(text, (each.finding for each in wanted)))
    return _Made(changed, left, wanted, others, _came(_keys(changed, left), others))


def _came(left: set[tuple[str, int]], before: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """The findings that were not there before; one that a graver one has made way for at its place does not count."""
    gone = {(place, _LEVELS[code]) for code, place in before - left}
    return {(code, place) for code, place in left - before if not any((place, level) in gone for level in range(_LEVELS[code] + 1))}


def gravity(finding: Finding) -> int:
    """How grave a finding is: 0 is the gravest that a rule reports."""
    return _LEVELS[finding.code]


def _by_level(wanted: Sequence[Applied]) -> Iterator[list[Applied]]:
    """The fixes whose edits do not touch, of each level on its own."""
    for level in sorted({gravity(each.finding) for each in wanted}):
        yield apart(each for each in wanted if gravity(each.finding) == level)


def apart(wanted: Iterable[Applied]) -> list[Applied]:
    """Those of the fixes of one text whose edits do not touch one another's, but where they are the same: of two that do, the first."""
    kept: list[Applied] = []
    taken: list[Edit] = []
    for each in wanted:
        if not any(_touches(edit, taken) for edit in each.fix.edits):
            kept.append(each)
            for edit in each.fix.edits:
                insort(taken, edit)
    return kept


def _touches(edit: Edit, taken: list[Edit]) -> bool:
    """Whether an edit touches another one of those that are taken, which are in order and apart: it can only be one beside its place."""
    first, last = bisect_left(taken, edit), bisect_right(taken, edit)
    beside = (*taken[max(first - 1, 0) : first], *taken[last : last + 1])
    return any(edit.start <= other.end and other.start <= edit.end for other in beside)


def _keys(text: str, findings: Iterable[Finding]) -> set[tuple[str, int]]:
    """What tells findings apart: their codes and places."""
    places = _Places(text)
    return {(finding.code, places.offset(finding.line, finding.column)) for finding in findings}


def _moved(text: str, edits: Iterable[Edit], keys: Iterable[tuple[str, int]]) -> set[tuple[str, int]]:
    """What stands where, after the edits."""
    spans = _Places(text).spans(edits)
    ends = [end for _, end, _ in spans]
    shifts = [*accumulate((len(new) - (end - start) for start, end, new in spans), initial=0)]

    def moved(offset: int) -> int:
        before = bisect_right(ends, offset)
        within = before < len(spans) and spans[before][0] < offset
        return (spans[before][0] if within else offset) + shifts[before]

    return {(code, moved(offset)) for code, offset in keys}


class _Places:
    """The places of a text: lines from 1, columns in characters from 0; offsets in its characters, line ends as they are."""

    def __init__(self, text: str) -> None:
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [end[0] for end in ends] or ["\n"]

    def offset(self, line: int, column: int) -> int:
        """The offset of a place."""
        return self._starts[line - 1] + column

    def spans(self, edits: Iterable[Edit]) -> list[tuple[int, int, str]]:
        """The edits in their order, with offsets, and lines that end as the text's do."""
        return sorted(
            {(start := self.offset(*edit.start), self.offset(*edit.end), edit.text.replace("\n", self._line_end(start))) for edit in edits}
        )

    def _line_end(self, offset: int) -> str:
        """What the line of an offset ends with; the last one as the one before."""
        return self._ends[min(bisect_right(self._starts, offset), len(self._ends)) - 1]

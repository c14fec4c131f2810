"""Making the fixes that findings carry: text in, text out, and nothing stays that does not do what it says."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, TypeVar

from .catalogue import INTERNAL_CODE, LEVELS, rules
from .check import check_source
from .edits.fix import Edit, Fix
from .findings import Finding
from .settings import Settings

# Which of a finding's fixes is wanted; None for none of them. One of another file is never made here.
Choose = Callable[[Finding], Fix | None]
# How grave a code is, the gravest first; our own faults are.
_LEVELS = {INTERNAL_CODE: -1} | {rule.code: list(LEVELS).index(rule.level.name) for rule in rules()}
_LINE_END = re.compile(r"\r\n|\r|\n")
Place = TypeVar("Place")


class Applied(NamedTuple):
    """A fix that was made, and the finding that went with it, at the place that it had when its turn came."""

    finding: Finding
    fix: Fix


class Held(NamedTuple):
    """A finding whose fix was not made, and why."""

    finding: Finding
    why: str


class Fixed(NamedTuple):
    """A module after its fixes, and those of its findings whose fixes are held back."""

    text: str
    applied: tuple[Applied, ...]
    held: tuple[Held, ...]


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap; a new line ends as the one that it is put in does."""
    places = _Places(text)
    found: list[str] = []
    done = 0
    for start, end, new in places.spans(edits):
        found += text[done:start], new
        done = end
    return "".join((*found, text[done:]))


class _Module(NamedTuple):
    """How the text of a module is checked, edited, and taken or not."""

    path: str
    settings: Settings
    edited: Callable[[str, Iterable[Edit]], str]
    refused: Callable[[str], str]


def fix_text(
    text: str,
    path: str,
    choose: Choose,
    settings: Settings = Settings(),
    in_turn: Choose = lambda _: None,
    edited: Callable[[str, Iterable[Edit]], str] = apply_edits,
    refused: Callable[[str], str] = lambda _: "",
) -> Fixed:
    """A module with the chosen fixes made, so far as each takes its finding away and brings no other that is not mended ``in_turn``.

    Those of the gravest findings are made first, since others may go with them; fixes that touch one another wait for the next round.
    ``path`` is where the module stands, as in `check_source`, whose errors are raised here, too. ``edited`` raises ValueError where edits
    cannot be made; ``refused`` says why a text is not to be, or nothing.
    """
    module = _Module(path, settings, edited, refused)
    applied: list[Applied] = []
    findings = check_source(text, path, settings)
    while True:
        wanted = [Applied(finding, fix) for finding in findings if (fix := choose(finding)) is not None and not fix.path]
        held: list[Held] = []
        tried = (_made(text, each, findings, module, in_turn, held) for each in _together(wanted))
        made = next(filter(None, tried), None)
        if made is None:
            return Fixed(text, tuple(applied), tuple(held))
        text, findings = made.text, made.findings
        applied += made.applied


class _Refused(Exception):
    """Some fixes are not to be made together; it says why."""


class _Made(NamedTuple):
    """A text after some fixes: what is found in it, the fixes, where the ``others`` stand that were there before, and what ``came``."""

    text: str
    findings: list[Finding]
    applied: Sequence[Applied]
    others: set[tuple[str, int]]
    came: set[tuple[str, int]]


def _made(
    text: str, wanted: Sequence[Applied], findings: list[Finding], module: _Module, in_turn: Choose, held: list[Held]
) -> _Made | None:
    """The text with all the wanted fixes made, and those of what they bring, or, where that does not do, with those of the first half
    of them that does. One that does not do alone goes to those that are ``held``.
    """
    try:
        made = _tried(text, wanted, _keys(text, findings), module)
        if made.came:
            brought = (finding for finding in made.findings if _keys(made.text, [finding]) <= made.came)
            further = apart(Applied(finding, fix) for finding in brought if (fix := in_turn(finding)) is not None and not fix.path)
            if further:
                made = _tried(made.text, further, made.others, module)._replace(applied=[*wanted, *further])
        if why := _brings(made, wanted) or module.refused(made.text):
            raise _Refused(why)
        return made
    except _Refused as error:
        if len(wanted) == 1:
            held.append(Held(wanted[0].finding, str(error)))
            return None
    half = len(wanted) // 2
    return _made(text, wanted[:half], findings, module, in_turn, held) or _made(text, wanted[half:], findings, module, in_turn, held)


def _brings(made: _Made, wanted: Sequence[Applied]) -> str:
    """What is wrong with what has come with fixes; nothing where nothing has."""
    codes = {code for code, _ in made.came}
    if codes & {each.finding.code for each in wanted}:
        return "the finding would stay"
    return f"it would bring {', '.join(sorted(codes))}" if codes else ""


def _tried(text: str, wanted: Sequence[Applied], before: set[tuple[str, int]], module: _Module) -> _Made:
    """The text with all the wanted fixes made, where these findings were ``before``."""
    edits = [edit for each in wanted for edit in each.fix.edits]
    try:
        changed = module.edited(text, edits)
    except ValueError as error:
        raise _Refused(str(error)) from None
    try:
        left = check_source(changed, module.path, module.settings)
    except (SyntaxError, ValueError):
        raise _Refused("what it makes is no Python") from None
    others = _moved(text, edits, before - _keys(text, (each.finding for each in wanted)))
    return _Made(changed, left, wanted, others, came(_keys(changed, left), others))


def came(left: set[tuple[str, Place]], before: set[tuple[str, Place]]) -> set[tuple[str, Place]]:
    """Of the findings that are ``left``, codes and places, those that were not there before; one that a graver one has made way for at its
    place does not count.
    """
    gone = {(place, _LEVELS[code]) for code, place in before - left}
    return {(code, place) for code, place in left - before if not any((place, level) in gone for level in range(_LEVELS[code] + 1))}


def gravity(finding: Finding) -> int:
    """How grave a finding is: 0 is the gravest that a rule reports."""
    return _LEVELS[finding.code]


def _together(wanted: Sequence[Applied]) -> Iterator[list[Applied]]:
    """The fixes of each level on its own: first those whose edits do not touch, then what these have kept out."""
    for level in sorted({gravity(each.finding) for each in wanted}):
        left = [each for each in wanted if gravity(each.finding) == level]
        while left:
            yield (kept := apart(left))
            made = set(kept)
            left = [each for each in left if each not in made]


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

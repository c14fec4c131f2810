"""The findings for people: a line each, or each with its line of source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from autogen_rules import Finding, signs
from autogen_rules.reports.results import our_rules, shown_path

from ..checking import Checked
from ..places import as_written, lines_shown, place, sharing, shown, width
from ..running import Run
from ..selecting import level_of
from ..summary import summary

_WIDEST = 100  # columns of source around a finding


class Part(NamedTuple):
    """A piece of a line, and how a terminal with colours shows it (a style of rich)."""

    text: str
    style: str = ""


Line = tuple[Part, ...]
_STYLES = {"high": "bold red", "medium": "bold yellow", "low": "bold cyan", "none": "bold magenta"}


def concise(run: Run) -> Iterator[Line]:
    """A line for each finding, and the summary."""
    for file in run.files:
        for finding in file.findings:
            yield _head(file, finding)
    yield (Part(summary(run)),)


def full(run: Run, encoding: str = "utf-8") -> Iterator[Line]:
    """Each finding with its line of source, as far as an ``encoding`` can say it, and what to write instead; and the summary."""
    shared = sharing(run.files)
    for file in run.found:
        lines = lines_shown(file, shared)
        for finding in file.findings:
            yield _head(file, finding)
            number = file.notebook.place(finding)[1] if file.notebook else finding.line
            yield from _excerpt(as_written(file, finding), lines, number, encoding)
            yield from _advice(finding, file.text, " " * len(str(number)))
            yield ()
    yield (Part(summary(run)),)


def statistics(run: Run) -> Iterator[Line]:
    """How many findings each rule has, the most first."""
    counted = Counter(finding.code for file in run.files for finding in file.findings)
    for code, number in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        yield (Part(f"{number:6}  "), Part(code, "bold"), Part(f" [{level_of(code)}] {our_rules()[code].symbol}"))


def _head(file: Checked, finding: Finding) -> Line:
    level = level_of(finding.code)
    return (
        Part(place(file, finding), "bold"),
        Part(": "),
        Part(f"{finding.code} [{level}]", _STYLES[level]),
        Part(f" {shown(finding.message)}"),
    )


def _excerpt(finding: Finding, lines: list[str], number: int, encoding: str) -> Iterator[Line]:
    """The first line of a finding under its number, with its stretch underlined."""
    margin = " " * len(str(number))
    source = lines[finding.line - 1] if finding.line <= len(lines) else ""
    if source.strip():
        goes_on = finding.end_line > finding.line
        end = len(source.rstrip()) if goes_on else finding.end_column
        cut = _cut(source, finding.column, max(end, finding.column + 1))
        before, marked, after = (part.encode(encoding, "backslashreplace").decode(encoding) for part in cut)
        yield Part(f"  {number} | ", "blue"), Part(before + marked + after)
        under = "^" * width(marked) + (" ..." if goes_on else "")
        yield Part(f"  {margin} | ", "blue"), Part(" " * width(before)), Part(under, _STYLES[level_of(finding.code)])


def _advice(finding: Finding, text: str, margin: str) -> Iterator[Line]:
    """The fixes of a finding, or what others write instead, where that is said in the words of the program: not in another generation's."""
    for fix in finding.fixes:
        yield Part(f"  {margin} = ", "blue"), Part("fix: ", "bold"), Part(f"{shown(fix.title)} ({'safe' if fix.safe else 'unsafe'})")
    good = our_rules()[finding.code].good
    if good and not finding.fixes and signs.names(good) <= signs.names(text):
        yield Part(f"  {margin} = ", "blue"), Part("instead: ", "bold"), Part(good, "green")


def _cut(source: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before a stretch, the stretch, and what stands after; of a long line what is near."""
    first = max(0, start - _WIDEST // 2) if len(source) > _WIDEST else len(source) - len(source.lstrip())
    last = max(first, start) + _WIDEST
    before, marked, after = source[min(first, start):start], source[start:min(end, last)], source[min(end, last):last]
    dots = ("..." if first and len(source) > _WIDEST else ""), ("..." if len(source) > last else "")
    return dots[0] + _plain(before), _plain(marked), _plain(after) + dots[1]


def _plain(source: str) -> str:
    return shown(source.replace("\t", "    "))


def not_checked(found: Run) -> list[str]:
    """A line for each thing that kept a file from being checked."""
    return [f"{shown(shown_path(file.path))}: not checked: {shown(problem)}" for file in found.problems for problem in file.problems]

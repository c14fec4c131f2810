"""Writing the comments that silence what is left."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from autogen_rules import Edit, Finding
from autogen_rules.lines import comments as columns_of_comments, split_lines, tokens
from autogen_rules.reports.results import our_rules

from .noqa import spans

STYLES = ("flake8", "pylint")
_CODES = re.compile(r"(# noqa:\s?[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)", re.IGNORECASE)
# What pylint reads in a line is its last comment of this kind, and in that all that is said.
_PYLINT = re.compile(r"#[^#]*?\bpylint:\s*")
_NAMES = re.compile(r"disable\s*=\s*[\w-]+(?:\s*,\s*[\w-]+)*")


def comments(text: str, findings: Iterable[Finding], style: str) -> Iterator[Edit]:
    """Edits that put a comment, flake8's or pylint's, at every line with findings; one that is there already is made longer.

    In a text of several lines, and where lines are joined by backslashes, flake8's comment goes to the last of them, pylint's above the
    first; it counts for that alone, and what stands in another one raises ValueError.
    """
    lines, columns, span_of = _layout(text)
    names: dict[int, list[str]] = defaultdict(list)
    for finding in sorted(findings, key=lambda finding: finding.code):
        first, last = span_of.get(finding.line, (finding.line, finding.line))
        if style == "pylint" and finding.line != first:
            raise ValueError("pylint has no comment for a line that goes on with the one before")
        name = finding.code if style == "flake8" else our_rules()[finding.code].pylint_symbol
        said = names[last if style == "flake8" else first]
        if name not in said:
            said.append(name)
    for number, said in names.items():
        line = lines[number - 1]
        if style == "pylint" and number in span_of:
            indentation = line[: len(line) - len(line.lstrip())]
            yield Edit((number, 0), (number, 0), f"{indentation}# pylint: disable-next={','.join(said)}\n")
        else:
            yield _comment(number, line, columns.get(number), style, said)


@lru_cache(maxsize=1)  # an editor asks for each finding alone
def _layout(text: str) -> tuple[list[str], dict[int, int], dict[int, tuple[int, int]]]:
    """The lines of a text, where their comments begin, and the first and last line of what goes on over several."""
    lines = split_lines(text)
    read = tokens(text)
    span_of = {number: (first, last) for first, last in spans(read) if first < last for number in range(first, last + 1)}
    return lines, columns_of_comments(read), span_of


def _comment(number: int, line: str, column: int | None, style: str, names: list[str]) -> Edit:
    """The edit at a line with these names; ``column``: where the line's own comment begins."""
    begins, joint = ("# noqa: ", ", ") if style == "flake8" else ("# pylint: disable=", ",")
    at, text = len(line.rstrip()), "  " + begins + joint.join(names)
    if column is not None and style == "flake8":
        if found := _CODES.search(line, column):
            at, text = found.end(), joint + joint.join(names)
    elif column is not None and (said := [found.end() for found in _PYLINT.finditer(line, column)]):
        listed = _NAMES.match(line, said[-1])
        at, text = (listed.end(), joint + joint.join(names)) if listed else (said[-1], f"disable={joint.join(names)} ")
    return Edit((number, at), (number, at), text)

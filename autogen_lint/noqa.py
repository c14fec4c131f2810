"""flake8's comments: ``# noqa``, ``# noqa: AGS010``, ``# flake8: noqa``, with the meaning that they have in flake8."""

from __future__ import annotations

import re
import tokenize
from collections.abc import Iterator
from typing import NamedTuple

from autogen_rules import Finding
from autogen_rules.lines import is_whole

_LINE = re.compile(r"# noqa(?::\s?(?P<codes>(?:[A-Z]+[0-9]+(?:[,\s]+)?)+))?", re.IGNORECASE)
_FILE = re.compile(r"\s*# flake8[:=]\s*noqa", re.IGNORECASE)


class Noqa(NamedTuple):
    """A comment that counts from ``first`` to ``last``, lines from 1; ``line`` is its own. Without codes it silences all."""

    first: int
    last: int
    line: int
    codes: tuple[str, ...]

    def silences(self, finding: Finding) -> str | None:
        """What of the comment silences a finding: one of its codes, or the empty text; None where nothing does."""
        if not self.first <= finding.line <= self.last:
            return None
        return next((code for code in self.codes if finding.code.startswith(code)), None) if self.codes else ""


def noqas(lines: list[str], read: list[tokenize.TokenInfo]) -> Iterator[Noqa]:
    """The comments in a program with these lines and tokens."""
    for number, line in enumerate(lines, 1):
        if _FILE.match(line):
            yield Noqa(1, len(lines), number, ())
            return
    for first, last in spans(read):
        joined = "\n".join(lines[first - 1:last])
        if found := _LINE.search(joined):
            codes = tuple(re.split(r"[,\s]+", found["codes"].strip(", \n"))) if found["codes"] else ()
            yield Noqa(first, last, first + joined.count("\n", 0, found.start()), codes)


def spans(read: list[tokenize.TokenInfo]) -> list[tuple[int, int]]:
    """The lines that flake8 takes for one: a text of several lines, or lines that end with a backslash, joined to their statement; none
    where the program cannot be read.
    """
    found, start = [], None
    for token in read if is_whole(read) else ():
        if token.type not in (tokenize.ENDMARKER, tokenize.DEDENT):
            start = token.start[0] if start is None else min(start, token.start[0])
            if token.type in (tokenize.NL, tokenize.NEWLINE):
                found.append((start, token.end[0]))
                start = None
    return found

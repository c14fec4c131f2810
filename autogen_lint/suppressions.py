"""Comments that silence findings, flake8's and pylint's alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from autogen_rules import Finding, Settings
from autogen_rules.catalogue import rules
from autogen_rules.lines import parse, split_lines, tokens

from .noqa import Noqa, noqas
from .pragmas import Pragma, silenced


class Unused(NamedTuple):
    """A part of a comment that silences nothing: its line, from 1, and its words."""

    line: int
    words: str


class Suppressed(NamedTuple):
    """The findings that are left, those that are silenced, and which comments silence nothing."""

    left: list[Finding]
    silenced: list[Finding]
    unused: tuple[Unused, ...]


def suppressed(text: str, every: list[Finding], settings: Settings) -> Suppressed:
    """What the comments of a program leave of its findings.

    Of a comment only what names a rule that runs with these settings, or none that there is, can be said to silence nothing.
    """
    if "noqa" not in text.lower() and "pylint:" not in text:
        return Suppressed(every, [], ())
    ran = frozenset(rule.code for rule in rules() if not rule.advisory or settings.turned_on(rule.code))
    read = tokens(text)
    comments = list(noqas(split_lines(text), read))
    pragmas, by_line = silenced(read, parse(text))
    left: list[Finding] = []
    silent: list[Finding] = []
    used: set[tuple[Noqa | Pragma, str]] = set()
    for finding in every:
        by_noqa = [(comment, code) for comment in comments if (code := comment.silences(finding)) is not None]
        by_pragma = by_line.silences(finding.code, finding.line)
        used.update(by_noqa)
        if by_pragma:
            used.add((by_pragma, by_pragma.name))
        (silent if by_noqa or by_pragma else left).append(finding)
    return Suppressed(left, silent, tuple(sorted(_unused(comments, pragmas, used, ran))))


def _unused(comments: list[Noqa], pragmas: list[Pragma], used: set[tuple[Noqa | Pragma, str]], ran: frozenset[str]) -> Iterable[Unused]:
    for comment in comments:
        for code in comment.codes:
            if (comment, code) not in used and code.startswith("AGS") and _meant(code) <= ran:
                yield Unused(comment.line, f"noqa: {code}")
    for pragma in pragmas:
        if (pragma, pragma.name) not in used and not pragma.enables and len(pragma.codes) == 1 and pragma.codes <= ran:
            yield Unused(pragma.line, f"pylint: disable{'-next' if pragma.scope == 'line' else ''}={pragma.name}")


def _meant(code: str) -> set[str]:
    """The codes of the rules that a code, or a prefix, in a comment means."""
    return {rule.code for rule in rules() if rule.code.startswith(code)}

"""Source text that may be shown: the characters of its secrets are masked.

Secrets are the literals that are reported as credentials or stand under the name of one (see `credentials`) with every copy of them,
what has the shape of a key, and what a literal or a comment names as one (see `key_shapes`).
"""

from __future__ import annotations

import ast
import re
import tokenize
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from ..edits.source import Source
from ..key_shapes import keys, named_keys
from ..lines import is_whole, parse, split_lines, tokens
from .credentials import Credentials, credentials

MASK = "•"
# A shorter secret is masked where it is written, but not wherever else its characters occur; a longer one is looked for in pieces.
_SHORTEST_COPY, _LONGEST_PIECE = 8, 64
_PREFIX = re.compile(r"(?:[A-Za-z]{1,2}(?=['\"]))?")
_LITERAL = re.compile(r"""[A-Za-z]{0,2}(?P<quotes>\"{3}|'{3}|["'])(?P<text>.*)(?P=quotes)""", re.DOTALL)
_LINES = re.compile(r"(?:(?<!\\)\n|[^\\\n]|\\[^\n])+")
_TEXTS = [getattr(tokenize, kind) for kind in ("STRING", "FSTRING_MIDDLE", "TSTRING_MIDDLE") if hasattr(tokenize, kind)]
_CODE = (tokenize.NAME, tokenize.OP, tokenize.NUMBER, tokenize.NEWLINE)
Span = tuple[int, int]


class Region(NamedTuple):
    """A stretch of text: lines and columns from 1, columns in characters, the end exclusive and perhaps unknown."""

    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None


def masked_lines(
    text: str, reported: Iterable[Region], wanted: frozenset[str] = frozenset(), besides: Iterable[str] = ()
) -> list[str]:
    """The lines of a module, each as long as it was, with its secrets masked.

    ``reported`` is where AGS001 stands; ``wanted`` are names that credentials of other modules have in this one; ``besides`` are secrets
    of which copies may stand in it.
    """
    source = Source(split_lines(text))
    masked = list(source.text)
    for start, end in {*keys(source.text), *_said(source), *_literals(source, list(reported), wanted), *_copies(source.text, besides)}:
        masked[start:end] = re.sub(r"[^\s'\"]", MASK, source.text[start:end])
    return "".join(masked).split("\n")


def secrets_in(text: str, reported: Iterable[Region], wanted: frozenset[str] = frozenset()) -> set[str]:
    """The texts of a module that are credentials."""
    return _texts(_credentials(Source(split_lines(text)), list(reported), wanted))


def imported_credentials(text: str, reported: Iterable[Region], wanted: frozenset[str] = frozenset()) -> set[str]:
    """The names that the reported credentials of a module have in the modules from which it imports them."""
    return _credentials(Source(split_lines(text)), list(reported), wanted).imported


def shared_names(modules: Sequence[tuple[str, Sequence[Region]]]) -> frozenset[str]:
    """The names that reported credentials of some modules, a text and where AGS001 stands, have in others; through two more at most."""
    wanted: frozenset[str] = frozenset()
    for _ in range(3):
        known = wanted
        wanted = wanted.union(*(imported_credentials(text, reported, known) for text, reported in modules if reported or known))
    return wanted


class Piece(NamedTuple):
    """What a literal or comment says: where that stands in the source, and its text."""

    start: int
    text: str


def _said(source: Source) -> Iterator[Span]:
    """What literals and comments name as a key, and what is one when they are put together; where Python finds no tokens, any text."""
    read = tokens(source.text)
    if not is_whole(read):
        yield from named_keys(source.text)
        return
    for pieces in _pieces(source, read):
        starts = list(accumulate((len(piece.text) for piece in pieces), initial=0))
        together = "".join(piece.text for piece in pieces)
        for start, end in {*named_keys(together), *(keys(together) if len(pieces) > 1 else ())}:
            for number in range(bisect_right(starts, start) - 1, bisect_left(starts, end)):
                piece, before = pieces[number], starts[number]
                yield piece.start + max(start - before, 0), piece.start + min(end - before, len(piece.text))


def _pieces(source: Source, read: Iterable[tokenize.TokenInfo]) -> Iterator[list[Piece]]:
    """Comments, and literals: those that are one text, side by side or with ``+``, together."""
    pieces: list[Piece] = []
    for token in read:
        start, end = (source.offset(line, 0) + column for line, column in (token.start, token.end))
        if token.type == tokenize.COMMENT:
            yield [Piece(start, token.string)]
        elif token.type in _TEXTS:
            literal = _LITERAL.fullmatch(source.text, start, end)
            inside = literal.span("text") if literal else (start, end)
            pieces += (Piece(found.start(), found[0]) for found in _LINES.finditer(source.text, *inside))
        elif token.type in _CODE and token.string != "+":
            if pieces:
                yield pieces
            pieces = []


def _literals(source: Source, reported: list[Region], wanted: frozenset[str]) -> Iterator[Span]:
    """The literals that are credentials, and wherever else they stand in the text."""
    found = _credentials(source, reported, wanted)
    for literal in found.literals:
        start, end = source.span(literal)
        yield start + len(_PREFIX.match(source.text, start)[0]), end  # type: ignore[index]
    yield from _copies(source.text, _texts(found))


def _texts(found: Credentials) -> set[str]:
    return {literal.value for literal in found.literals if isinstance(literal.value, str)}


def _credentials(source: Source, reported: list[Region], wanted: frozenset[str]) -> Credentials:
    try:
        tree = parse(source.text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Credentials(set(), set())
    inside = sorted(
        (source.offset(region.line, 0) + region.column - 1, source.offset(region.end_line, 0) + region.end_column - 1)
        for region in reported
        if region.end_line and region.end_column and region.end_line <= len(source.lines)
    )
    reach = list(accumulate((end for _, end in inside), max))

    def is_reported(node: ast.expr) -> bool:
        if not inside:
            return False
        start, end = source.span(node)
        before = bisect_right(inside, start, key=itemgetter(0))
        return before > 0 and reach[before - 1] >= end

    return credentials(tree, is_reported, wanted)


def _copies(text: str, secrets: Iterable[str]) -> Iterator[Span]:
    """Wherever the longer ones of the secrets stand in the text: by their first characters, then by the lengths that go with these."""
    pieces = {
        secret[start:start + _LONGEST_PIECE]
        for secret in secrets
        for start in (*range(0, len(secret) - _LONGEST_PIECE, _LONGEST_PIECE), max(0, len(secret) - _LONGEST_PIECE))
        if len(secret) >= _SHORTEST_COPY
    }
    lengths: dict[str, set[int]] = {}
    for piece in pieces:
        lengths.setdefault(piece[:_SHORTEST_COPY], set()).add(len(piece))
    for start in range(len(text) if pieces else 0):
        for length in lengths.get(text[start:start + _SHORTEST_COPY], ()):
            if text[start:start + length] in pieces:
                yield start, start + length

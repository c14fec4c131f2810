"""The text of one module, where its nodes stand in it, and what separates the arguments of a call or the entries of a dict."""

from __future__ import annotations

import ast
import re
import token
import tokenize
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from .fix import Edit
from ..lines import Columns, comments, tokens
from ..reading.memo import once

_OPENING, _CLOSING = "([{", ")]}"
_QUOTES = frozenset("\"'")
# A comment, or a literal without its prefix: all begin with one of three characters, which Python looks for at once.
_LITERAL = re.compile(
    r"""(?P<one>[#"'])(?:(?<=\#)[^\n]*|(?P<two>(?P=one){2}|)"""
    r"""(?P<text>[^\\"']*(?:(?:\\.|(?!(?P=one)(?P=two))[\\"'])[^\\"']*)*)(?P=one)(?P=two))""",
    re.DOTALL,
)
_F_PREFIX = re.compile(r"(?<!\w)(?:f|fr|rf)\Z", re.IGNORECASE)
_EMPTY = (tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


@dataclass(frozen=True)
class Token:
    """What stands from ``start`` to ``end`` (offsets in the text), and how many brackets of the node are open around it."""

    text: str
    start: int
    end: int
    depth: int


@dataclass(frozen=True)
class Item:
    """An argument or entry: from its first to the end of its last token, and the end of the comma after it, if there is one."""

    start: int
    end: int
    comma: int | None


@dataclass(frozen=True)
class Group:
    """What stands between the brackets of a call or display; ``start`` and ``end`` are the places inside of them."""

    start: int
    end: int
    items: tuple[Item, ...]


class Source:
    """A module's text; an offset counts characters, and a line's end as one."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.memo: dict[tuple[object, ...], object] = {}
        self._columns = Columns(lines)

    @cached_property
    def text(self) -> str:
        """The lines, one after the other."""
        return "\n".join(self.lines)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate([len(line) + 1 for line in self.lines])]

    def column(self, line: int, column: int) -> int:
        """The column in characters, for one in bytes (0-based) of a line (1-based)."""
        return self._columns.characters(line, column)

    def offset(self, line: int, column: int) -> int:
        """The offset of a line (1-based) and a column in bytes (0-based)."""
        return self._starts[line - 1] + self.column(line, column)

    def span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        """The offsets of a node's beginning and end."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)

    def written(self, node: ast.expr | ast.stmt | ast.keyword) -> str:
        """A node's text."""
        start, end = self.span(node)
        return self.text[start:end]

    def edit(self, start: int, end: int, text: str) -> Edit:
        """The edit of what stands between two offsets; its quotes are such as may stand inside of an f-string around it."""
        if '"' in text and "'" not in text and '"' in self.quotes_around(start):
            text = text.replace('"', "'")
        return Edit(self._place(start), self._place(end), text)

    def ends_a_text(self, edit: Edit) -> bool:
        """Whether an edit has a quote that ends an f-string around it, before Python 3.12."""
        return not _QUOTES.isdisjoint(edit.text) and not self.quotes_around(self._at(edit.start)).isdisjoint(edit.text)

    def quotes_around(self, offset: int) -> frozenset[str]:
        """The quotes of the f-strings around a place; one of three is none that a single one ends."""
        return frozenset(quotes for start, end, quotes in self._f_strings if start <= offset <= end) & _QUOTES

    @cached_property
    def _f_strings(self) -> list[tuple[int, int, str]]:
        return [*_f_strings(self.text)]

    def apart(self, start: int, end: int, text: str) -> str:
        """An expression for what stands between two offsets, with a space where it would grow together with the word beside it."""
        before, after = self.text[max(start - 1, 0):start], self.text[end:end + 1]
        return f"{' ' * _is_word(before + text[0])}{text}{' ' * _is_word(text[-1] + after)}"

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1]

    def _at(self, place: tuple[int, int]) -> int:
        line, column = place
        return self._starts[line - 1] + column

    def has_comment(self, edit: Edit) -> bool:
        """Whether a comment begins in what an edit takes away."""
        start, end = map(self._at, (edit.start, edit.end))
        return "#" in self.text[start:end] and any(edit.start <= place < edit.end for place in self._comments)

    @cached_property
    def _comments(self) -> list[tuple[int, int]]:
        """The places where comments begin."""
        return [*comments(tokens(self.text)).items()]

    def line_start(self, offset: int) -> int:
        """The offset of the beginning of a place's line."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """The offset of the end of a place's line."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end

    def stands_first(self, offset: int) -> bool:
        """Whether nothing but white space stands before a place on its line."""
        return not self.text[self.line_start(offset) : offset].strip()

    def indentation(self, offset: int) -> str:
        """The white space that a place's line begins with."""
        line = self.text[self.line_start(offset) : self.line_end(offset)]
        return line[: len(line) - len(line.lstrip())]

    @once
    def group(self, node: ast.Call | ast.Dict | ast.ImportFrom) -> Group:
        """What stands between the brackets that end a node."""
        read = self._tokens(node)
        depth = read[-1].depth
        first = max(number for number, each in enumerate(read[:-1]) if each.depth == depth and each.text in _OPENING)
        inside = read[first + 1 : -1]
        items: list[Item] = []
        waiting: list[Token] = []
        for each in inside:
            if each.text == "," and each.depth == depth + 1:
                items.append(Item(waiting[0].start, waiting[-1].end, each.end))
                waiting = []
            else:
                waiting.append(each)
        if waiting:
            items.append(Item(waiting[0].start, waiting[-1].end, None))
        return Group(read[first].end, read[-1].start, tuple(items))

    def _tokens(self, node: ast.expr | ast.stmt) -> list[Token]:
        """The tokens of what ends in a bracket, with the depth of what they stand in; a bracket has that of its outside."""
        start, end = self.span(node)
        text = f"({self.text[start:end]})"  # inside of brackets a line's end and its indentation mean nothing
        starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=start - 1))
        found: list[Token] = []
        depth = 0
        for each in tokens(text):
            if each.type in _EMPTY:
                continue
            depth -= each.type == token.OP and each.string in _CLOSING
            start, end = (starts[line - 1] + column for line, column in (each.start, each.end))
            found.append(Token(each.string, start, end, depth))
            depth += each.type == token.OP and each.string in _OPENING
        return found[1:-1]


def _f_strings(text: str, start: int = 0) -> Iterator[tuple[int, int, str]]:
    """Where the f-strings of a text, which begins at an offset, have their own texts, and the quotes that end them; also those in these."""
    for found in _LITERAL.finditer(text):
        if found["text"] is not None and _F_PREFIX.search(text, max(found.start() - 2, 0), found.start()):
            yield start + found.start("text"), start + found.end("text"), found["one"] + found["two"]
            yield from _f_strings(found["text"], start + found.start("text"))


def _is_word(text: str) -> bool:
    """Whether two characters are of one word or number."""
    return len(text) == 2 and f"_{text}".isidentifier()

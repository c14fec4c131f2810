"""Text, lines and columns as Python reads and counts them."""

from __future__ import annotations

import ast
import tokenize
import warnings
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from contextlib import suppress
from io import BytesIO, StringIO
from itertools import accumulate


TOO_DEEP = "nested too deeply"


def parse(source: str | bytes) -> ast.Module:
    """The tree of a module. What Python would warn of (an escape that is none) is no matter of ours, and no error either.

    Raises what `ast.parse` raises: RecursionError or MemoryError for what is `TOO_DEEP`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source)


def split_lines(text: str) -> list[str]:
    """The lines as Python counts them: a form feed or a Unicode separator ends none."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def tokens(text: str) -> list[tokenize.TokenInfo]:
    """The tokens of a text; where Python cannot read it to its end, those before."""
    found: list[tokenize.TokenInfo] = []
    with suppress(SyntaxError, tokenize.TokenError):
        found.extend(tokenize.generate_tokens(StringIO(text, newline=None).readline))
    return found


def is_whole(read: Sequence[tokenize.TokenInfo]) -> bool:
    """Whether `tokens` are those of a whole text."""
    return bool(read) and read[-1].type == tokenize.ENDMARKER


def comments(read: Iterable[tokenize.TokenInfo]) -> dict[int, int]:
    """Where comments begin: under the number of a line, from 1, the column, from 0."""
    return dict(token.start for token in read if token.type == tokenize.COMMENT)


class Columns:
    """The columns of lines in characters, from those in bytes of UTF-8, as ``ast`` has them (both 0-based)."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._ends: dict[int, list[int]] = {}

    def characters(self, line: int, column: int) -> int:
        """The column of a line (1-based); it stays as it is behind the last line, as in one of ASCII alone."""
        text = self._lines[line - 1] if line <= len(self._lines) else ""
        if text.isascii():
            return column
        if line not in self._ends:
            self._ends[line] = [*accumulate(len(character.encode("utf-8", "surrogatepass")) for character in text)]
        return bisect_right(self._ends[line], column)


def encoding_of(source: bytes) -> str:
    """The encoding of a source file, with its byte order mark if it has one. Raises SyntaxError where Python does not know it."""
    lines = BytesIO(source.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
    return tokenize.detect_encoding(lines.readline)[0]


def decode(source: bytes) -> str:
    """The text of a source file: by its byte order mark, its coding cookie, or as UTF-8. Raises SyntaxError where that fails."""
    try:
        return source.decode(encoding_of(source))
    except (LookupError, ValueError) as error:  # a codec of something else than text, or one that does not fit
        raise SyntaxError(str(error)) from error


def encode(text: str, source: bytes) -> bytes:
    """What has become of a source file's text, coded as that is. Raises ValueError where more than the text would become another one."""
    encoding = encoding_of(source)
    if decode(source).encode(encoding) != source:
        raise ValueError(f"{encoding} has more than one way to write this")
    return text.encode(encoding)

"""Changes inside of text literals: a part of one becomes an expression."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass

from .changes import quoted_as
from .fix import Edit
from .source import Source

# One literal without prefix, escape or brace, on one line.
_PLAIN = re.compile(r"""(["'])[^"'\\{}\n]*\1""")
# One literal whose text is an expression of Python, too: JSON without its own words and without escapes.
_JSON = re.compile(r"""(?P<quote>'''|\"""|'|")\s*(?P<text>[\[{](?:(?!(?P=quote)|\\).)*[\]}])\s*(?P=quote)""", re.DOTALL)
_WORDS_OF_JSON = re.compile(r"\b(?:true|false|null)\b")


@dataclass(frozen=True)
class Interpolate:
    """An f-string in the place of a literal, with an expression where the text ``old`` stands in it once."""

    node: ast.expr
    old: str
    expression: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        start, end = source.span(self.node)
        written = source.text[start:end]
        if not _PLAIN.fullmatch(written) or written.count(self.old) != 1 or source.quotes_around(start):
            return ()
        inside = quoted_as(self.expression, "''" if written[0] == '"' else '""')
        at = start + written.index(self.old)
        return (
            source.edit(start, start, source.apart(start, start, "f")),
            source.edit(at, at + len(self.old), f"{{{inside}}}"),  # the rest may be a secret, too
        )


@dataclass(frozen=True)
class Dump:
    """What JSON text says as an expression that a function ``dumps``, with other expressions in the place of some of its texts."""

    node: ast.expr
    dumps: str
    instead: Mapping[str, str]

    def edits(self, source: Source) -> tuple[Edit, ...]:
        start, end = source.span(self.node)
        written = _JSON.fullmatch(source.text, start, end)
        if written is None or _WORDS_OF_JSON.search(written["text"]) or any(written["text"].count(f'"{old}"') != 1 for old in self.instead):
            return ()
        texts = [(source.text.index(f'"{old}"', start), len(old) + 2, new) for old, new in self.instead.items()]
        return (
            source.edit(start, written.start("text"), source.apart(start, start, f"{self.dumps}(")),
            *(source.edit(at, at + length, new) for at, length, new in texts),
            source.edit(written.end("text"), end, ")"),
        )

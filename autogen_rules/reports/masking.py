"""Source text that may be shown: the characters of its secrets are masked.

Secrets are the literals that AGS001 reports with every copy of them, literals that stand under the name of a credential
(``api_key``, ``password``, ...) and are no placeholder, and whatever has the shape of a key or of a password in a URL,
comments included.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from ..facts.secrets import is_secret
from ..lines import characters, split_lines

MASK = "•"
_NAME = re.compile(r".*(?:api[-_]?key|token|secret|passw(?:or)?d|pwd|authorization|credential)s?|(?:.*[-_])?key", re.IGNORECASE)
_SHAPE = re.compile(
    r"(?<![A-Za-z0-9])(?:sk|hf|gsk|xai|gh[a-z]|github_pat|glpat|xox[a-z]|[rs]k_live)[-_][-_.A-Za-z0-9]{8,}"
    r"|AIza[-_A-Za-z0-9]{20,}|A[KS]IA[A-Z0-9]{12,}|eyJ[-_.A-Za-z0-9]{16,}"
    r"|(?<![A-Za-z0-9])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{32,}"
    r"|(?<=://)[^\s/:@'\"]*:[^\s/@'\"]+(?=@)"
)
# A shorter secret is masked where it is written, but not wherever else its characters occur.
_SHORTEST_COPY = 8


class Region(NamedTuple):
    """A stretch of text: lines and columns from 1, columns in characters, the end exclusive and perhaps unknown."""

    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None


def masked_lines(text: str, reported: Iterable[Region]) -> list[str]:
    """The lines of a module, each as long as it was, with its secrets masked. ``reported`` is where AGS001 stands."""
    lines = split_lines(text)
    text = "\n".join(lines)
    masked = list(text)
    for start, end in _spans(text, lines, list(reported)):
        masked[start:end] = re.sub(r"[^\s'\"]", MASK, text[start:end])
    return "".join(masked).split("\n")


def _spans(text: str, lines: list[str], reported: list[Region]) -> Iterator[tuple[int, int]]:
    """Where secrets stand in the text, in characters from 0, the end exclusive."""
    for found in _SHAPE.finditer(text):
        yield found.span()
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    inside = sorted(
        (starts[region.line - 1] + region.column - 1, starts[region.end_line - 1] + region.end_column - 1)
        for region in reported
        if region.end_line and region.end_column and region.end_line <= len(lines)
    )
    reach = list(accumulate((end for _, end in inside), max))
    named = set(_under_a_credential(tree))
    secrets = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            start = starts[node.lineno - 1] + characters(lines[node.lineno - 1], node.col_offset)
            end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
            end = starts[end_line - 1] + characters(lines[end_line - 1], end_column)
            before = bisect_right(inside, start, key=itemgetter(0))
            if node in named or (before and reach[before - 1] >= end):
                yield start, end
                secrets.add(node.value)
    yield from _copies(text, secrets)


def _copies(text: str, secrets: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Wherever the longer ones of the secrets stand in the text, found by their first characters."""
    by_prefix: dict[str, list[str]] = {}
    for secret in secrets:
        if len(secret) >= _SHORTEST_COPY:
            by_prefix.setdefault(secret[:_SHORTEST_COPY], []).append(secret)
    for start in range(len(text) if by_prefix else 0):
        for secret in by_prefix.get(text[start:start + _SHORTEST_COPY], ()):
            if text.startswith(secret, start):
                yield start, start + len(secret)


def _under_a_credential(tree: ast.Module) -> Iterator[ast.Constant]:
    """The literals that are bound to the name of a credential and that could be one."""
    for name, value in _bindings(tree):
        if _NAME.fullmatch(name):
            for literal in _parts(value):
                if is_secret(str(literal.value), name):
                    yield literal


def _bindings(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """What is bound to a name, a key, a parameter, or follows a text in a call or tuple."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield _name(target), value
            case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
                yield _name(target), value
            case ast.keyword(arg=str(name), value=value):
                yield name, value
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    yield _name(key), value
            case ast.arguments(posonlyargs=first, args=second, defaults=defaults, kwonlyargs=third, kw_defaults=others):
                pairs = [*zip(reversed(first + second), reversed(defaults), strict=False), *zip(third, others, strict=True)]
                yield from ((parameter.arg, default) for parameter, default in pairs if default)
            case ast.Call(args=[key, value, *_]) | ast.Tuple(elts=[key, value]):
                yield _name(key), value


def _name(node: ast.expr | None) -> str:
    """The last name of a target, or the text of a key."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
            return name
        case ast.Subscript(slice=key):
            return _name(key)
    return ""


def _parts(value: ast.expr) -> Iterator[ast.Constant]:
    """The texts that an expression is or is put together from, as far as that shows."""
    match value:
        case ast.Constant(value=str()):
            yield value
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from _parts(left)
            yield from _parts(right)
        case ast.BoolOp(values=parts) | ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
            for part in parts:
                yield from _parts(part)

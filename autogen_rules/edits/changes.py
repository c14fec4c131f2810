"""What a rule can change: each change names nodes of one module and becomes edits of its text; no edits where it is not plain."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from .fix import Edit
from .source import Group, Item, Source

# An expression with one of these may do something: it is not left out.
_ACTS = (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)


class Change(Protocol):
    """One change of a module."""

    def edits(self, source: Source) -> tuple[Edit, ...]:
        """The edits that make it; none where there is no plain way."""


@dataclass(frozen=True)
class Replace:
    """Another expression in the place of each of some."""

    nodes: tuple[ast.expr, ...]
    text: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        return tuple(self._edit(source, *source.span(node)) for node in self.nodes)

    def _edit(self, source: Source, start: int, end: int) -> Edit:
        return source.edit(start, end, source.apart(start, end, quoted_as(self.text, source.text[start:end])))


@dataclass(frozen=True)
class Append:
    """More behind an expression."""

    node: ast.expr
    text: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        _, end = source.span(self.node)
        return (source.edit(end, end, self.text),)


@dataclass(frozen=True)
class Within:
    """Another word inside of a literal, where the word stands there once."""

    node: ast.expr
    old: str
    new: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        start, end = source.span(self.node)
        written = source.text[start:end]
        at = start + written.find(self.old)
        return (source.edit(at, at + len(self.old), self.new),) if written.count(self.old) == 1 else ()


@dataclass(frozen=True)
class Add:
    """A keyword argument for a call, or an entry for a dict."""

    holder: ast.Call | ast.Dict
    name: str
    text: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        if isinstance(self.holder, ast.Call) and any(isinstance(argument, ast.GeneratorExp) for argument in self.holder.args):
            return ()
        group = source.group(self.holder)
        text = f'"{self.name}": {self.text}' if isinstance(self.holder, ast.Dict) else f"{self.name}={self.text}"
        return tuple(one_more(source, group, quoted_as(text, source.written(self.holder))))


@dataclass(frozen=True)
class Remove:
    """A keyword argument of a call or an entry of a dict left out, where its value does nothing."""

    holder: ast.Call | ast.Dict
    name: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        written = entry(self.holder, self.name)
        if written is None or any(isinstance(node, _ACTS) for node in ast.walk(written.value)):
            return ()
        start, _ = source.span(written.name)
        items = source.group(self.holder).items
        number = next(number for number, item in enumerate(items) if item.start <= start < item.end)
        return (_removed(source, items, number),)


@dataclass(frozen=True)
class Rename:
    """Another name for a keyword argument of a call or an entry of a dict."""

    holder: ast.Call | ast.Dict
    name: str
    new: str

    def edits(self, source: Source) -> tuple[Edit, ...]:
        written = entry(self.holder, self.name)
        if written is None or _entries(self.holder, self.new):
            return ()
        start, end = source.span(written.name)
        if isinstance(written.name, ast.keyword):
            return (source.edit(start, start + len(self.name), self.new),)
        return (source.edit(start, end, quoted_as(f'"{self.new}"', source.text[start:end])),)


class Entry(NamedTuple):
    """A keyword argument or an entry of a dict: what names it, and its value."""

    name: ast.keyword | ast.expr
    value: ast.expr


def entry(holder: ast.Call | ast.Dict, name: str) -> Entry | None:
    """The keyword argument of a call, or the entry of a dict, with this name, where it is written once."""
    found = _entries(holder, name)
    return found[0] if len(found) == 1 else None


def _entries(holder: ast.Call | ast.Dict, name: str) -> list[Entry]:
    if isinstance(holder, ast.Call):
        return [Entry(keyword, keyword.value) for keyword in holder.keywords if keyword.arg == name]
    entries = zip(holder.keys, holder.values, strict=True)
    return [Entry(key, value) for key, value in entries if isinstance(key, ast.Constant) and key.value == name]


def quoted_as(text: str, written: str) -> str:
    """A text with double quotes, with single ones where what is written has those alone."""
    return text.replace('"', "'") if "'" in written and '"' not in written and "'" not in text else text


def one_more(source: Source, group: Group, text: str) -> Iterator[Edit]:
    """The edits that put one more item behind the others, on a line of its own where the last one has one."""
    if not group.items:
        start = source.line_start(group.end)
        if group.start < start and source.stands_first(group.end):
            above = source.line_start(start - 1)
            indentation = source.indentation(above) if group.start < above else f"{source.indentation(start)}    "
            yield source.edit(start, start, f"{indentation}{text},\n")
        else:
            yield source.edit(group.start, group.start, text)
        return
    last = group.items[-1]
    line_end = source.line_end(last.end if last.comma is None else last.comma)
    if not source.stands_first(last.start) or line_end > group.end:
        at, before, after = (last.end, ", ", "") if last.comma is None else (last.comma, " ", ",")
        yield source.edit(at, at, f"{before}{text}{after}")
        return
    comma, indentation = ("," if last.comma is None else ""), source.indentation(last.start)
    if comma and line_end > last.end:
        yield source.edit(last.end, last.end, comma)
        comma = ""
    yield source.edit(line_end, line_end, f"{comma}\n{indentation}{text}{'' if last.comma is None else ','}")


def _removed(source: Source, items: tuple[Item, ...], number: int) -> Edit:
    """The edit that takes an item out, its comma and its line, too; a comment beside it stays."""
    item = items[number]
    end = item.end if item.comma is None else item.comma
    line_end = source.line_end(end)
    behind = source.text[end:line_end].strip()
    first = source.stands_first(item.start)
    if first and not behind:
        return source.edit(source.line_start(item.start), line_end + 1, "")
    before = items[number - 1] if number else None
    if before is not None and before.comma is not None:
        commented = "#" in source.text[before.end : item.start]
        if first and number + 1 == len(items) and not behind.startswith("#") and not commented:
            return source.edit(before.end, item.end, "")
        if not first and (number + 1 == len(items) or behind[:1] in ("", "#")):
            return source.edit(before.comma - 1 if commented else before.end, item.end, "")
    return source.edit(item.start, end + _blanks(source.text, end), "")


def _blanks(text: str, start: int) -> int:
    """The number of spaces from a place on."""
    rest = text[start:]
    return len(rest) - len(rest.lstrip(" "))

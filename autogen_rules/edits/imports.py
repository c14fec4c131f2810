"""Imports that a change needs."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from .changes import one_more
from .fix import Edit
from .source import Source

# A relative import stands behind all others.
_LAST = (True, True, "\uffff")


@dataclass(frozen=True)
class Import:
    """An import: in the statement at the module's top that imports from there already, or else in one of its own, behind the last import
    there that sorts before it, or behind the docstring and the imports from ``__future__``, above the comment on what then comes first.
    """

    tree: ast.Module
    module: str
    name: str = ""

    def edits(self, source: Source) -> tuple[Edit, ...]:
        if statement := _importing(self.tree, self.module) if self.name else None:
            return tuple(_among(source, statement, self.name))
        new = f"from {self.module} import {self.name}" if self.name else f"import {self.module}"
        for each in reversed([*_imports(self.tree)]):
            end = source.span(each)[1]
            at = source.line_end(end)
            if _order_of(each) < _order(self.module, bool(self.name)) and ";" not in source.text[end:at]:
                return (source.edit(at, at, f"\n{new}"),)
        number, first = next((number, each) for number, each in enumerate(self.tree.body) if not _goes_before(number, each))
        lines = [first.lineno, *(each.lineno for each in getattr(first, "decorator_list", ()))]
        start, _ = source.span(first)
        if source.text[source.line_start(start) : start].strip():
            return (source.edit(start, start, f"{new}; "),)
        if isinstance(first, ast.Import | ast.ImportFrom):
            at, blank = source.offset(first.lineno, 0), ""
        else:
            at = source.offset(_with_its_comment(source, min(lines), self.tree.body[number - 1].end_lineno or 0 if number else 0), 0)
            blank = "\n\n" if isinstance(first, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) else "\n"
        return (source.edit(at, at, f"{new}\n{blank}"),)


def _imports(tree: ast.Module) -> Iterator[ast.Import | ast.ImportFrom]:
    """The imports that a module begins with, but for those from ``__future__``."""
    for number, statement in enumerate(tree.body):
        if _goes_before(number, statement):
            continue
        if not isinstance(statement, ast.Import | ast.ImportFrom):
            return
        yield statement


def _order_of(statement: ast.Import | ast.ImportFrom) -> tuple[bool, bool, str]:
    if isinstance(statement, ast.Import):
        return _order(statement.names[0].name, False)
    return _order(statement.module or "", True) if not statement.level else _LAST


def _order(module: str, named: bool) -> tuple[bool, bool, str]:
    """Where an import goes among others: the standard library's first, whole modules before names, by the alphabet."""
    return module.partition(".")[0] not in sys.stdlib_module_names, named, module


def _importing(tree: ast.Module, module: str) -> ast.ImportFrom | None:
    """The first of the statements which a module begins with that imports names from another one."""
    for statement in _imports(tree):
        match statement:
            case ast.ImportFrom(module=found, level=0, names=[first, *_]) if found == module and first.name != "*":
                return statement
    return None


def _among(source: Source, statement: ast.ImportFrom, name: str) -> Iterator[Edit]:
    """The edits that import one more name: among the others by the alphabet, if they are in that order, else behind them."""
    names = [each.name for each in statement.names]
    later = next((each for each in statement.names if each.name > name), None)
    if later is not None and names == sorted(names):
        start = source.offset(later.lineno, later.col_offset)
        own_line = source.stands_first(start)
        yield source.edit(start, start, f"{name},\n{source.indentation(start)}" if own_line else f"{name}, ")
    elif source.written(statement).endswith(")"):
        yield from one_more(source, source.group(statement), name)
    else:
        _, end = source.span(statement)
        yield source.edit(end, end, f", {name}")


def _with_its_comment(source: Source, line: int, before: int) -> int:
    """The first line of the comment above a line, behind the line ``before``; one that the module begins with is about all of it."""
    first = line
    while first - 1 > before and source.lines[first - 2].startswith("#"):
        first -= 1
    return first if first > 1 else line


def _goes_before(number: int, statement: ast.stmt) -> bool:
    """Whether a statement must stand before every import: the docstring, and imports from ``__future__``."""
    match statement:
        case ast.Expr(ast.Constant(str())):
            return number == 0
        case ast.ImportFrom("__future__"):
            return True
    return False

"""Imports that a change needs."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from .fix import Edit
from .source import Source

# A relative import stands behind all others.
_LAST = (True, True, "\uffff")


@dataclass(frozen=True)
class Import:
    """An import: in the statement at the module's top that imports from there already, or else in one of its own, behind the last import
    there that sorts before it, or behind the docstring and the imports from ``__future__``.
    """

    tree: ast.Module
    module: str
    name: str = ""

    def edits(self, source: Source) -> tuple[Edit, ...]:
        if last := _last_name(self.tree, self.module) if self.name else None:
            end = source.offset(last.end_lineno or 0, last.end_col_offset or 0)
            return (source.edit(end, end, f", {self.name}"),)
        statement = f"from {self.module} import {self.name}" if self.name else f"import {self.module}"
        for each in reversed([*_imports(self.tree)]):
            end = source.span(each)[1]
            at = source.line_end(end)
            if _order_of(each) < _order(self.module, bool(self.name)) and ";" not in source.text[end:at]:
                return (source.edit(at, at, f"\n{statement}"),)
        first = next(each for number, each in enumerate(self.tree.body) if not _goes_before(number, each))
        lines = [first.lineno, *(each.lineno for each in getattr(first, "decorator_list", ()))]
        start, _ = source.span(first)
        if source.text[source.line_start(start) : start].strip():
            return (source.edit(start, start, f"{statement}; "),)
        at = source.offset(min(lines), 0)
        return (source.edit(at, at, f"{statement}\n"),)


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


def _last_name(tree: ast.Module, module: str) -> ast.alias | None:
    """The last name that the statements which a module begins with import from another one."""
    for statement in _imports(tree):
        match statement:
            case ast.ImportFrom(module=found, level=0, names=[*_, last]) if found == module and last.name != "*":
                return last
    return None


def _goes_before(number: int, statement: ast.stmt) -> bool:
    """Whether a statement must stand before every import: the docstring, and imports from ``__future__``."""
    match statement:
        case ast.Expr(ast.Constant(str())):
            return number == 0
        case ast.ImportFrom("__future__"):
            return True
    return False

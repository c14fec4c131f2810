"""Imports that a change needs."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import takewhile

from .fix import Edit
from .source import Source


@dataclass(frozen=True)
class Import:
    """An import: in the statement at the module's top that imports from there already, or else in one of its own, behind the docstring
    and the imports from ``__future__``.
    """

    tree: ast.Module
    module: str
    name: str = ""

    def edits(self, source: Source) -> tuple[Edit, ...]:
        if last := _last_name(self.tree, self.module) if self.name else None:
            end = source.offset(last.end_lineno or 0, last.end_col_offset or 0)
            return (source.edit(end, end, f", {self.name}"),)
        statement = f"from {self.module} import {self.name}" if self.name else f"import {self.module}"
        first = next(each for number, each in enumerate(self.tree.body) if not _goes_before(number, each))
        lines = [first.lineno, *(each.lineno for each in getattr(first, "decorator_list", ()))]
        start, _ = source.span(first)
        if source.text[source.line_start(start) : start].strip():
            return (source.edit(start, start, f"{statement}; "),)
        at = source.offset(min(lines), 0)
        return (source.edit(at, at, f"{statement}\n"),)


def _last_name(tree: ast.Module, module: str) -> ast.alias | None:
    """The last name that the statements which a module begins with import from another one."""
    beginning = takewhile(lambda each: isinstance(each[1], ast.Import | ast.ImportFrom) or _goes_before(*each), enumerate(tree.body))
    for _, statement in beginning:
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

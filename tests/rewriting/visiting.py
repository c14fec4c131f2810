"""How a program is rewritten: a visit of its statements and expressions, and what is asked of them."""

from __future__ import annotations

import ast
from itertools import count

Statements = list[ast.stmt]


class Rewriting(ast.NodeTransformer):
    """A visit of a program that changes expressions, statements or blocks; names that it makes say nothing to a rule. What stands in an
    f-string, and the statements of a class, are left as they are.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.names = names_in(tree)
        self.own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
        self.own |= {node.asname or node.name for node in ast.walk(tree) if isinstance(node, ast.alias)}
        self._numbers = count(1)

    def rewritten(self, tree: ast.Module) -> ast.Module:
        self.visit(tree)
        return tree

    def fresh(self, word: str) -> str:
        """A name that the program does not have."""
        return next(name for number in self._numbers if (name := f"{word}_{number}") not in self.names)

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for field in ("body", "orelse", "finalbody") if not isinstance(node, ast.ClassDef | ast.Lambda | ast.IfExp) else ():
            if block := getattr(node, field, None):
                setattr(node, field, self.block(block))
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        return node

    def block(self, statements: Statements) -> Statements:
        return [each for statement in statements for each in self.statement(statement)]

    def statement(self, statement: ast.stmt) -> Statements:
        return [statement]


class Merging(Rewriting):
    """A visit that makes one of two statements that follow one another."""

    def block(self, statements: Statements) -> Statements:
        kept: Statements = []
        for statement in statements:
            merged = self.merged(kept[-1], statement) if kept else None
            if merged is None:
                kept.append(statement)
            else:
                kept[-1] = merged
        return kept

    def merged(self, first: ast.stmt, second: ast.stmt) -> ast.stmt | None:
        """What both are in one; None where that cannot be."""


class Renamed(ast.NodeTransformer):
    """Other names in the place of some."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._names.get(node.id, node.id), node.ctx)


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def after_docstring(body: Statements) -> int:
    return int(_is_docstring(body[0]))


def names_in(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def load(name: str) -> ast.expr:
    """The expression of a dotted name."""
    return ast.parse(name, mode="eval").body


def assigned(name: str, value: ast.expr) -> ast.Assign:
    return ast.Assign([ast.Name(name, ast.Store())], value)


def called(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(load(name), [*arguments], [])


def defined(name: str, arguments: ast.arguments | None, body: Statements) -> ast.FunctionDef:
    return ast.FunctionDef(name, arguments or ast.arguments([], [], None, [], [], None, []), body, [], None)


def leaves(block: Statements) -> bool:
    """Whether nothing goes on after a block."""
    return bool(block) and isinstance(block[-1], ast.Raise | ast.Return | ast.Continue | ast.Break)


def is_dotted(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def is_pure(node: ast.expr) -> bool:
    """Whether it is the same wherever in its statement it is evaluated."""
    match node:
        case ast.Constant() | ast.Lambda():
            return True
        case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
            return all(map(is_pure, parts))
        case ast.Dict(keys=keys, values=values):
            return None not in keys and all(map(is_pure, (*keys, *values)))
    return is_dotted(node)

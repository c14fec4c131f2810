"""Tests, and what they lead to, in other words."""

from __future__ import annotations

import ast

from .visiting import Merging, Rewriting, Statements, assigned, is_pure, leaves, load, names_in


class RestInElse(Rewriting):
    """``if not ok: raise``, ``rest`` → ``if ok: rest``, ``else: raise``."""

    def block(self, statements: Statements) -> Statements:
        for number, statement in enumerate(statements[:-1]):
            if isinstance(statement, ast.If) and not statement.orelse and leaves(statement.body):
                rest = self.block(statements[number + 1 :])
                match statement.test:
                    case ast.UnaryOp(op=ast.Not(), operand=test):
                        turned = ast.If(test, rest, statement.body)
                    case test:
                        turned = ast.If(test, statement.body, rest)
                return [*statements[:number], turned]
        return statements


class EarlyExit(Rewriting):
    """``if ok: rest``, ``else: raise`` → ``if not ok: raise``, ``rest``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(test=test, body=body, orelse=otherwise) if leaves(otherwise):
                return [ast.If(ast.UnaryOp(ast.Not(), test), otherwise, []), *body]
            case ast.If(test=test, body=body, orelse=otherwise) if leaves(body):
                return [ast.If(test, body, []), *otherwise]
        return [statement]


class Turned(Rewriting):
    """``a == b`` → ``b == a``, ``a < b`` → ``b > a``."""

    OTHER = {ast.Eq: ast.Eq, ast.NotEq: ast.NotEq, ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE}

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in self.OTHER and (is_pure(left) or is_pure(right)):
                return ast.Compare(right, [self.OTHER[type(op)]()], [left])
        return node


class NotBefore(Rewriting):
    """``x not in y`` → ``not x in y``."""

    OTHER = {ast.NotIn: ast.In, ast.IsNot: ast.Is, ast.NotEq: ast.Eq}

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Compare(left=left, ops=[op], comparators=others) if type(op) in self.OTHER:
                return ast.UnaryOp(ast.Not(), ast.Compare(left, [self.OTHER[type(op)]()], others))
        return node


class NotAfter(Rewriting):
    """``not x in y`` → ``x not in y``."""

    OTHER = {other: op for op, other in NotBefore.OTHER.items()}

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.UnaryOp(op=ast.Not(), operand=ast.Compare(left=left, ops=[op], comparators=others)) if type(op) in self.OTHER:
                return ast.Compare(left, [self.OTHER[type(op)]()], others)
        return node


class TestNamed(Rewriting):
    """``if f(x):`` → ``value_1 = f(x)``, ``if value_1:``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(test=ast.Call() | ast.Compare() | ast.BoolOp() | ast.UnaryOp() as test) if "__name__" not in names_in(test):
                name = self.fresh("value")
                return [assigned(name, test), ast.If(load(name), statement.body, statement.orelse)]
        return [statement]


class Nested(Rewriting):
    """``if a and b: x`` → ``if a:``, ``if b: x``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(test=ast.BoolOp(op=ast.And(), values=tests), body=block, orelse=[]):
                for test in reversed(tests):
                    block = [ast.If(test, block, [])]
                return block
        return [statement]


class Joined(Rewriting):
    """``if a:``, ``if b: x`` → ``if a and b: x``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(test=outer, body=[ast.If(test=inner, body=body, orelse=[])], orelse=[]):
                return [ast.If(ast.BoolOp(ast.And(), [outer, inner]), body, [])]
        return [statement]


class Apart(Rewriting):
    """``if a or b: raise`` → ``if a: raise``, ``if b: raise``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(test=ast.BoolOp(op=ast.Or(), values=tests), body=body, orelse=[]) if leaves(body):
                return [ast.If(test, body, []) for test in tests]
        return [statement]


class ChosenByIf(Rewriting):
    """``x = a if c else b`` → ``if c: x = a``, ``else: x = b``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.Assign(targets=[ast.Name()] as targets, value=ast.IfExp(test=test, body=body, orelse=otherwise)):
                return [ast.If(test, [ast.Assign(targets, body)], [ast.Assign(targets, otherwise)])]
            case ast.Return(value=ast.IfExp(test=test, body=body, orelse=otherwise)):
                return [ast.If(test, [ast.Return(body)], []), ast.Return(otherwise)]
        return [statement]


class ChosenInline(Rewriting):
    """``if c: x = a``, ``else: x = b`` → ``x = a if c else b``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(
                test=test,
                body=[ast.Assign(targets=[ast.Name(id=name)], value=body)],
                orelse=[ast.Assign(targets=[ast.Name(id=other)], value=otherwise)],
            ) if name == other:
                return [assigned(name, ast.IfExp(test, body, otherwise))]
        return [statement]


class Walrus(Merging):
    """``x = f()``, ``if x:`` → ``if x := f():``."""

    def merged(self, first: ast.stmt, second: ast.stmt) -> ast.stmt | None:
        match first, second:
            case ast.Assign(targets=[ast.Name(id=name) as target], value=value), ast.If(test=ast.Name(id=tested)) if name == tested:
                return ast.If(ast.NamedExpr(target, value), second.body, second.orelse)
        return None

"""Functions in other words."""

from __future__ import annotations

import ast

from .visiting import Renamed, Rewriting, Statements, after_docstring, assigned, called, defined, load, names_in


class InMain(Rewriting):
    """A script's statements in ``def made_1():``, which it calls."""

    def rewritten(self, tree: ast.Module) -> ast.Module:
        alone = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.Await, ast.AsyncFor, ast.AsyncWith)
        last = max((number for number, each in enumerate(tree.body, 1) if isinstance(each, ast.Import | ast.ImportFrom)), default=0)
        if tree.body[last:] and "__name__" not in names_in(tree) and not any(isinstance(each, alone) for each in ast.walk(tree)):
            name = self.fresh("made")
            tree.body[last:] = [defined(name, None, tree.body[last:]), ast.Expr(called(name))]
        return tree


class _Bodies(Rewriting):
    """A visit of functions that changes what they do after their docstring."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        start = after_docstring(node.body)
        node.body[start:] = self.body(node, node.body[start:]) if node.body[start:] else []
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def body(self, node: ast.FunctionDef, body: Statements) -> Statements:
        return body


class InTry(_Bodies):
    """The body of a function in ``try:``, ``except Exception: raise``."""

    def body(self, node: ast.FunctionDef, body: Statements) -> Statements:
        return [ast.Try(body, [ast.ExceptHandler(load("Exception"), None, [ast.Raise()])], [], [])]


class InFinally(_Bodies):
    """The body of a function in ``try:``, ``finally: print()``."""

    def body(self, node: ast.FunctionDef, body: Statements) -> Statements:
        return [ast.Try(body, [], [], [ast.Expr(called("print"))])]


class ParametersNamed(_Bodies):
    """``def f(x): g(x)`` → ``def f(x):``, ``value_1 = x``, ``g(value_1)``; a function that is called keeps its name."""

    def body(self, node: ast.FunctionDef, body: Statements) -> Statements:
        inside = [each for statement in body for each in ast.walk(statement)]
        bound = {each.id for each in inside if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)}
        bound |= {each.arg for each in inside if isinstance(each, ast.arg)} | {"self", "cls"}
        bound |= {ast.unparse(each.func) for each in inside if isinstance(each, ast.Call)}
        used = {each.id for each in inside if isinstance(each, ast.Name)} - bound
        names = {each.arg: self.fresh("value") for each in (*node.args.args, *node.args.kwonlyargs) if each.arg in used}
        renamed = Renamed(names)
        return [*(assigned(new, load(old)) for old, new in names.items()), *map(renamed.visit, body)]

"""Values made in other words: dicts, lists, texts, and names that hold them."""

from __future__ import annotations

import ast
from keyword import iskeyword

from .visiting import Merging, Renamed, Rewriting, Statements, assigned, called, load, names_in


class NamedResult(Rewriting):
    """``return f(x)`` → ``result_1 = f(x)``, ``return result_1``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.Return(value=value) if not isinstance(value, ast.Name | ast.Constant | None):
                name = self.fresh("result")
                return [assigned(name, value), ast.Return(load(name))]
        return [statement]


class Paired(Merging):
    """``a = x``, ``b = y`` → ``a, b = x, y``."""

    def merged(self, first: ast.stmt, second: ast.stmt) -> ast.stmt | None:
        match first, second:
            case (
                ast.Assign(targets=[ast.Name(id=name) as one], value=value),
                ast.Assign(targets=[ast.Name() as other], value=another),
            ) if name not in names_in(second):
                return ast.Assign([ast.Tuple([one, other], ast.Store())], ast.Tuple([value, another], ast.Load()))
        return None


class Unannotated(Rewriting):
    """``x: T = v`` → ``x = v``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                return [ast.Assign([target], value)]
        return [statement]


class DictCalled(Rewriting):
    """``{"k": v}`` → ``dict(k=v)``."""

    def visit_Dict(self, node: ast.Dict) -> ast.expr:
        self.generic_visit(node)
        match node.keys:
            case [_, *_] as keys if all(isinstance(key, ast.Constant) and _is_name(key.value) for key in keys):
                names = [key.value for key in keys]
                if "dict" not in self.own and len(set(names)) == len(names):
                    return ast.Call(load("dict"), [], [ast.keyword(*each) for each in zip(names, node.values, strict=True)])
        return node


def _is_name(key: object) -> bool:
    """Whether a keyword can be called so."""
    return isinstance(key, str) and key.isidentifier() and not iskeyword(key)


class DictDisplayed(Rewriting):
    """``dict(k=v)`` → ``{"k": v}``."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id="dict"), args=[], keywords=[_, *_]) if "dict" not in self.own:
                keys = [ast.Constant(each.arg) if each.arg else None for each in node.keywords]
                return ast.Dict(keys, [each.value for each in node.keywords])
        return node


class DictInSteps(Rewriting):
    """``d = {"k": v}`` → ``d = {}``, ``d["k"] = v``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(keys=[_, *_] as keys, values=values) as value) if (
                None not in keys and name not in names_in(value)
            ):
                items = [ast.Subscript(load(name), key, ast.Store()) for key in keys]
                return [assigned(name, ast.Dict([], [])), *(ast.Assign([item], each) for item, each in zip(items, values, strict=True))]
        return [statement]


class ListInSteps(Rewriting):
    """``xs = [a]`` → ``xs = []``, ``xs.append(a)``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.List(elts=[_, *_] as parts) as value) if (
                name not in names_in(value) and not any(isinstance(part, ast.Starred) for part in parts)
            ):
                added = (ast.Expr(called(f"{name}.append", part)) for part in parts)
                return [assigned(name, ast.List([], ast.Load())), *added]
        return [statement]


class ListInLoop(Rewriting):
    """``xs = [f(t) for t in ts if ok(t)]`` → ``xs = []``, a loop with ``append``."""

    def statement(self, statement: ast.stmt) -> Statements:
        match statement:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.ListComp(elt=part, generators=[ast.comprehension(target=ast.Name(id=item), iter=several, ifs=ifs, is_async=0)]),
            ) if name not in names_in(statement.value):
                target = self.fresh("item")
                renamed = Renamed({item: target})
                block: Statements = [ast.Expr(called(f"{name}.append", renamed.visit(part)))]
                for test in reversed(ifs):
                    block = [ast.If(renamed.visit(test), block, [])]
                return [assigned(name, ast.List([], ast.Load())), ast.For(ast.Name(target, ast.Store()), several, block, [])]
        return [statement]


class Formatted(Rewriting):
    """``f"a {x}"`` → ``"a {}".format(x)``."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        parts = _parts(node)
        text = "".join("{}" if isinstance(part, ast.expr) else part.replace("{", "{{").replace("}", "}}") for part in parts)
        given = [part for part in parts if isinstance(part, ast.expr)]
        return ast.Call(ast.Attribute(ast.Constant(text), "format", ast.Load()), given, []) if given else node


class Added(Rewriting):
    """``f"a {x}"`` → ``"a " + str(x)``."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        whole, *rest = [called("str", part) if isinstance(part, ast.expr) else ast.Constant(part) for part in _parts(node)] or [node]
        for part in rest:
            whole = ast.BinOp(whole, ast.Add(), part)
        return whole


def _parts(node: ast.JoinedStr) -> list[str | ast.expr]:
    """The texts and expressions of an f-string; nothing where one has a format."""
    parts: list[str | ast.expr] = []
    for part in node.values:
        match part:
            case ast.Constant(value=str(text)):
                parts.append(text)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                parts.append(value)
            case _:
                return []
    return parts

"""What an expression is made of, said before its statement."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .visiting import Rewriting, Statements, assigned, defined, is_dotted, is_pure, load, names_in

# What a statement evaluates before all else.
_FIRST = {
    ast.Expr: "value", ast.Assign: "value", ast.AnnAssign: "value", ast.Return: "value",
    ast.If: "test", ast.For: "iter", ast.AsyncFor: "iter", ast.Raise: "exc",
}  # fmt: skip
_APART = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.JoinedStr)


class _Hoisting(Rewriting):
    """A visit that puts what the expression of a statement needs before it."""

    def statement(self, statement: ast.stmt) -> Statements:
        self.before: Statements = []
        field = _FIRST.get(type(statement))
        value = getattr(statement, field) if field is not None else None
        if value is not None and not _is_docstring(value) and not _is_bound_to_place(value):
            setattr(statement, field, self.hoisted(value))
        return [*self.before, statement]

    def named(self, value: ast.expr, word: str = "value") -> ast.expr:
        """A new name for a value, given before the statement."""
        name = self.fresh(word)
        self.before.append(assigned(name, value))
        return load(name)

    def hoisted(self, value: ast.expr) -> ast.expr:
        for call in _calls(value):
            self.call(call)
        return value

    def call(self, call: ast.Call) -> None:
        """Change a call of which all arguments may be evaluated before the statement."""


def _is_docstring(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant)


def _is_bound_to_place(value: ast.expr) -> bool:
    """Whether it means something else elsewhere."""
    binding = (ast.NamedExpr, ast.Yield, ast.YieldFrom)
    return not names_in(value).isdisjoint(("__name__", "locals")) or any(isinstance(node, binding) for node in ast.walk(value))


def _calls(value: ast.expr) -> list[ast.Call]:
    """The calls in an expression whose arguments may be evaluated before the statement."""
    first = _first_call(value)
    plain = [node for node in unconditional(value) if isinstance(node, ast.Call) and not _is_unpacked(node)]
    return [node for node in plain if node is first or is_dotted(node.func) and all(map(is_pure, _arguments(node)))]


def _is_unpacked(call: ast.Call) -> bool:
    return any(isinstance(each, ast.Starred) for each in call.args) or any(each.arg is None for each in call.keywords)


def _arguments(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(each.value for each in call.keywords)]


def unconditional(node: ast.AST) -> Iterator[ast.expr]:
    """The parts of an expression that are evaluated once, whatever their values, inner ones first."""
    children: list[ast.AST] = [] if isinstance(node, _APART) else [*ast.iter_child_nodes(node)]
    match node:
        case ast.IfExp(test=test):
            children = [test]
        case ast.BoolOp(values=[first, *_]):
            children = [first]
    for child in children:
        yield from unconditional(child)
    if isinstance(node, ast.expr):
        yield node


def _first_call(node: ast.expr) -> ast.Call | None:
    """The call before which nothing in an expression is evaluated but its arguments."""
    match node:
        case ast.Call(func=func) if is_dotted(func):
            return node
        case (
            ast.Call(func=ast.Attribute(value=inner))
            | ast.Await(value=inner)
            | ast.UnaryOp(operand=inner)
            | ast.Attribute(value=inner)
            | ast.Subscript(value=inner)
            | ast.Compare(left=inner)
            | ast.BinOp(left=inner)
            | ast.BoolOp(values=[inner, *_])
        ):
            return _first_call(inner)
    return None


class ArgumentsNamed(_Hoisting):
    """``Agent(f(x), k=v)`` → ``value_1 = f(x)``, ``value_2 = v``, ``Agent(value_1, k=value_2)``."""

    def call(self, call: ast.Call) -> None:
        if not _is_class(call.func):
            return
        call.args = [each if isinstance(each, ast.Name) else self.named(each) for each in call.args]
        for each in call.keywords:
            each.value = each.value if isinstance(each.value, ast.Name) else self.named(each.value)


class LambdaDefined(_Hoisting):
    """``f(lambda m: e)`` → ``def made_1(m): return e``, ``f(made_1)``."""

    def hoisted(self, value: ast.expr) -> ast.expr:
        return _LambdasIn(self, {each for each in unconditional(value) if isinstance(each, ast.Lambda)}).visit(value)


class _LambdasIn(ast.NodeTransformer):
    def __init__(self, hoisting: _Hoisting, lambdas: set[ast.Lambda]) -> None:
        self._hoisting, self._lambdas = hoisting, lambdas

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        if node not in self._lambdas:
            return node
        name = self._hoisting.fresh("made")
        self._hoisting.before.append(defined(name, node.args, [ast.Return(node.body)]))
        return load(name)


def _is_class(func: ast.expr) -> bool:
    return is_dotted(func) and ast.unparse(func).rpartition(".")[2][:1].isupper()

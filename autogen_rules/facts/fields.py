"""Fields of the program's records: what a call gives them, and which functions and patterns look at them."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from ..evaluating.records import fields_of
from ..evaluating.values import Cls, Const
from ..reading.model import Scope
from .base import Facts, once


def fields_given(facts: Facts, cls: Cls, node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """The fields of a record that a call gives something, with the expressions."""
    yield from zip(fields_of(facts.evaluator, cls), node.args, strict=False)
    yield from ((keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg is not None)


def validators(facts: Facts, cls: Cls, field: str | None) -> Iterator[Scope]:
    """The functions of a model that look at a field: ``@field_validator("text")``."""
    for known in facts.evaluator.lineage(cls):
        found = _validators(known.module.scopes[known.node])
        yield from (*found.get(field, ()), *found.get("*", ()))


@once
def _validators(scope: Scope) -> dict[object, list[Scope]]:
    """The validators of a class, by the fields that they name."""
    found: dict[object, list[Scope]] = defaultdict(list)
    functions = (node for node in getattr(scope.node, "body", ()) if isinstance(node, ast.FunctionDef))
    for node, decorator in ((node, decorator) for node in functions for decorator in node.decorator_list):
        for name in _validated(decorator):
            found[name].append(scope.module.scopes[node])
    return found


def patterns_of(facts: Facts, cls: Cls, field: str | None) -> Iterator[str]:
    """The patterns that the declaration of a field holds it to: ``Field(pattern="^[a-z]+$")``, ``constr(pattern=…)``."""
    for known in facts.evaluator.lineage(cls):
        scope = known.module.scopes[known.node]
        values = (a for written in _patterns(scope).get(field, ()) for a in facts.value(written, scope.end))
        yield from (a.value for a in values if isinstance(a, Const) and isinstance(a.value, str))


@once
def _patterns(scope: Scope) -> dict[str | None, list[ast.expr]]:
    """The patterns in the declarations of a class, by their fields."""
    found: dict[str | None, list[ast.expr]] = defaultdict(list)
    for call, statement in ((call, statement) for statement in getattr(scope.node, "body", ()) for call in _calls(statement)):
        found[statement.target.id] += [keyword.value for keyword in call.keywords if keyword.arg in ("pattern", "regex")]
    return {field: written for field, written in found.items() if written}


def _calls(statement: ast.stmt) -> list[ast.Call]:
    """The calls in the declaration of a field."""
    match statement:
        case ast.AnnAssign(target=ast.Name(), annotation=ast.Name(), value=None | ast.Constant()):
            return []
        case ast.AnnAssign(target=ast.Name()):
            return [node for node in ast.walk(statement) if isinstance(node, ast.Call)]
    return []


def has_patterns(facts: Facts, cls: Cls) -> bool:
    """Whether the declarations of a record hold any of its fields to a pattern."""
    return any(_patterns(known.module.scopes[known.node]) for known in facts.evaluator.lineage(cls))


def _validated(decorator: ast.expr) -> list[object]:
    match decorator:
        case ast.Call(ast.Name("field_validator" | "validator") | ast.Attribute(attr="field_validator" | "validator"), arguments):
            return [argument.value for argument in arguments if isinstance(argument, ast.Constant)]
    return []

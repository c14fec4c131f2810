"""Fields of the program's records: what a call gives them, and which functions and patterns look at them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.classes import fields_of
from ..evaluating.values import Cls, Const
from ..reading.model import Scope
from .base import Facts


def fields_given(facts: Facts, cls: Cls, node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """The fields of a record that a call gives something, with the expressions."""
    yield from zip(fields_of(facts.evaluator, cls), node.args, strict=False)
    yield from ((keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg is not None)


def validators(facts: Facts, cls: Cls, field: str | None) -> Iterator[Scope]:
    """The functions of a model that look at a field: ``@field_validator("text")``."""
    for known in facts.evaluator.lineage(cls):
        functions = (node for node in known.node.body if isinstance(node, ast.FunctionDef))
        yield from (known.module.scopes[node] for node in functions if any(_validates(each, field) for each in node.decorator_list))


def patterns_of(facts: Facts, cls: Cls, field: str | None) -> Iterator[str]:
    """The patterns that the declaration of a field holds it to: ``Field(pattern="^[a-z]+$")``, ``constr(pattern=…)``."""
    for known in facts.evaluator.lineage(cls):
        for statement in known.node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.target.id == field:
                calls = (node for node in ast.walk(statement) if isinstance(node, ast.Call))
                held = (keyword.value for call in calls for keyword in call.keywords if keyword.arg in ("pattern", "regex"))
                values = (a for each in held for a in facts.value(each, known.module.scopes[known.node].end))
                yield from (a.value for a in values if isinstance(a, Const) and isinstance(a.value, str))


def _validates(decorator: ast.expr, field: str | None) -> bool:
    match decorator:
        case ast.Call(ast.Name("field_validator" | "validator") | ast.Attribute(attr="field_validator" | "validator"), arguments):
            return any(isinstance(argument, ast.Constant) and argument.value in (field, "*") for argument in arguments)
    return False

"""Fields of the program's records: what a call gives them, and which functions and patterns look at them."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from ..evaluating.arguments import bound_to, positions
from ..evaluating.asked import text_of
from ..evaluating.records import fields_of
from ..evaluating.values import Cls, Def
from ..reading.model import Scope
from ..reading.syntax import last_name, uncalled, within
from .base import Facts, once
from .forms import bindings
from .patterns import patterns_in

# What looks at fields of pydantic's models, at whole models, and what a declaration says to look at a field with.
_OF_FIELDS = frozenset(("field_validator", "validator"))
_OF_MODELS = frozenset(("model_validator", "root_validator"))
_VALIDATORS = frozenset(("AfterValidator", "BeforeValidator", "WrapValidator", "PlainValidator"))


def fields_given(facts: Facts, cls: Cls, node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """The fields of a record that a call gives something, with the expressions."""
    yield from zip(fields_of(facts.evaluator, cls), node.args, strict=False)
    yield from ((keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg is not None)


def validators(facts: Facts, cls: Cls, field: str) -> Iterator[tuple[Scope, str]]:
    """The functions of a model that look at a field, each with the path that it has there: ``@field_validator("text")``,
    ``AfterValidator(f)`` in its declaration; ``@model_validator`` of a whole model.
    """
    for known in facts.evaluator.lineage(cls):
        scope = known.module.scopes[known.node]
        of_fields = _validators(scope)
        given = (argument for call in _declared(scope).get(field, ()) if _named(call, _VALIDATORS) for argument in call.args)
        functions = [a.scope for argument in given for a in facts.value(argument, scope.end) if isinstance(a, Def)]
        for function in (*functions, *of_fields.get(field, ()), *of_fields.get("*", ())):
            yield from ((function, name) for name in positions(function)[:1])
        for function in (each for each in of_fields.get(_OF_MODELS, ()) if field in _mentioned(each)):
            data = positions(function)[:1]
            yield function, f"{data[0]}[{field!r}]" if data else f"{bound_to(function)}.{field}"


@once
def _mentioned(scope: Scope) -> set[object]:
    """The attributes and constants that a function mentions."""
    found = (getattr(node, "attr", None) or getattr(node, "value", None) for node in within(scope.node))
    return {name for name in found if isinstance(name, str)}


@once
def _validators(scope: Scope) -> dict[object, list[Scope]]:
    """The validators of a class, by the fields that they name; under `_OF_MODELS` those of all fields together."""
    found: dict[object, list[Scope]] = defaultdict(list)
    functions = (node for node in getattr(scope.node, "body", ()) if isinstance(node, ast.FunctionDef))
    for node, decorator in ((node, decorator) for node in functions for decorator in node.decorator_list):
        for name in _validated(decorator):
            found[name].append(scope.module.scopes[node])
    return found


def _validated(decorator: ast.expr) -> list[object]:
    if _named(decorator, _OF_MODELS):
        return [_OF_MODELS]
    if isinstance(decorator, ast.Call) and _named(decorator, _OF_FIELDS):
        return [argument.value for argument in decorator.args if isinstance(argument, ast.Constant)]
    return []


def _named(node: ast.expr, names: frozenset[str]) -> bool:
    """Whether it is one of these functions, or a call of one."""
    return last_name(uncalled(node)) in names


def patterns_of(facts: Facts, cls: Cls, field: str) -> Iterator[str]:
    """The patterns that the declaration of a field holds it to: ``Field(pattern="^[a-z]+$")``, ``constr(pattern=…)``."""
    for known in facts.evaluator.lineage(cls):
        scope = known.module.scopes[known.node]
        values = (a for written in _patterns(scope).get(field, ()) for a in facts.value(written, scope.end))
        yield from (text for text in map(text_of, values) if text is not None)


@once
def _patterns(scope: Scope) -> dict[str, list[ast.expr]]:
    """The patterns in the declarations of a class, by their fields."""
    written = {field: [*patterns_in(calls)] for field, calls in _declared(scope).items()}
    return {field: patterns for field, patterns in written.items() if patterns}


@once
def _declared(scope: Scope) -> dict[str, list[ast.Call]]:
    """The calls in the declarations of a class, also those that an alias stands for (``text: Checked``), by their fields."""
    found: dict[str, list[ast.Call]] = {}
    for statement in getattr(scope.node, "body", ()):
        match statement:
            case ast.AnnAssign(target=ast.Name(), annotation=ast.Name(name), value=None | ast.Constant()) if not bindings(scope, name):
                continue
            case ast.AnnAssign(target=ast.Name(field), annotation=written):
                alias = [event.expression for event in bindings(scope, written.id)] if isinstance(written, ast.Name) else []
                found[field] = [node for root in (statement, *alias) for node in ast.walk(root) if isinstance(node, ast.Call)]
    return found


def has_patterns(facts: Facts, cls: Cls) -> bool:
    """Whether the declarations of a record hold any of its fields to a pattern."""
    return any(_patterns(known.module.scopes[known.node]) for known in facts.evaluator.lineage(cls))

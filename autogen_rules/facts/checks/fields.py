"""Fields of the program's records: what a call gives them, and which functions and patterns look at them."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.arguments import bound_to, positions
from ...evaluating.classes import method
from ...evaluating.parameters import written_out
from ...evaluating.records import fields_of
from ...evaluating.values import Cls, Def
from ...reading.model import Scope, Site
from ...reading.syntax import fields, last_name, uncalled, within
from ..base import Facts, once
from .patterns import patterns_in, texts_of

# What looks at fields of pydantic's models, at whole models, and what a declaration says to look at a field with.
_OF_FIELDS = frozenset(("field_validator", "validator"))
_OF_MODELS = frozenset(("model_validator", "root_validator"))
_VALIDATORS = frozenset(("AfterValidator", "BeforeValidator", "WrapValidator", "PlainValidator"))


def fields_given(facts: Facts, cls: Cls, node: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """The fields of a record that a call gives something, with the expressions."""
    yield from zip(fields_of(facts.evaluator, cls), node.args, strict=False)
    yield from ((keyword.arg, keyword.value) for keyword in node.keywords if keyword.arg is not None)


class Holding(NamedTuple):
    """What a field or a parameter is held to: patterns, and functions that look at it, each with the path that it has there."""

    patterns: list[str]
    functions: list[tuple[Scope, str]]


def declared(facts: Facts, written: ast.expr | None, default: ast.expr | None, site: Site) -> Holding:
    """What the annotation and the default of a field or a parameter hold it to: ``Field(pattern="^[a-z]+$")``, ``constr(pattern=…)``,
    ``AfterValidator(f)``, also where the annotation is a name of that.
    """
    annotation, here = written_out(written, facts.at(site))
    roots = ((annotation, here), (default, facts.at(site)))
    calls = [(node, at) for root, at in roots if root is not None for node in ast.walk(root) if isinstance(node, ast.Call)]
    patterns = (text for node, at in calls for written in patterns_in([node]) for text in texts_of(at.value(written)))
    given = (a for node, at in calls if _named(node, _VALIDATORS) for argument in node.args for a in at.value(argument))
    functions = ((a.scope, name) for a in given if isinstance(a, Def) for name in positions(a.scope)[:1])
    return Holding([*patterns], [*functions])


def holding(facts: Facts, cls: Cls, field: str) -> Holding:
    """What a model holds a field to: by its declaration, ``@field_validator("text")``, ``@model_validator`` of a whole model."""
    found = Holding([], [])
    for known in facts.evaluator.lineage(cls):
        scope = known.module.scopes[known.node]
        of_fields = _validators(scope)
        for one in _declarations(facts, scope).get(field, ()):
            found.patterns.extend(one.patterns)
            found.functions.extend(one.functions)
        for function in (*of_fields.get(field, ()), *of_fields.get("*", ())):
            found.functions.extend((function, name) for name in positions(function)[:1])
        for function in (each for each in of_fields.get(_OF_MODELS, ()) if field in _mentioned(each)):
            data = positions(function)[:1]
            found.functions.append((function, f"{data[0]}[{field!r}]" if data else f"{bound_to(function)}.{field}"))
    return found


def may_refuse(facts: Facts, cls: Cls) -> bool:
    """Whether a class of the program looks at what its objects are made of."""
    own = any(method(facts.evaluator, cls, name) is not None for name in ("__init__", "__post_init__"))
    return own or any(any(holding(facts, cls, name)) for name in fields(cls.node))


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


@once
def _declarations(facts: Facts, scope: Scope) -> dict[str, list[Holding]]:
    """What the declarations of a class hold its fields to."""
    found: dict[str, list[Holding]] = defaultdict(list)
    for statement in getattr(scope.node, "body", ()):
        match statement:
            case ast.AnnAssign(target=ast.Name(field), annotation=written, value=default):
                found[field].append(declared(facts, written, default, scope.end))
    return found

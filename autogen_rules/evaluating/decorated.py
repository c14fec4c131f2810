"""What decorators of the project set on the classes that they are given."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..reading.model import Site
from .arguments import Arguments, Frame, positions
from .asked import constant_key
from .loops import row_by_row
from .values import Cls, Def, Value

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here


def set_by_decorators(evaluator: Evaluator, cls: Cls, name: str) -> Value:
    """An attribute of a class as its decorators set it, the outermost last of all: ``cls.mode = mode``, ``setattr(cls, name, mode)``;
    nothing (an empty value) where none does.
    """
    here = evaluator.at(cls.site)
    for decorator in cls.node.decorator_list:
        for function in (a for a in here.value(decorator) if isinstance(a, Def)):
            inside = evaluator.at(function.scope.end, _making(decorator, here))
            for given in positions(function.scope)[:1]:
                if found := _set(inside, given, name):
                    return found
    return ()


def _making(decorator: ast.expr, here: Here) -> Frame | None:
    """The call that makes a decorator, ``@configured(mode="NEVER")``; None where none does."""
    if not isinstance(decorator, ast.Call):
        return None
    makers = (a for a in here.value(decorator.func) if isinstance(a, Def))
    return next((here.evaluator.frame_of(a, Arguments(decorator, here)) for a in makers), None)


def _set(inside: Here, given: str, name: str) -> Value:
    """What a function sets an attribute of its parameter to."""
    scope = inside.site.scope
    if any(event.binds for event in scope.events.get(f"{given}.{name}", ())):
        return inside.state(f"{given}.{name}", lambda _: ())
    for node, site in scope.module.calls_in.get(scope, ()):
        for value in _set_by_name(node, site, inside, given, name):
            return value
    return ()


def _set_by_name(node: ast.Call, site: Site, inside: Here, given: str, name: str) -> Iterator[Value]:
    """What a call sets an attribute to whose name is not written, by each row of a loop around it."""
    match node:
        case ast.Call(ast.Name("setattr"), [ast.Name(holder), ast.Name() as key, value]) if holder == given:
            for row in row_by_row(inside.at(site), [key, key, value]):
                known = constant_key(row.value(key))
                if known is not None and known.value == name:
                    yield row.value(value)

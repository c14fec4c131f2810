"""Functions that decorators of the project wrap: what is handed to them (AGS031, 040, 041, 052, 060-062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.arguments import Arguments, Frame, bound_to, passed, positions
from ...evaluating.classes import method, run_by
from ...evaluating.values import Alternative, Cls, Def, Param, Result
from ...reading.model import Scope, Site
from ...reading.syntax import by_keyword
from ..base import Facts, once

# What a call of the wrapped function gives a parameter, the ways in which it may, and where that is.
HandedIn = tuple[list[ast.expr], Site]
# What the calls of it in a decorator give a parameter, with the facts where the call that makes the decorator is followed.
Wrapping = tuple[Facts, list[HandedIn]]


@once
def handed_in(facts: Facts, scope: Scope, name: str) -> list[Wrapping]:
    """For each decorator of a function that wraps it: what the calls of it in there give a parameter."""
    decorators = getattr(scope.node, "decorator_list", ()) if name in scope.parameters and name != bound_to(scope) else ()
    values = [(decorator, facts.value(decorator, scope.site)) for decorator in decorators if scope.site is not None]
    alone = [(decorator, value[0]) for decorator, value in values if len(value) == 1]
    return [
        (facts.within(_making(facts, scope, decorator, made)), [_given(scope, name, node, site) for node, site in _calls(facts, made)])
        for decorator, made in alone
    ]


def _making(facts: Facts, scope: Scope, decorator: ast.expr, made: Alternative) -> Frame | None:
    """The call that makes a decorator of a function, ``@checked(validate)``; None for one that is not made."""
    taking = _taking(facts, made)
    if isinstance(made, Result) and taking is not None:
        return facts.evaluator.frame(taking, None, made)
    if not isinstance(decorator, ast.Call) or scope.site is None:
        return None
    makers = [a for a in facts.value(decorator.func, scope.site) if isinstance(a, Def)]
    return facts.evaluator.frame_of(makers[0], Arguments(decorator, facts.at(scope.site))) if makers else None


def _calls(facts: Facts, decorator: Alternative) -> Iterator[tuple[ast.Call, Site]]:
    """The calls of the function that a decorator is given, in what it gives back in its place."""
    taking = _taking(facts, decorator)
    for inner in _replacing(facts, decorator, taking) if taking is not None else ():
        for call, place in inner.module.calls_in.get(inner, ()):
            if any(isinstance(a, Param) and a.scope is taking for a in facts.value(call.func, place)):
                yield call, place


def _taking(facts: Facts, decorator: Alternative) -> Scope | None:
    """The function that a decorator takes another with: its own, the ``__init__`` of a class, the ``__call__`` of an object."""
    match decorator:
        case Result(callee=Cls() as cls):
            return method(facts.evaluator, cls, "__call__")
    return run_by(facts.evaluator, decorator)


def _replacing(facts: Facts, decorator: Alternative, taking: Scope) -> list[Scope]:
    """The functions that are called in the place of the one that is taken: what is given back, if that is never that one itself; the
    ``__call__`` of a class.
    """
    if isinstance(decorator, Cls):
        own = method(facts.evaluator, decorator, "__call__")
        return [own] if own is not None else []
    given = facts.value(*taking.returns[0]) if len(taking.returns) == 1 else ()
    inner = [a.scope for a in given if isinstance(a, Def)]
    return inner if len(inner) == len(given) else []


def _given(scope: Scope, name: str, node: ast.Call, site: Site) -> HandedIn:
    """The expressions that may be the parameter: the argument, an item of ``*args`` or ``**kwargs``."""
    skip = 1 if bound_to(scope) is not None else 0
    given = [argument for parameter, argument in passed(Def.of(scope), node, skip) if parameter == name]
    if given:
        return given, site
    rest = [argument.value for argument in node.args if isinstance(argument, ast.Starred)] if name in positions(scope) else []
    key = ast.Constant(name)
    return [*rest, *(ast.copy_location(ast.Subscript(each, key, ast.Load()), each) for each in by_keyword(node, None))], site

"""What functions of a module are called with by others than their callers: by what is given them, in a thread, or in an inner function.

All of it is syntax: a call that stands for another is written as that.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from copy import copy
from itertools import islice
from typing import NamedTuple, TypeVar

from ..reading.memo import once
from ..reading.model import Kind, Scope, Site
from ..reading.states import aliases
from ..reading.syntax import last_name, start, within
from .arguments import passed
from .indirect_calls import placed, standing, unfolded
from .values import Def

# So many calls say what a function of the module is handed that it calls.
MAX_HANDED = 40
# A function is handed on by so many, one to the other, before one calls it.
MAX_HANDING = 3
MAX_FURTHER = 400
# What it hands on is made of so many expressions.
MAX_PARTS = 40
Node = TypeVar("Node", bound=ast.AST)


class Inside(NamedTuple):
    """An argument in a function that hands it to one which that is given, where this is, and the call of that, with the ``given`` argument
    that it hands on as it is.
    """

    argument: ast.expr
    site: Site
    call: ast.Call
    given: ast.expr | None


class _Handed(NamedTuple):
    """A call for which one of a function stands that is handed another, its place, and where its arguments stand inside."""

    call: ast.Call
    site: Site
    arguments: dict[ast.expr, Inside]


@once
def started(top: Scope) -> dict[str | ast.Lambda, list[tuple[ast.Call, Site]]]:
    """The calls that others stand for in the module of this scope, by the last part of the function's name, or by the lambda."""
    found: dict[str | ast.Lambda, list[tuple[ast.Call, Site]]] = {}
    given = ((unfolded(each.call, top.module), each.site) for each in _handed_to_own(top))
    stand = ((call.func, call, site) for call, site in (*((call, site) for _, call, site in standing(top)), *given))
    for function, call, site in (*stand, *_kept_around(top)):
        found.setdefault(function if isinstance(function, ast.Lambda) else last_name(function), []).append((call, site))
    return found


@once
def handed_inside(top: Scope) -> dict[ast.expr, Inside]:
    """Where the arguments of the calls stand for which those of functions do that are handed others, by the arguments."""
    return {argument: inside for each in _handed_to_own(top) for argument, inside in each.arguments.items()}


def _is_plain(call: ast.Call) -> bool:
    """Whether a name is called, with nothing that is unpacked."""
    unpacked = any(isinstance(each, ast.Starred) for each in call.args) or any(each.arg is None for each in call.keywords)
    return isinstance(call.func, ast.Name) and not unpacked


def _kept_around(top: Scope) -> Iterator[tuple[ast.expr, ast.Call, Site]]:
    """The calls in inner functions of what the function around is given, with what that is: ``function(text)`` in ``make(function)``."""
    calls = top.module.calls_by_name
    inner = [(name, call, site, site.scope.parent) for name, each in calls.items() for call, site in each]
    for name, call, site, around in inner:
        if around is None or name not in around.parameters - site.scope.parameters or not _is_plain(call):
            continue
        for node, _ in calls.get(around.name, ())[:MAX_HANDED]:
            yield from ((given, call, site) for parameter, given in passed(Def.of(around), node) if parameter == name)


@once
def _handed_to_own(top: Scope) -> list[_Handed]:
    """The calls of functions of the module that are given a function and call it, or hand it to another that does: ``apply(f, a)`` as
    ``f(a)``, which ``apply`` does.
    """
    calls, handing = top.module.calls_by_name, _handing(top)
    waiting = [(name, node, site, 0) for name in handing for node, site in calls.get(name, ())[:MAX_HANDED]]
    found: list[_Handed] = []
    for name, node, site, level in waiting:
        for call, inside in handing[name]:
            made = _as_outside(call, inside, node, site)
            if made is not None and parameter_of(call.func, inside.scope):
                found.append(made)
            elif made is not None and level < MAX_HANDING and len(waiting) < MAX_FURTHER:
                waiting.append((top.module.called_name(call), made.call, site, level + 1))
    return found


def parameter_of(node: ast.AST, scope: Scope) -> str:
    """The parameter of a function that a name stands for, its own or one that it alone is bound to; empty where it stands for none."""
    match node:
        case ast.Name(name) if name in scope.parameters:
            return name
        case ast.Name(name) if name in scope.bound:
            return next((each for each in aliases(scope).get(name, ()) if each in scope.parameters - scope.bound), "")
    return ""


def _handing(top: Scope) -> dict[str, list[tuple[ast.Call, Site]]]:
    """The calls in functions of the module of what they are given, and of such functions that they hand what they are given, by the
    functions' names.
    """
    calls, found = top.module.calls_by_name, dict[str, list[tuple[ast.Call, Site]]]()
    begun = ((call, site) for _, call, site in standing(top))
    inner = [(call, site) for call, site in (*top.module.calls, *begun) if parameter_of(call.func, site.scope)]
    for _ in range(MAX_HANDING + 1):
        names = {site.scope.name for _, site in inner} - found.keys() - {""}
        for call, site in inner:
            if site.scope.name in names:
                found.setdefault(site.scope.name, []).append((call, site))
        handed = ((call, site) for name in names for call, site in calls.get(name, ())[:MAX_HANDED])
        inner = [(call, site) for call, site in handed if any(parameter_of(each, site.scope) for each in call.args)]
    return found


def _as_outside(call: ast.Call, inside: Site, node: ast.Call, site: Site) -> _Handed | None:
    """A call inside a function as where a call of that stands, with what this gives; None where it hands on anything else."""
    scope = inside.scope
    given = [*passed(Def.of(scope), node)]
    known, rest = dict(given), scope.function.args
    found: dict[ast.expr, Inside] = {}

    def brought(argument: ast.expr) -> ast.expr | None:
        """An argument as it is outside; a node of its own, since what is checked before one call need not be before another."""
        outside = _outside(argument, inside, known, site)
        if outside is None or outside in scope.module.scopes:
            return outside
        own = copy(outside)
        found[own] = Inside(argument, inside, node, outside if isinstance(argument, ast.Name) else None)
        return own

    arguments: list[ast.expr | None] = []
    for argument in call.args:
        match argument:
            case ast.Starred(ast.Name(name)) if rest.vararg is not None and name == rest.vararg.arg:
                arguments += [each for taken, each in given if taken == name]
            case _:
                arguments.append(brought(argument))
    named = ((each.arg, brought(each.value)) for each in call.keywords if each.arg is not None)
    keywords = [ast.keyword(name, value) for name, value in named if value is not None]
    if rest.kwarg is not None and any(each.arg is None for each in call.keywords):
        keywords += [each for each in node.keywords if each.arg not in scope.parameters]
    name = parameter_of(call.func, scope)
    function = known.get(name) if name else call.func
    if function is None or None in arguments:
        return None
    return _Handed(placed(node, function, [each for each in arguments if each is not None], keywords), site, found)


def _outside(node: ast.expr, inside: Site, known: dict[str, ast.expr], site: Site, of: str = "") -> ast.expr | None:
    """An expression inside a function (that the name ``of`` is bound to) as where a call of that stands: with what that gives in the place
    of the parameters; None for one that is made of what is not seen there.
    """
    if isinstance(node, ast.Name):
        return _named(node, inside, known, site, of)
    parts = [*islice(within(node), MAX_PARTS + 1)]
    if len(parts) > MAX_PARTS or any(isinstance(each, ast.Starred) or each in site.scope.module.scopes for each in parts):
        return None
    names = {each: _named(each, inside, known, site, of) for each in parts if isinstance(each, ast.Name)}
    outside: dict[ast.AST, ast.expr] = {each: given for each, given in names.items() if given is not None}
    return _with(node, outside) if len(outside) == len(names) else None


def _named(node: ast.Name, inside: Site, known: dict[str, ast.expr], site: Site, of: str) -> ast.expr | None:
    """As `_outside`, of a name; of one that is bound once, on the way there, that: ``text = check(text)``."""
    scope = inside.scope
    parameter, bound = parameter_of(node, scope), [event for event in scope.events.get(node.id, ()) if event.binds]
    if parameter and (parameter not in scope.bound or parameter == of):
        return known.get(parameter)
    if not bound:
        return node if all(each.owner_of(node.id) in (None, scope.module.top) for each in (scope, site.scope)) else None
    is_plain = len(bound) == 1 and bound[0].kind is Kind.ASSIGNED and bound[0].site.block in inside.blocks()
    if not is_plain or of or start(node) < start(bound[0].node):
        return None
    return _outside(bound[0].expression, inside, known, site, node.id)


def _with(node: Node, others: Mapping[ast.AST, ast.expr]) -> Node:
    """A copy of an expression, with others in the place of names."""
    own = copy(node)
    for field, value in ast.iter_fields(node):
        if isinstance(value, list):
            setattr(own, field, [others.get(each) or _with(each, others) if isinstance(each, ast.AST) else each for each in value])
        elif isinstance(value, ast.AST):
            setattr(own, field, others.get(value) or _with(value, others))
    return own

"""From what is given to what to write instead (all rules with a fix)."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from ..edits.changes import Add, Append, Change, Remove, Rename, Replace, Within
from ..edits.drafts import Draft
from ..edits.imports import Import
from ..edits.literals import Interpolate
from ..evaluating.values import ABSENT, Alternative, Const, Dict, Place, Text
from ..reading.memo import once
from ..reading.model import Event, Kind, Module, Scope
from .autogen_calls import AutogenCall
from .given import Given
from .numbers import is_number


class Step(NamedTuple):
    """A change of a module."""

    module: Module
    change: Change


def fix(title: str, *steps: Step | None, safe: bool = False) -> tuple[Draft, ...]:
    """The fix that takes these steps, to be passed on with a report; nothing where one of them is not plain, or they leave a module."""
    taken = [step for step in steps if step is not None]
    if len(taken) < len(steps) or any(step.module is not taken[0].module for step in taken):
        return ()
    return (Draft(title, safe, taken[0].module, tuple(step.change for step in taken)),)


def written(given: Given, alternative: Alternative, text: str) -> Step | None:
    """An expression for what is given: in the place of this alternative, or added where it is `ABSENT`."""
    return added(given, text) if alternative is ABSENT else changed(given, alternative, text)


def instead(module: Module, node: ast.expr, text: str) -> Step:
    """Another expression in the place of one."""
    return Step(module, Replace((node,), text))


def replaced(alternative: Alternative, text: str) -> Step | None:
    """An expression in the place of a constant, where that is written as one."""
    if isinstance(alternative, Const) and isinstance(alternative.node, ast.expr) and _is_written(alternative.node, alternative.value):
        return instead(alternative.module, alternative.node, text)
    return None


def changed(given: Given, alternative: Alternative, text: str) -> Step | None:
    """As `replaced`; for a number or None under a name that others take, too, wherever the name is given as this argument or entry."""
    if isinstance(alternative, Const) and not isinstance(alternative.value, (str, bool)):
        top = alternative.module.top
        uses = _constants(top).get(alternative.node, ())
        meant = tuple(use for use in uses if _arguments(top).get(use) == given.name)
        if 0 < len(meant) < len(uses):
            return Step(alternative.module, Replace(meant, text))
    return replaced(alternative, text)


@once
def _constants(top: Scope) -> dict[ast.AST, list[ast.Name]]:
    """Where the names of a module are read that it binds once and nothing else in it binds, by what they are bound to."""
    read: dict[str, list[ast.Name]] = {}
    for node in top.module.nodes(ast.Name):
        if isinstance(node.ctx, ast.Load):
            read.setdefault(node.id, []).append(node)
    bound = Counter(name for _, name, event in top.module.events if event.binds)
    bound.update(chain(*(scope.parameters for scope in top.module.scopes.values())))
    return {
        event.node: read.get(name, [])
        for name, events in top.events.items()
        for event in events
        if event.kind is Kind.ASSIGNED and bound[name] == 1
    }


@once
def _arguments(top: Scope) -> dict[ast.expr, object]:
    """The keywords and constant keys that expressions are given as in a module."""
    found: dict[ast.expr, object] = {keyword.value: keyword.arg for node, _ in top.module.calls for keyword in node.keywords}
    for display, _ in top.module.dicts:
        pairs = zip(display.keys, display.values, strict=True)
        found.update((value, key.value) for key, value in pairs if isinstance(key, ast.Constant))
    return found


def within(alternative: Alternative, old: str, new: str) -> Step | None:
    """Another word inside of a text, where that is written as one."""
    if isinstance(alternative, (Const, Text)) and isinstance(alternative.node, (ast.Constant, ast.JoinedStr)):
        return Step(alternative.module, Within(alternative.node, old, new))
    return None


def interpolated(constant: Const, old: str, expression: str) -> Step | None:
    """An expression inside of a constant text, where that is written as one."""
    return Step(constant.module, Interpolate(constant.node, old, expression)) if isinstance(constant.node, ast.Constant) else None


def limited(given: Given, alternative: Alternative, usual: int, limit: int) -> tuple[Draft, ...]:
    """A number for what is useless as one: the usual one or, for one that is too large, the limit."""
    large = isinstance(alternative, Const) and is_number(alternative.value) and alternative.value > limit
    number = limit if large else min(usual, limit)
    return fix(f"set a limit: {given.name}={number}", changed(given, alternative, str(number)))


def _is_written(node: ast.expr, value: object) -> bool:
    """Whether an expression says a constant itself: a literal, arithmetic, a dotted name."""
    if isinstance(node, ast.Constant):
        return bool(node.value == value)
    return isinstance(node, (ast.UnaryOp, ast.BinOp, ast.Attribute))


def appended(place: Place, text: str) -> Step | None:
    """More behind an expression, not behind a statement such as ``a |= b``; that it binds as closely as the text, the rule knows."""
    return Step(place.module, Append(place.node, text)) if isinstance(place.node, ast.expr) else None


def added(given: Given, text: str) -> Step | None:
    """The argument or entry for what lacks it."""
    holder = _holder(given)
    return Step(holder[0], Add(holder[1], given.name, text)) if holder is not None and given.may_lack else None


def left_out(given: Given) -> Step | None:
    """The argument or entry left out, if nobody asks for it."""
    holder = _unasked(given)
    return Step(holder[0], Remove(holder[1], given.name)) if holder is not None else None


def renamed(given: Given, new: str) -> Step | None:
    """The argument or entry under another name, if nobody asks for the old one."""
    holder = _unasked(given)
    return Step(holder[0], Rename(holder[1], given.name, new)) if holder is not None else None


def _unasked(given: Given) -> tuple[Module, ast.Call | ast.Dict] | None:
    """As `_holder`; None where the module of an entry takes one of its name out of anything, or puts one into it."""
    holder = _holder(given)
    return None if holder is not None and isinstance(given.holder, Dict) and given.name in _keys(holder[0].top) else holder


@once
def _keys(top: Scope) -> frozenset[object]:
    """The constant keys that a module asks for, or sets one by one."""
    asked = [node.args[0] for node, _ in top.module.calls_named(("get", "pop", "setdefault")) if node.args]
    asked += (node.slice for node in top.module.nodes(ast.Subscript))
    return frozenset(node.value for node in asked if isinstance(node, ast.Constant))


def naming(place: Place, package: str, name: str = "") -> tuple[str, tuple[Step, ...]] | None:
    """What a package or a name in it is called at a place, and the steps by which it comes to; None where that may mean something else."""
    top, node = place.module.top, place.node
    if not isinstance(node, ast.expr):
        return None
    for package_, name_, rest in _ways(package, name):
        for at, called in _imports(top, package_, name_):
            if at < (node.lineno, node.col_offset):
                return (called + rest, ()) if _means(top, called, package_, name_) else None
    called = name or package
    return (called, (Step(place.module, Import(place.module.tree, package, name)),)) if _means(top, called, package, name) else None


def _ways(package: str, name: str) -> Iterator[tuple[str, str, str]]:
    """What may be imported to come to a package or a name in it, as `naming` takes it, and what is to be written behind that."""
    yield package, name, ""
    if name:
        yield package, "", f".{name}"
        parent, _, last = package.rpartition(".")
        yield parent, last, f".{name}"


@once
def _imports(top: Scope, package: str, name: str) -> list[tuple[tuple[int, int], str]]:
    """The import statements of a module itself that bring a package or a name in it: where each stands, and what it calls it."""
    return [
        ((event.node.lineno, event.node.col_offset), called)
        for called, events in top.events.items()
        for event in events
        if event.site.block is top.root and isinstance(event.node, (ast.alias, ast.ImportFrom)) and _brings(event, package, name)
    ]


@once
def _means(top: Scope, called: str, package: str, name: str) -> bool:
    """Whether a name, where anything in a module binds it, is a package or a name in it."""
    return not any(
        called in scope.parameters or any(event.binds and not _brings(event, package, name) for event in scope.events.get(called, ()))
        for scope in top.module.scopes.values()
    )


def _brings(event: Event, package: str, name: str) -> bool:
    """Whether an event imports a package or a name in it."""
    match event.node:
        case ast.alias(name=found, asname=None):
            return not name and found.partition(".")[0] == package
        case ast.alias(name=found):
            return not name and found == package
        case ast.ImportFrom(module=found, level=0) if event.alias is not None:
            return (found, event.alias.name) == (package, name)
    return False


def _holder(given: Given) -> tuple[Module, ast.Call | ast.Dict] | None:
    """The call or the dict's expression that holds what is given, and its module."""
    match given.holder:
        case AutogenCall(has_own_init=False, node=node, site=site):
            return site.scope.module, node
        case Dict(node=ast.Dict() | ast.Call(func=ast.Name("dict")) as node, module=module):
            return module, node
    return None

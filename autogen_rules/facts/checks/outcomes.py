"""Names, keys and items that hold the outcome of a test or a call: where that is written."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice

from ...evaluating.annotated import annotated_parameter
from ...evaluating.arguments import bound_to
from ...evaluating.classes import method
from ...evaluating.values import Alternative, Cls, Instance, Param, Result
from ...reading.blocks import Block, Compound, Loop, Try, With
from ...reading.model import Event, Kind, Scope, Site
from ...reading.states import aliases
from ...reading.syntax import Item, decorators, entries_of
from ..base import Facts, once
from .forms import bindings, written_at
from .value_paths import path_of
from .verdicts import returned

TESTS = (ast.Call, ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Await, ast.ListComp, ast.SetComp)
FLAGS = frozenset((Kind.ASSIGNED, Kind.AUGMENTED, Kind.METHOD, Kind.ITEM_SET))
_DISPLAYS = (ast.List, ast.Tuple, ast.Set)
# What a name may be bound to that says something by whether there is anything in it.
KEPT = (*TESTS, ast.Name, ast.BinOp, ast.Attribute, ast.Subscript, *_DISPLAYS)
# So many calls of an object's methods may have told it of a text.
MAX_TOLD = 24


def bound(scope: Scope, node: ast.expr) -> list[tuple[ast.expr, int | None, Site]]:
    """What a name or attribute is bound to, which item of it, and where."""
    path = path_of(node) if isinstance(node, (ast.Name, ast.Attribute)) else None
    events = [event for event in bindings(scope, path or "") if event.kind in (Kind.ASSIGNED, Kind.UNPACKED, Kind.ENTERED)]
    values = [(awaited(event.node) or event.node, event) for event in events]
    return [(value, _item_of(event), written_at(event)) for value, event in values if isinstance(value, ast.expr)]


def awaited(node: ast.AST) -> ast.expr | None:
    """What is awaited, under a time limit or not; None where nothing is."""
    match node:
        case ast.Await(ast.Call(ast.Attribute(attr="wait_for" | "shield"), [inner, *_])) | ast.Await(inner):
            return inner
    return None


def _item_of(event: Event) -> int | None:
    """Which item of a value a name is bound to, of several; None for all of it."""
    step = event.path[0] if event.path else None
    return step if isinstance(step, int) else None


def entries(scope: Scope, node: ast.Subscript) -> Iterator[tuple[ast.expr, Site]]:
    """The tests that an item of a dict or tuple is, or names of them, which the function makes or sets: ``result["ok"] = allowed(x)``."""
    key = node.slice.value if isinstance(node.slice, ast.Constant) else None
    known = under_key(scope, getattr(node.value, "id", ""), key)
    yield from ((value, event.site) for event, value in known if isinstance(value, (*TESTS, ast.Name)))


def under_key(scope: Scope, name: str, key: object) -> Iterator[tuple[Event, ast.expr]]:
    """What a function puts under a key of a dict or tuple that it makes, or sets there."""
    for event in scope.events.get(name, ()):
        match event:
            case Event(kind=Kind.ITEM_SET, item=Item(ast.Name(), ast.Constant(known)), value=ast.expr() as value) if known == key:
                found = [value]
            case Event(kind=Kind.ASSIGNED, node=ast.Dict() | ast.Call(ast.Name("dict")) as made):
                found = [entries_of(made)[key]] if key in entries_of(made) else []
            case Event(kind=Kind.ASSIGNED, node=ast.Tuple(elements)) if isinstance(key, int):
                found = elements[key : key + 1]
            case _:
                found = []
        yield from ((event, value) for value in found)


def told(site: Site, node: ast.Attribute) -> Iterator[tuple[ast.Call, Site]]:
    """The last calls before a test, in blocks around it, of methods of the object whose attribute it asks for: ``checker.visit(tree)``."""
    around = site.blocks()
    calls = _of_methods(site.scope).get(node.value.id, ()) if isinstance(node.value, ast.Name) else ()
    before = (each for each in reversed(calls) if each[0].lineno <= node.lineno and outside_loops(each[1].block) in around)
    return islice(before, MAX_TOLD)


@once
def _of_methods(scope: Scope) -> dict[str, list[tuple[ast.Call, Site]]]:
    """The calls of methods in a scope, by the path to the object."""
    found: dict[str, list[tuple[ast.Call, Site]]] = defaultdict(list)
    for call, site in scope.module.calls_in.get(scope, ()):
        if isinstance(call.func, ast.Attribute):
            found[path_of(call.func.value) or ""].append((call, site))
    return found


def given_back(facts: Facts, site: Site, node: ast.expr) -> Iterator[ast.expr]:
    """What a method without arguments, or a property, of an object of the program's says of it: ``not report.errors`` of ``report.ok``."""
    match node:
        case ast.Call(ast.Attribute(ast.Name() as holder, name), [], []) | ast.Attribute(ast.Name() as holder, name):
            objects = [each for a in facts.value(holder, site) for each in _objects(facts, a) if isinstance(each, (Result, Instance))]
        case _:
            return
    for cls in (a.cls if isinstance(a, Instance) else a.callee for a in objects):
        scope = method(facts.evaluator, cls, name) if isinstance(cls, Cls) else None
        if scope is not None and len(scope.returns) == 1 and ("property" in decorators(scope.function)) is isinstance(node, ast.Attribute):
            said = _said_of(holder, bound_to(scope), returned(scope)[0][0])
            if said is not None:
                yield said


def _objects(facts: Facts, alternative: Alternative) -> Iterator[Alternative]:
    """The objects that something is: itself, or those of the class that a parameter is annotated with."""
    if isinstance(alternative, Param):
        yield from annotated_parameter(facts.evaluator, alternative.scope, alternative.name)
    yield alternative


def _said_of(holder: ast.Name, itself: str | None, written: ast.expr) -> ast.expr | None:
    """What is written in a method, as where the name of its object stands; None where that is too deep, or means something else there."""
    try:
        copied = deepcopy(written)
    except RecursionError:
        return None
    for node in ast.walk(copied):
        ast.copy_location(node, holder)
        if isinstance(node, ast.Name):
            if node.id == holder.id != itself:
                return None
            node.id = holder.id if node.id == itself else node.id
    return copied


def given_to(site: Site, node: ast.Name) -> Iterator[tuple[ast.Call, Site]]:
    """The calls before a test, in the blocks around it, that are given the list or dict that it asks for: ``look(text, problems)``."""
    around = site.blocks()
    events = site.scope.events.get(node.id, ()) if starts_empty(site.scope, node.id) else ()
    for event in events:
        call = event.node if event.kind is Kind.PASSED else None
        if isinstance(call, ast.Call) and call.lineno <= node.lineno and outside_loops(event.site.block) in around:
            yield call, event.site


@once
def starts_empty(scope: Scope, name: str) -> bool:
    """Whether a name is bound to a list or dict with nothing in it."""
    return any(event.binds and is_empty(event.node) for event in scope.events.get(name, ()))


def is_empty(node: ast.AST) -> bool:
    """Whether it makes a list, set or dict with nothing in it."""
    match node:
        case ast.List([]) | ast.Dict([]) | ast.Call(ast.Name("list" | "set" | "dict"), [], []):
            return True
    return False


@once
def flags(scope: Scope, name: str) -> list[tuple[bool, Event]]:
    """The events that give a name a truth, with that: ``allowed = True``, ``problems.append(…)``, by another name of the list too; none
    where one may give it another.
    """
    given = [event for event in scope.events.get(name, ()) if event.kind in FLAGS]
    others = (event for other in aliases(scope).get(name, ()) for event in scope.events.get(other, ()))
    given += [event for event in others if event.kind in FLAGS and not event.binds]
    known = [(flag, event) for event in given if (flag := truth_of(event)) is not None]
    return known if len(known) == len(given) else []


def truth_of(event: Event) -> bool | None:
    """The truth that an event gives a name, as far as something is `added`; None where it is not known, or where text is put together."""
    match event:
        case Event(node=ast.Constant(value)):
            return bool(value)
        case Event(node=node) if is_empty(node):
            return False
        case Event(node=node) if _is_worded(node):
            return True
        case Event(kind=Kind.ITEM_SET):
            return True
        case Event(kind=Kind.METHOD, node=ast.Call(ast.Attribute(attr="append" | "add" | "extend" | "update"))):
            return True
        case Event(node=ast.AugAssign(op=ast.Add(), value=value)) if isinstance(value, (ast.Constant, *_DISPLAYS, *TESTS)):
            return True
    return None


def _is_worded(node: ast.AST) -> bool:
    """Whether it is a text with words in it that stand in the source: an f-string, ``"no: " + text``, ``"no: {}".format(text)``."""
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        if isinstance(node.right, ast.Constant):
            return True
        node = node.left
    match node:
        case ast.JoinedStr() | ast.Constant() | ast.BinOp(ast.Constant(), ast.Mod()) | ast.Call(ast.Attribute(ast.Constant(), "format")):
            return True
    return False


def added(event: Event) -> ast.expr | None:
    """What there must be something of for an event to add anything: ``problems.extend(found(x))``, ``problems += found(x)``."""
    match event.node:
        case ast.Call(ast.Attribute(attr="extend" | "update"), [value]) | ast.AugAssign(value=value):
            return None if isinstance(value, (ast.Constant, *_DISPLAYS)) else value
    return None


def branches_to(block: Block, around: list[Block]) -> list[Block] | None:
    """The branches in one another by whose tests one comes to a block from those around a place, the inner first; None where something else
    leads to it.
    """
    found: list[Block] = []
    while (block := outside_loops(block)) not in around:
        if not block.guards or block.parent is None:
            return None
        found.append(block)
        block = block.parent.block
    return found


def outside_loops(block: Block) -> Block:
    """The block in which the loops stand that a block is the body of: each time round, its tests have been made; so the ``with``, and the
    ``try`` from which no handler goes on.
    """
    while (around := block.parent) is not None and _is_passed_through(around.block.compounds[around.index], block):
        block = around.block
    return block


def _is_passed_through(compound: Compound, block: Block) -> bool:
    """Whether what follows a compound statement follows a block of it."""
    match compound:
        case Try(body=body, handlers=handlers):
            return body is block and all(handler.ends for handler in handlers)
    return isinstance(compound, (Loop, With))


def of_one(node: ast.expr) -> list[ast.expr]:
    """The expressions of which one is true, or has something in it, where all of it is: ``a or b``, ``a + b``, ``[*a, *b]``."""
    match node:
        case ast.BinOp(left, ast.Add() | ast.BitOr(), right):
            return [left, right]
        case ast.BoolOp(ast.Or(), values):
            return values
    elements = getattr(node, "elts", ())
    several = [each.value for each in elements if isinstance(each, ast.Starred)]
    return several if len(several) == len(elements) else []


def written_test(scope: Scope, test: ast.AST) -> ast.AST:
    """Where a test is written whose outcome a name holds: for ``bad`` the test in ``bad = "os." in code``, or the first of those under
    which it is set: ``if "os." in code: bad = True``.
    """
    inner = test
    while isinstance(inner, ast.UnaryOp):
        inner = inner.operand
    if not isinstance(inner, ast.Name):
        return test
    held = bindings(scope, inner.id)
    if len(held) == 1 and isinstance(held[0].node, TESTS):
        return held[0].node
    return next((event.site.block.guards[-1][0] for _, event in flags(scope, inner.id) if event.site.block.guards), test)


def tested_name(test: ast.AST) -> str | None:
    """The name that a test asks nothing of but whether it holds something: ``found``, ``not found``, ``(found := …) is not None``."""
    while True:
        match test:
            case ast.UnaryOp(ast.Not(), inner) | ast.Compare(inner, [ast.Is() | ast.IsNot()], [ast.Constant(None)]):
                test = inner
            case ast.Name(name) | ast.NamedExpr(ast.Name(name)):
                return name
            case _:
                return None

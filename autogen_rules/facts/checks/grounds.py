"""Checks: what stands between a text and the place where it does harm, and can stop it.

One notion for all rules: a test of the whole value whose other branch leaves, or a call of a function that can refuse. How a text begins,
ends or what it contains is none, nor is a function that looks at nothing else.

In: a site, the path by which a value is written there, and the place that it is on its way to. Out: the grounds, what each test and call
before says of it (`grounds`), and whether that makes a check (`is_checked`). What a function says of its parameter is asked so at its end.
"""

from __future__ import annotations

import ast
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from operator import and_, or_
from typing import NamedTuple

from ...evaluating.arguments import passed
from ...evaluating.asked import name_of
from ...evaluating.calls import of_object
from ...evaluating.classes import method
from ...evaluating.enums import is_enum
from ...evaluating.values import Alternative, Cls, Def
from ...reading.blocks import Block, Branch, Loop, Try, Way
from ...reading.model import CONDITION, ENTRY, Kind, Scope, ScopeKind, Site
from ...reading.syntax import arguments_of, deeds_of, last_name, start
from ..base import Facts, once, once_from
from ..method_calls import drives
from .callees import (
    as_called, demanded, given, in_its_place, is_known, is_record, kept, notes, refuses_others, required, says_check, waited_for,
)  # fmt: skip
from .decisive import BEGINNING, begun, bound_anew, choices, given_to, lasting, looking_at
from .fields import Holding, fields_given, holding
from .forms import Form, bindings
from .measures import of_part
from .patterns import Target, passes_only_harmless
from .subjects import Item, Says, Subject, all_of, any_of
from .tested import says
from .value_paths import head, path_of
from .verdicts import can_be_unpacked, fields_filled, fields_of, returned


class Ground(NamedTuple):
    """From a statement of a block on, the ``since``-th, ``says`` is known of a value, by the test or call ``node``."""

    since: float
    says: Says
    node: ast.AST


def is_checked(facts: Facts, site: Site, path: str, place: Target, node: ast.AST | None = None) -> bool:
    """Whether the value that a path leads to at a site (in the expression ``node``) has passed a check for a place."""
    return suffices(_all(grounds(facts, site, path, place, node)), place)


def _all(found: Iterable[Ground]) -> Says:
    """What several grounds say together."""
    return all_of([ground.says for ground in found])


def suffices(known: Says, place: Target) -> bool:
    """Whether what is known of a value makes a check for a place."""
    together = Says.INSIDE | Says.RELATIVE
    words = place is Target.CONVERSATION and bool(known & (Says.WORDS | together))
    return bool(known & (Says.CHECK | Says.EMPTY)) or words or (place is Target.PATH and together in known)


def grounds(facts: Facts, site: Site, path: str, place: Target, node: ast.AST | None = None) -> Iterator[Ground]:
    """What is known of a value at a site, from the inner blocks to the outer."""
    scope = site.scope
    yield from _within(facts, site, path, place, node)
    if scope.site is not None and not scope.owns(head(path)):
        yield from grounds(facts, scope.site, path, place, node)
        yield from _where_begun(facts, scope, path, place)


def _within(facts: Facts, site: Site, path: str, place: Target, node: ast.AST | None, raising: bool = False) -> Iterator[Ground]:
    """As `grounds`, as far as the function itself says; with ``raising``, only what raises otherwise."""
    scope, block, index = site.scope, site.block, site.index
    table = _after_statements(facts, scope, path, place, raising)
    fresh = bound_anew(facts, scope, path, place)
    if node is not None and not raising:
        yield from _chosen(facts, site, path, place, node)
        yield from _made_into(facts, site, path, place, node)
    while True:
        before = fresh.get(block, [BEGINNING])
        since = before[bisect_left(before, index) - 1]
        yield from (ground for ground in table.get(block, ()) if since <= ground.since < index)
        if since > ENTRY:
            return
        if not raising:
            yield from _entered(facts, scope, block, path, place)
        if since > BEGINNING:
            return
        around = block.parent
        if around is None:
            break
        match around.block.compounds[around.index]:
            case Try(body=body, otherwise=otherwise) if otherwise is block:
                yield from table.get(body, ())
        block, index = around.block, around.index


@once_from(())
def _where_begun(facts: Facts, scope: Scope, path: str, place: Target) -> list[Ground]:
    """What is known of a value of the function around in each call in which an inner function is named."""
    calls = begun(scope.parent).get(scope.node, ()) if scope.parent is not None and scope.parent.kind is ScopeKind.FUNCTION else ()
    return _in_each([[*grounds(facts, site, path, place, call)] for call, site in calls], BEGINNING)


def _in_each(ways: list[list[Ground]], since: float) -> list[Ground]:
    """What is known by each of several ways."""
    said = [*map(_all, ways)]
    known = reduce(and_, said) | any_of(said) & Says.CHECK if said else Says.NOTHING
    return [Ground(since, known, ways[0][0].node)] if known else []


def grounds_in(facts: Facts, test: ast.expr, site: Site, path: str, place: Target) -> Iterator[Ground]:
    """What is known of a value where a test at a site is true."""
    yield Ground(site.index, says(_subject(facts, site, path, place), test, True), test)


def _subject(facts: Facts, site: Site, path: str, place: Target) -> Subject:
    return Subject(facts, site, path, place, _answered)


@once
def _entered(facts: Facts, scope: Scope, block: Block, path: str, place: Target) -> list[Ground]:
    """What the tests say that a branch is entered by."""
    subject = _subject(facts, block.parent or scope.end, path, place)
    found = [Ground(BEGINNING, says(subject, test, outcome), test) for test, outcome in block.guards]
    return [ground for ground in found if ground.says]


def _chosen(facts: Facts, site: Site, path: str, place: Target, node: ast.AST) -> Iterator[Ground]:
    """What the tests within its own statement say, of which an expression is a branch."""
    subject = _subject(facts, site, path, place)
    for choice in choices(facts, site.block).get(site.index, ()):
        if start(choice.first) <= start(node) < _end(choice.last):
            yield Ground(site.index, says(subject, choice.test, choice.outcome), choice.test)


def _made_into(facts: Facts, site: Site, path: str, place: Target, node: ast.AST) -> Iterator[Ground]:
    """What is known of a value that an object is made of, within its own statement: that the class did not refuse it."""
    for call in given_to(facts, site.scope).get((head(path), site.block, site.index), ()):
        if start(call) <= start(node) and _end(node) <= _end(call):
            yield Ground(site.index, _refused(facts, site, path, place, call), call)


@once
def _refused(facts: Facts, site: Site, path: str, place: Target, call: ast.Call) -> Says:
    """What is known of a value that the classes did not refuse of which a call makes something."""
    subject = _subject(facts, site, path, place)
    classes = (callee for callee in facts.value(call.func, site) if isinstance(callee, Cls))
    return any_of([_refused_by(subject, cls, call) for cls in classes])


def _end(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0)


@once_from({})
def _after_statements(facts: Facts, scope: Scope, path: str, place: Target, raising: bool) -> dict[Block, list[Ground]]:
    """What is known of a value after statements: by block, the first of each kind."""
    found: dict[Block, list[Ground]] = {}
    for candidate in looking_at(facts, scope, path):
        subject = _subject(facts, candidate.site, path, place)
        if candidate.outcome is None:
            known = _raised(subject, candidate.node)  # type: ignore[arg-type]
        elif raising and candidate.way is not Way.RAISES:
            continue
        else:
            known = says(subject, candidate.node, candidate.outcome)
        for block, index in lasting(candidate) if known else ():
            there = found.setdefault(block, [])
            if not any(known in ground.says and ground.since <= index for ground in there):
                there.append(Ground(index, known, candidate.node))
    for block in [*found] if not raising else ():
        _join(facts, scope, block, path, place, found)
    return found


def _join(facts: Facts, scope: Scope, block: Block, path: str, place: Target, found: dict[Block, list[Ground]]) -> None:
    """Add what is known after a branch: what is known in each of its blocks that goes on; and so after those around it, and after the
    loops in each of whose rounds it is.
    """
    known: list[Ground] = []
    while block.parent is not None:
        around, index = block.parent.block, block.parent.index
        match around.compounds[index]:
            case Branch(blocks=blocks, total=True):
                ways = [[*found.get(each, ()), *_entered(facts, scope, each, path, place)] for each in blocks if not each.ends]
                known = _in_each(ways, index)
            case Loop(body=body, jumps=[]) if body is block:
                known = [Ground(index, ground.says, ground.node) for ground in known]
            case _:
                return
        if not known:
            return
        found.setdefault(around, []).extend(known)
        block = around


def _raised(subject: Subject, node: ast.Call) -> Says:
    """What is known of a value after a call that it was given to: that it did not raise."""
    node = waited_for(subject, node)
    name = last_name(node.func)
    known = subject.form(node)
    if tests := required(subject, node):
        return all_of([says(subject, test, outcome) for test, outcome in tests])
    if known is Form.NONE and not kept(subject, node):
        return Says.NOTHING
    converted = max(map(subject.form, arguments_of(node)), default=Form.WHOLE)
    if known is Form.CLEAN and converted is not Form.CLEAN and name != "bool":
        return of_part(subject, converted, Says.CHECK) & Says.CHECK
    if name == "relative_to" and subject.place is Target.PATH:
        return Says.CHECK
    is_followed = subject.facts.frame is not None

    def said(callee: Alternative) -> Says:
        if isinstance(callee, Def):
            own = _of_function(subject, callee, node, lambda facts, scope, name: _refuses(facts, scope, name, subject.place))
            return all_of([own, *(_answered_by(subject, each, node, outcome) for each, outcome in demanded(subject, callee, node))])
        if isinstance(callee, Cls):
            return Says.CHECK if is_enum(subject.facts.evaluator, callee) else _refused_by(subject, callee, node)
        if known is Form.MADE and refuses_others(subject.facts, callee, node):
            return Says.CHECK
        named = says_check((is_followed and name_of(callee).rpartition(".")[2]) or name)
        return Says.CHECK if named and not is_known(callee) else Says.NOTHING

    return _of_callees(subject, node, said)


def _answered(subject: Subject, node: ast.Call, outcome: bool | None, item: Item) -> Says:
    """What is known of a value where a call that it was given to has had an outcome; of a function that is not seen, that it is a check,
    of a conversation nothing by whether it has an answer. With the name of an attribute, where that of the object has had it whose method
    was called; with a name, what this stands for.
    """
    node = waited_for(subject, node)
    if outcome is not None and any(map(drives, subject.facts.value(node.func, subject.site))):
        return Says.NOTHING

    def said(callee: Alternative) -> Says:
        if isinstance(callee, Def):
            asked = _filled(callee, node, item) if isinstance(item, ast.Name) else f"self.{item}" if isinstance(item, str) else item
            return _answered_by(subject, callee, node, outcome, asked)
        if isinstance(item, ast.Name):
            return Says.NOTHING
        is_check = notes(subject.facts, callee, item) if isinstance(item, str) else not is_record(callee)
        return Says.CHECK if is_check else Says.NOTHING

    return _of_callees(subject, node, said)


def _answered_by(subject: Subject, callee: Def, node: ast.Call, outcome: bool | None, item: int | str | None = None) -> Says:
    """What is known of a value where a function of the program that it was given to has had an outcome."""

    def said(facts: Facts, scope: Scope, name: str) -> Says:
        if isinstance(item, str):
            return _noted(facts, scope, name, subject.place, outcome is True, item)
        return _decides(facts, scope, name, subject.place, outcome, item)

    return _of_function(subject, callee, node, said)


def _filled(callee: Def, node: ast.Call, name: ast.Name) -> str:
    """The parameter that a call gives what a name stands for."""
    return next((parameter for parameter, argument in passed(callee, node) if path_of(argument) == name.id), "")


def _of_callees(subject: Subject, node: ast.Call, said: Callable[[Alternative], Says]) -> Says:
    """What is known of a value after a call: what each function says that is seen of those that it may be of, else what any says; of those
    that a loop goes through all are called.
    """
    here = subject.facts.at(subject.site)
    called = subject.facts.value(node.func, subject.site)
    callees = [each for callee in called for each in (of_object(callee, here) or (callee,))]
    seen = [callee for callee in callees if isinstance(callee, (Def, Cls))]
    one_of_them = subject.of_any or all(event.kind is not Kind.ELEMENT for event in bindings(subject.site.scope, path_of(node.func) or ""))
    return reduce(and_ if seen and one_of_them else or_, map(said, seen or callees)) if callees else Says.NOTHING


@once_from(Says.NOTHING)
def _noted(facts: Facts, scope: Scope, parameter: str, place: Target, outcome: bool, path: str) -> Says:
    """What is known of a function's parameter where it has left another, or an attribute of its object, with a truth."""
    holder, _, attribute = path.partition(".")
    name, end = ast.Name(holder, ast.Load()), getattr(scope.node, "end_lineno", 0) + 1
    asked = ast.copy_location(ast.Attribute(name, attribute, ast.Load()) if attribute else name, ast.Constant(0, lineno=end, col_offset=0))
    return says(_subject(facts, scope.end, parameter, place), asked, outcome) & ~Says.EMPTY


def _of_function(subject: Subject, callee: Def, node: ast.Call, ask: Callable[[Facts, Scope, str], Says]) -> Says:
    """What a function says of what a call gives it; where heirs put others in its place, what all of these say."""
    known = ~Says.NOTHING
    for each in in_its_place(subject, callee, node):
        said, facts = Says.NOTHING, as_called(subject, each, node)
        for name, found in given(subject, each, node):
            said |= of_part(subject, found, ask(facts, each.scope, name))
        known &= said
    return known


def _refused_by(subject: Subject, cls: Cls, node: ast.Call) -> Says:
    """What is known of a value of which an object of the program could be made: by its ``__init__``, or by what looks at its fields."""
    facts, place, found = subject.facts, subject.place, Says.NOTHING
    own = method(facts.evaluator, cls, "__init__")
    if own is not None:
        return all_of([of_part(subject, handed, _refuses(facts, own, name, place)) for name, handed in given(subject, Def.of(own), node)])
    later = method(facts.evaluator, cls, "__post_init__")
    for name, argument in fields_given(facts, cls, node):
        if subject.form(argument) is not Form.NONE:
            found |= _refuses(facts, later, f"self.{name}", place) if later is not None else Says.NOTHING
            found |= Says.CHECK if is_held(facts, cls, name, place) else Says.NOTHING
    return found


def is_held(facts: Facts, cls: Cls, field: str, place: Target) -> bool:
    """Whether a model refuses what would do harm in a field."""
    return holds_off(facts, holding(facts, cls, field), place)


def holds_off(facts: Facts, held: Holding, place: Target) -> bool:
    """Whether what a field or a parameter is held to refuses what would do harm: by a function, or a pattern that holds to the end."""
    known = any(passes_only_harmless(pattern, "search", place) for pattern in held.patterns)
    return known or any(suffices(_refuses(facts, scope, path, place), place) for scope, path in held.functions)


@once_from(Says.NOTHING)
def _refuses(facts: Facts, scope: Scope, parameter: str, place: Target) -> Says:
    """What is known of a function's parameter, or of what a path leads to there, where the function has not raised."""
    raises_at_last = any(isinstance(each, ast.Raise) for each in deeds_of(scope.function)[-1:])
    found = Says.NOTHING
    for site in [*map(_done, scope.returns), *([] if scope.root.ends else [scope.end])]:
        found |= _all(_within(facts, site, parameter, place, None, not raises_at_last))
    return found & ~Says.EMPTY


def _done(returned_: tuple[ast.expr, Site]) -> Site:
    """Where what a function returns has been worked out."""
    site = returned_[1]
    return Site(site.scope, site.block, site.index + CONDITION)


@once_from(Says.NOTHING)
def _decides(facts: Facts, scope: Scope, parameter: str, place: Target, outcome: bool | None, item: int | None) -> Says:
    """What is known of a function's parameter where it has returned something with an outcome (or an ``item`` of it has)."""
    found = Says.NOTHING
    for node, site in returned(scope):
        subject = _subject(facts, site, parameter, place)
        several = fields_of(node) if item is not None and can_be_unpacked(facts, node, site) else []
        node = several[item] if item is not None and item < len(several) else node
        if outcome is not None and isinstance(node, ast.Constant) and bool(node.value) is not outcome:
            continue
        found |= _all(_within(facts, site, parameter, place, node))
        for way in (True, False) if outcome is None else (outcome,):
            for test in (node, *fields_of(node), *fields_filled(scope, node)) if outcome is item is None else (node,):
                found |= says(subject, test, way)
    if outcome is not True and not scope.root.ends:
        found |= _all(_within(facts, scope.end, parameter, place, None))
    return found & ~Says.EMPTY

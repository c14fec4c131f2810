"""What item assignments, ``update``, ``append`` and the like do to dicts and lists, in order."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ..reading.blocks import Block, Way
from ..reading.events import item_of
from ..reading.memo import once
from ..reading.model import Event, Kind, Scope
from ..reading.states import aliases, states_of
from ..reading.syntax import Item, Narrowing, spelled
from .arguments import Arguments, passed, several
from .asked import constant_key, passes, truth
from .copies import Copy, inside
from .loops import row_by_row
from .standard import STANDARD
from .values import (
    ABSENT, MAX_GROWN, UNKNOWN, Alternative, Cls, Const, Def, Dict, Instance, Items, Member, Operation, Partial, Ref, Result, Text,
    Unbound, Value, present, size, union,
)  # fmt: skip

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here


# So many of the places that set the same key are looked at, each as if it were the last.
MAX_TURNS = 4
# Methods of what is no dict.
_OF_LISTS = frozenset("append extend insert add appendleft extendleft put put_nowait".split())


def apply(value: Value, events: Sequence[Event], here: Here, at_any_time: bool = False) -> Value:
    """The value after the events, all of which act on the object that it is; of functions that run at any time, by each of their calls."""
    found: list[Value] = []
    for are_held, alternatives in groupby(value, lambda alternative: isinstance(alternative, (Dict, Items))):
        found.append(_changed(alternatives, events, here, at_any_time) if are_held else _augmented(tuple(alternatives), events, here))
    return union(found)


def _changed(holders: Iterable[Alternative], events: Sequence[Event], here: Here, at_any_time: bool) -> Value:
    """What each dict or list is after the events; anything, once those that have changed hold more than `MAX_GROWN` together."""
    found: list[Alternative] = []
    left = MAX_GROWN
    for holder in holders:
        assert isinstance(holder, (Dict, Items))
        copy = Copy(holder)
        for event in events:
            place = here.at(event.site)
            for each in place.by_each_call() if at_any_time and _is_by_a_key(event) else (place,):
                _change(copy, event, each)
        done = copy.done()
        left -= 0 if done is holder else size(done)
        if left < 0:
            return (*found, UNKNOWN)
        found += [] if copy.excluded else [done]
    return tuple(found)


def last_set(holder: ast.expr, key: ast.expr, here: Here) -> Value:
    """What an item was set to before, whatever holds it, with nothing between that may change it: ``data["text"] = "a"``; nothing (an empty
    value) where that is not known.
    """
    name, scope = holder.id if isinstance(holder, ast.Name) and isinstance(key, ast.Constant) else "", here.site.scope
    if not any(event.kind is Kind.ITEM_SET for event in scope.events.get(name, ())):
        return ()
    states = states_of(scope, name)
    state = states.at(here.site) if not states.elsewhere else None
    while state is not None and state.event is not None:
        match state.event:
            case Event(kind=Kind.ITEM_SET, item=Item(ast.Name(), ast.Constant(known)), value=ast.expr() as value, site=site):
                if known == getattr(key, "value", None):
                    return here.at(site).value(value)
            case Event(kind=Kind.PASSED, node=node, site=site) if not _may_change(node, here.at(site)):
                pass
            case Event(kind=kind) if kind is not Kind.NARROWED:
                return ()
        state = state.before
    return ()


def done_at_any_time(value: Value, events: Sequence[Event], evaluator: Evaluator) -> Value:
    """The value, and what functions make of it that run before or after the place: what one takes out may be put in again."""
    changes = [event for event in events if not _takes_out(event)]
    if not changes or not value:
        return value
    here = evaluator.at(changes[0].site)
    return union((value, *(apply(value, turn, here, True) for turn in _turns(changes))))


def _is_by_a_key(event: Event) -> bool:
    """Whether items are set under keys that are not written, which each call may say: ``kinds[name] = made``."""
    match event:
        case Event(kind=Kind.ITEM_SET, item=Item(key=key)):
            return not isinstance(key, ast.Constant)
        case Event(kind=Kind.METHOD, node=ast.Call(ast.Attribute(attr="setdefault" | "update"))):
            return True
    return False


def _turns(changes: list[Event]) -> list[list[Event]]:
    """The changes, and where several blocks set the same key, or one lets go of what it held, with one of these alone: any may be last."""
    settings: dict[str, dict[tuple[Block, bool], Event]] = defaultdict(dict)
    for event in changes:
        if event.item is not None and event.value is not None:
            nothing = isinstance(event.value, ast.Constant) and event.value.value is None
            settings[spelled(event.item.key)][event.site.block, nothing] = event
    rivals = [[*each.values()] for each in settings.values() if len(each) > 1]
    if not rivals:
        return [changes]
    alternatives = {event for each in rivals for event in each}
    chosen = [{each[min(turn, len(each) - 1)] for each in rivals} for turn in range(min(MAX_TURNS, max(map(len, rivals))))]
    return [[event for event in changes if event not in alternatives or event in one] for one in chosen]


def _takes_out(event: Event) -> bool:
    """Whether a change only takes something out: ``name.clear()``, ``name.pop(key)``, ``del name[key]``."""
    node = event.node
    if event.kind is Kind.METHOD:
        assert isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        return node.func.attr in ("clear", "pop")
    return event.kind is Kind.ITEM_LOST and isinstance(getattr(node, "ctx", None), ast.Del)


def _excludes(holder: Dict | Items, narrowing: Narrowing) -> bool:
    """Whether a dict or list cannot pass the test of a branch."""
    if narrowing.constants:
        return narrowing.outcome
    known = truth(holder)
    return known is not None and known is not narrowing.outcome


def _narrow_item(copy: Copy, item: Item, narrowing: Narrowing, here: Here) -> None:
    """What a branch knows of an item of a dict, which is not there where the item cannot pass its test."""
    key = constant_key(here.value(item.key))
    if key is None or not isinstance(copy.origin, Dict):
        return
    held = copy.get(key.value)
    left = tuple(alternative for alternative in held if passes(alternative, narrowing))
    if len(left) < len(held):
        copy.excluded |= not left and not copy.others
        copy.entries[key.value] = left or (UNKNOWN,)


def _augmented(value: Value, events: Sequence[Event], here: Here) -> Value:
    """Augmented assignments to what is neither a dict nor a list."""
    for event in events:
        if event.kind is Kind.ROWS and event.each is not None:
            for row in _rounds(event.each, here):
                value = _augmented(value, [event.each], row)
        if event.narrowing is not None and event.item is None:
            narrowing = event.narrowing
            value = tuple(alternative for alternative in value if passes(alternative, narrowing))
        elif event.kind is Kind.AUGMENTED:
            assert isinstance(event.node, ast.AugAssign)
            place = here.at(event.site)
            value = place.combine(event.node, type(event.node.op), value, place.value(event.node.value))
    return value


def _change(copy: Copy, event: Event, here: Here) -> None:
    node = event.node
    if event.narrowing is not None and event.item is not None:
        _narrow_item(copy, event.item, event.narrowing, here)
    elif event.narrowing is not None:
        copy.excluded |= _excludes(copy.done(), event.narrowing)
    elif event.kind is Kind.PASSED:
        if _may_change(node, here):
            _hand_over(copy, event, here)
    elif event.kind is Kind.AUGMENTED:
        assert isinstance(node, ast.AugAssign)
        if isinstance(node.op, (ast.Add, ast.BitOr)):
            copy.merge(here.value(node.value))
        else:
            copy.open()
    elif event.kind is Kind.ROWS and event.each is not None:
        _change_by_rows(copy, event, event.each, here)
    elif event.each is not None and event.of is not None:
        loop, each = event, event.each
        copy.at(_path(event.of, here), Items(node, here.module, ()), lambda inner: _change_each(inner, loop, each, here))
    elif event.kind is Kind.METHOD:
        assert isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        new = Items(node, here.module, ()) if node.func.attr in _OF_LISTS else Dict(node, here.module, {})
        copy.at(_path(node.func.value, here), new, lambda inner: _call_method(inner, node, here))
    else:
        assert event.item is not None
        key = constant_key(here.value(event.item.key))
        value = here.value(event.value) if event.kind is Kind.ITEM_SET and event.value is not None else (UNKNOWN,)
        if event.kind is Kind.ITEM_LOST and isinstance(getattr(node, "ctx", None), ast.Del):
            value = (ABSENT,)
        new = Dict(node, here.module, {})
        copy.at(_path(event.item.holder, here), new, lambda inner: inner.set(key, value))


def _hand_over(copy: Copy, event: Event, here: Here) -> None:
    """What a function does to the dict or list that it is passed; anything, where several are called or not all of it is seen."""
    match here.value(event.node.func):  # type: ignore[attr-defined]
        case (Def() as callee,) if (steps := _done_by(callee, event, here)) is not None:
            for step, place in steps:
                _change(copy, step, place)
        case _:
            copy.open()


def _done_by(callee: Def, event: Event, here: Here) -> list[tuple[Event, Here]] | None:
    """What a function does in order to what it is passed, each with its place in this call; None where branches do it."""
    call, scope = event.node, callee.scope
    assert isinstance(call, ast.Call)
    name = next((parameter for parameter, argument in passed(callee, call) if argument is event.of), None)
    frame = here.evaluator.frame_of(callee, Arguments(call, here))
    if name is None or frame is None or name in several(scope) or _may_leave(scope):
        return None
    steps: list[Event] = []
    state = states_of(scope, name).at(scope.end)
    while state.event is not None and state.before is not None:
        steps.append(state.event)
        state = state.before
    named = [(each, event) for each in (name, *aliases(scope).get(name, ())) for event in scope.events.get(each, ())]
    done = {event for each, event in named if each == name or not event.binds}
    in_order = done <= {*steps} and all(step.kind is not Kind.NARROWED for step in steps)
    return [(step, here.evaluator.at(step.site, frame)) for step in reversed(steps)] if in_order else None


@once
def _may_leave(scope: Scope) -> bool:
    """Whether a function may return before its end."""
    return any(each.way is Way.ENDS for each in scope.decisions)


def _change_each(copy: Copy, loop: Event, event: Event, here: Here) -> None:
    """What a loop does to each element of a list, or may do where that stands in a branch of the loop."""
    always = event.site.block.parent is loop.site
    place = here.at(event.site)

    def changed(value: Value) -> Value:
        done = inside(value, (), copy.origin, lambda inner: _change(inner, event, place))
        return done if always else union((value, done))

    if isinstance(copy.origin, Items):
        copy.elements = [changed(value) for value in copy.elements]
        copy.others = changed(copy.others)


def _change_by_rows(copy: Copy, loop: Event, event: Event, here: Here) -> None:
    """What a loop does that sets an item, or adds something, in each round."""
    for row in _rounds(event, here):
        _change(copy, event, row)


def _rounds(event: Event, here: Here) -> list[Here]:
    """The place of what happens in each round of a loop, as each row that it takes comes there."""
    taking = [each for each in (event.item and event.item.key, event.value, getattr(event.node, "value", None)) if each is not None]
    return row_by_row(here.at(event.site), [*taking, *taking])


def _path(node: ast.AST, here: Here) -> list[Const | None]:
    """The keys of ``name[k1][k2]`` (or ``name.setdefault(k1, …)[k2]``), outermost first; None for one that is not a single constant."""
    keys: list[Const | None] = []
    while (item := item_of(node)) is not None:
        keys.append(constant_key(here.value(item.key)))
        node = item.holder
    return keys[::-1]


def _call_method(copy: Copy, node: ast.Call, here: Here) -> None:
    """What a method does to the dict or list that it is called on; one that is not known, anything."""
    assert isinstance(node.func, ast.Attribute)
    given = [here.value(argument) for argument in node.args if not isinstance(argument, ast.Starred)]
    key = constant_key(given[0]) if given else None
    match node.func.attr, given:
        case _ if len(given) != len(node.args):
            copy.open()
        case "update" | "extend" | "extendleft", _:
            for value in given[:1]:
                copy.merge(value)
            _merge_keywords(copy, node.keywords, here)
        case "append" | "add" | "put" | "put_nowait", [value, *_]:
            copy.elements.append(value)
        case "appendleft", [value, *_]:
            copy.elements.insert(0, value)
        case "insert", [_, value] if key is not None and isinstance(key.value, int):
            copy.elements.insert(key.value, value)
        case "clear", _:
            copy.entries, copy.elements, copy.others = {}, [], ()
        case "pop", _ if key is not None and isinstance(copy.origin, Dict):
            copy.entries[key.value] = (ABSENT,)
        case "setdefault", [_, *default] if isinstance(copy.origin, Dict):
            instead = default[0] if default else (Const(node, here.module, None),)
            held = copy.get(key.value) if key is not None else ()
            if key is None:
                copy.add(instead)
            elif not {ABSENT, UNKNOWN}.isdisjoint(held):
                copy.entries[key.value] = union((present(held), instead))
        case _:
            copy.open()


def _merge_keywords(copy: Copy, keywords: list[ast.keyword], here: Here) -> None:
    """``d.update(key=value, **others)``."""
    for keyword in keywords:
        value = here.value(keyword.value)
        if keyword.arg is None:
            copy.merge(value)
        else:
            copy.entries[keyword.arg] = value


def _may_change(node: ast.AST, here: Here) -> bool:
    """Whether a call may change a dict or list that is passed to it: not AutoGen's, the standard library's, or a function seen not to."""
    assert isinstance(node, ast.Call)
    callees = here.value(node.func)
    return any(_changes_any(a.scope) if isinstance(a, Def) else not _is_harmless(here.evaluator, a) for a in callees)


def _changes_any(scope: Scope) -> bool:
    """Whether a function of the project changes, or passes on, any of its parameters, by another name too."""
    others = aliases(scope)
    names = (each for name in scope.parameters for each in (name, *others.get(name, ())))
    return any(not event.binds for name in names for event in scope.events.get(name, ()))


def _is_harmless(evaluator: Evaluator, callee: Alternative) -> bool:
    """Whether a call of it leaves the dicts and lists that are passed as they are: those of Python's library and of the world's do."""
    match callee:
        case Ref():
            root = callee.dotted.split(".", 1)[0]
            return root in STANDARD or root in evaluator.world.roots
        case Member():
            return isinstance(callee.receiver, (Dict, Items, Const, Text, Operation)) or _is_harmless(evaluator, callee.receiver)
        case Result():
            return callee.symbol is not None or _is_harmless(evaluator, callee.callee)
        case Instance():
            return callee.symbol is not None
    return isinstance(callee, (Cls, Unbound, Partial)) and evaluator.symbol(callee) is not None

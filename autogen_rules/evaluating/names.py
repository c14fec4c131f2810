"""What a name is at a site: its bindings in the order in which the program runs, and its changes."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import END, Event, Kind, Scope, ScopeKind, Site
from ..reading.states import State, States, states_of
from . import standard
from .asked import without_none
from .changes import apply, done_at_any_time
from .elements import element, parts_at
from .imports import by_star, imported
from .loops import rows
from .parameters import parameter
from .reached import runs
from .ruled_out import MAX_MET, chosen, left_of, tells
from .values import UNKNOWN, Cls, Def, Dict, Ref, Unbound, Value, union

if TYPE_CHECKING:
    from .evaluator import Evaluator
    from .here import Here

_BUILTINS = frozenset(dir(builtins)) | {"frozendict"}  # that of Python 3.15


def look_up(name: str, node: ast.AST, here: Here) -> Value:
    """What a name can be."""
    own = here.site.scope
    binds = name in own.declared and any(event.binds for event in own.events.get(name, ()))
    return _declared(name, node, here) if binds else _around(name, node, here)


def _declared(name: str, node: ast.AST, here: Here) -> Value:
    """What a function knows of a name that it declares ``global`` and binds itself: that, and what other functions bind to it."""
    own = here.site.scope
    events = (event for scope in own.lookups_of(name) if scope.owns(name) for event in scope.events[name] if event.site.scope is not scope)
    others = (here.evaluator.at(event.site).bound(event) for event in events if event.binds and event.site.scope is not own)
    return union((here.state(name, lambda _: _around(name, node, here)), *others))


def _around(name: str, node: ast.AST, here: Here) -> Value:
    """What a name can be, as the scopes around have it."""
    for scope in here.site.scope.lookups_of(name):
        if name in scope.parameters or name in scope.bound:
            return seen_from(scope, here).state(name, partial(_start, name, node))
    return _undefined(name, node, here)


def seen_from(scope: Scope, here: Here) -> Here:
    """Where, in an outer scope, the code runs: a class body or comprehension where it stands, a function later."""
    inner: Scope | None = here.site.scope
    place = here.site
    while inner is not None and inner is not scope:
        if inner.kind in (ScopeKind.FUNCTION, ScopeKind.LAMBDA):
            return here.at(_last(scope, inner))
        place = inner.site or scope.end
        inner = inner.parent
    return here.at(place)


@once
def _last(scope: Scope, inner: Scope) -> Site:
    """The last place of a scope to which it comes after a function in it is made: where it leaves before its end, there."""
    while inner.parent is not scope and inner.parent is not None:
        inner = inner.parent
    left = next((block for block in inner.site.blocks() if block.ends), None) if inner.site is not None else None
    return Site(scope, left, END) if left is not None else scope.end


def _start(name: str, node: ast.AST, here: Here) -> Value:
    """A name of the place's own scope before anything in it has bound it."""
    scope = here.site.scope
    if name in scope.parameters:
        return parameter(name, here)
    if scope.kind is ScopeKind.CLASS and scope.site is not None:
        return here.at(scope.site).name(name, node)
    if scope.kind is not ScopeKind.MODULE or not scope.stars:
        return ()
    return here.remember((by_star, scope, name), lambda: by_star(here.evaluator, here.module, name, node) or ())


def _undefined(name: str, node: ast.AST, here: Here) -> Value:
    module, evaluator = here.module, here.evaluator
    around = _class_around(here.site.scope) if name == "__class__" else None
    if around is not None:
        return (around,)
    if name in _BUILTINS or (name.startswith("__") and name.endswith("__")):  # which no star import brings
        return (Ref(node, module, f"builtins.{name}"),)
    brought = by_star(evaluator, module, name, node)
    if brought is not None:
        return brought
    if module.top.stars:
        return (UNKNOWN,) if not evaluator.world.distinctive(name) else (Unbound(node, module, name),)
    if name in standard.SNIPPET_NAMES or name in evaluator.world.roots:
        return (Ref(node, module, standard.SNIPPET_NAMES.get(name, name)),)
    return (Unbound(node, module, name),)


def _class_around(scope: Scope) -> Cls | None:
    """The class of the method that a scope is, or is in."""
    return next((Cls.around(each) for each in scope.lookups() if each.owner is not None), None)


def state_at(name: str, here: Here, start: Callable[[Here], Value]) -> Value:
    """What a name of the place's own scope is there, changes applied; ``start`` gives what it is at the scope's beginning."""
    states = states_of(here.site.scope, name)
    state = states.at(here.site)
    value = (_left_value(state, here, start, {}) if tells(here.site.scope, here.site.block) else ()) or _state_value(state, here, start)
    if states.elsewhere:
        if any(event.binds and not (isinstance(event.node, ast.Constant) and event.node.value is None) for event in states.elsewhere):
            value = without_none(value)
        value = union((value, here.remember((states, state), lambda: _done_elsewhere(here.evaluator, states, value))))
        value = tuple(a.opened() if isinstance(a, Dict) and not a.others else a for a in value)
    return value or (UNKNOWN,)


def _left_value(state: State, here: Here, start: Callable[[Here], Value], known: dict[State, Value]) -> Value:
    """The value of a state without what cannot be there where it is asked for, since tests on the way say otherwise; nothing where all can,
    or where the program has changed it since.
    """
    base = state.base
    if not base.joined and _choice_of(base) is None:
        return ()
    changes = _changes(state)
    if any(each.kind not in (Kind.PASSED, Kind.NARROWED) for each in changes):
        return ()
    if base not in known and len(known) < MAX_MET:
        known[base] = ()  # inside its own computation
        known[base] = _left_of_base(base, here, start, known)
    value = known.get(base, ())
    return apply(value, changes, here) if value and changes else value


def _left_of_base(base: State, here: Here, start: Callable[[Here], Value], known: dict[State, Value]) -> Value:
    choice = _choice_of(base)
    if choice is not None:
        node, site = choice
        branch = chosen(node, here.site)
        return here.at(site).value(branch) if branch is not None else ()
    left = [(each, _left_value(each, here, start, known)) for each in left_of(base, here.site)]
    if len(left) == len(base.joined) and not any(value for _, value in left):
        return ()
    return union(value or _state_value(each, here, start) for each, value in left)


def _choice_of(state: State) -> tuple[ast.IfExp, Site] | None:
    """The conditional expression that a name was bound to, and where."""
    match state.event:
        case Event(kind=Kind.ASSIGNED, node=ast.IfExp() as node, site=site):
            return node, site
    return None


def _changes(state: State) -> list[Event]:
    """What led to a state from its base."""
    changes: list[Event] = []
    while state.event is not None and state.before is not None:
        changes.append(state.event)
        state = state.before
    return changes[::-1]


def _done_elsewhere(evaluator: Evaluator, states: States, value: Value) -> Value:
    """What other scopes bind a name to, and what they make of its value, at any time."""
    binds = [event for event in states.elsewhere if event.binds]
    bound = evaluator.remember(states, lambda: union(evaluator.at(event.site).bound(event) for event in binds))
    value = union((value, bound))
    return done_at_any_time(value, [event for event in states.elsewhere if not event.binds], evaluator)


def _state_value(state: State, here: Here, start: Callable[[Here], Value]) -> Value:
    """The value of a state, after those of the states before it: with a stack, since a long program has long chains of them."""
    memo = here.memo
    waiting = [state]
    parts: dict[State, list[State]] = {}
    while waiting:
        current = waiting[-1]
        if current in memo:
            waiting.pop()
            continue
        changes: list[Event] = []
        base: State = current
        while base.event is not None and not base.event.binds and base not in memo and base.before is not None:
            changes.append(base.event)
            base = base.before
        if current not in parts:
            parts[current] = [base] if changes else _met(base, here) if base.joined else []
        needed = [part for part in parts[current] if part not in memo]
        if needed:
            waiting += reversed(needed)
            continue
        memo[current] = _one_state(base, parts[current], changes[::-1], here, start)
        waiting.pop()
    return memo[state]


def _met(state: State, here: Here) -> list[State]:
    """The states that meet in a joined one, also through others that nothing changes: long chains of these are passed at once."""
    found: dict[State, None] = {}
    seen: set[State] = set()
    waiting = [state]
    while waiting:
        current = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        if current is state or (current.joined and not current.changed and current not in here.memo):
            inner = zip(reversed(current.joined), reversed(current.blocks), strict=True)
            waiting += [each for each, block in inner if block is None or runs(block, here)]
        else:
            found[current] = None
    return list(found)


def _one_state(base: State, parts: list[State], changes: list[Event], here: Here, start: Callable[[Here], Value]) -> Value:
    """The value of the changes of a state whose value is known, or of a state whose parts are."""
    if changes:
        return apply(here.memo[base], changes, here)
    if base.joined:
        return union(here.memo[part] for part in parts)
    event = base.event
    return here.remember(base, lambda: here.bound(event)) if event is not None else start(here)


def bound_by(event: Event, here: Here) -> Value:
    """What an event binds its name to, at its place."""
    return _BINDINGS[event.kind](event, here) if runs(event.site.block, here) else ()


def _assigned(event: Event, here: Here) -> Value:
    return here.value(event.expression)


def _unpacked(event: Event, here: Here) -> Value:
    return union(element(alternative, event.path) for alternative in here.value(event.expression))


def _looped(event: Event, here: Here) -> Value:
    return union(parts_at(row, event.path) for row in rows(event, here))


def _entered(event: Event, here: Here) -> Value:
    around = here.at(event.site.block.parent or event.site)
    entered = union(around.entered(manager, event.node) for manager in around.value(event.expression))
    return union(element(alternative, event.path) for alternative in entered) if event.path else entered


def _defined(event: Event, here: Here) -> Value:
    return (Def.of(here.module.scopes[event.node], around=here.frame),)


def _class(event: Event, here: Here) -> Value:
    assert isinstance(event.node, ast.ClassDef)
    return (Cls(event.node, here.module, event.site),)


def _nothing(event: Event, here: Here) -> Value:
    return (UNKNOWN,)


_BINDINGS: dict[Kind, Callable[[Event, Here], Value]] = {
    Kind.ASSIGNED: _assigned,
    Kind.UNPACKED: _unpacked,
    Kind.ELEMENT: _looped,
    Kind.ENTERED: _entered,
    Kind.IMPORTED: imported,
    Kind.FUNCTION: _defined,
    Kind.CLASS: _class,
    Kind.UNKNOWN: _nothing,
    Kind.DELETED: _nothing,
}

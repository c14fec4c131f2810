"""What a loop gives: all of it to a name, one row at a time to the names that stand for parts of it."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from ..reading.memo import once
from ..reading.model import CONDITION, Event, Kind, Scope, ScopeKind, Site
from ..reading.states import State, states_of, taken_by_loops
from ..reading.syntax import arguments_of, within
from .arguments import Arguments, Frame
from .elements import elements, parts_at
from .reached import is_reached
from .values import UNKNOWN, Value

if TYPE_CHECKING:
    from .here import Here

# A loop with more rows gives any of them.
MAX_ROWS = 20
_BOUND = frozenset((Kind.ASSIGNED, Kind.UNPACKED))


def rows(event: Event, here: Here) -> list[Value]:
    """What a loop takes one after the other, where an event is that it binds a name to it, or to a part of it."""
    return _rows_of(_iterated(event, here))


def _rows_of(value: Value) -> list[Value]:
    return [row for alternative in value for row in elements(alternative)]


def _iterated(event: Event, here: Here) -> Value:
    return here.at(_iterated_from(event.site)).value(event.expression)


def _iterated_from(site: Site) -> Site:
    """Where what a loop iterates over is evaluated: before its body; a comprehension's first around the comprehension."""
    if site.block.parent is not None:
        return site.block.parent
    return site.scope.site if site.index == 0 and site.scope.site is not None else site


def every_choice(arguments: Arguments, whole: bool = False) -> list[Arguments]:
    """The arguments of a call, as each row of a loop around passes them, and with each of the dicts that its ``**`` can be; ``whole``
    where what is called may take several things out of one argument.
    """
    expressions = arguments_of(arguments.node)
    taking = [*expressions, *expressions] if whole else expressions
    places = row_by_row(arguments.here, taking) if not arguments.unseen else [arguments.here]
    if places == [arguments.here]:
        return arguments.each()
    return [one for here in places for one in arguments.at(here).each()]


def row_by_row(here: Here, expressions: list[ast.expr]) -> list[Here]:
    """A place as each row of a loop around comes to it, where several expressions there take something out of it: what one row gives
    belongs together. As it is, where they do not, or the rows are not known.
    """
    event = _loop_around(here, expressions)
    if event is None or _is_at_row(here.frame, event.site) or not here.site.is_in_loop(event.site):
        return [here]
    value = _iterated(event, here)
    taken = _rows_of(value)
    if not 1 < len(taken) <= MAX_ROWS or (UNKNOWN,) in taken:
        return [here]
    places = [_in_row(here, event, row, (event.node, here.frame, value, number)) for number, row in enumerate(taken)]
    return [place for place in places if is_reached(place.site, place)] or [here]


def _loop_around(here: Here, expressions: list[ast.expr]) -> Event | None:
    """What binds the names to parts of a loop's rows, of the loop that more than one of the expressions takes something from."""
    scope = here.site.scope
    taken = _taken_from_loops(scope)
    if not taken or (here.frame is None and scope.kind is ScopeKind.FUNCTION and scope.parameters):
        return None
    found: dict[ast.AST, Event] = {}
    taking: Counter[ast.AST] = Counter()
    for expression in expressions:
        names = {each for name in _named(scope, expression) for each in taken.get(name, ())}
        events = [event for name in names if (event := _looped(here.site, name).event) is not None and event.kind is Kind.ELEMENT]
        found.update((event.node, event) for event in events)
        taking.update({event.node for event in events})
    return next((found[loop] for loop, number in taking.items() if number > 1), None)


@once
def _named(_: Scope, expression: ast.expr) -> frozenset[str]:
    """The names in an expression of a scope."""
    return frozenset(node.id for node in within(expression) if isinstance(node, ast.Name))


@once
def _taken_from_loops(scope: Scope) -> dict[str, set[str]]:
    """The names of a scope that its loops bind, and those that a body binds to what is taken out of these, each with the former."""
    loops = {name: [event for event in events if event.kind is Kind.ELEMENT] for name, events in scope.events.items()}
    found = {name: {name} for name, events in loops.items() if events}
    bodies = {event.site.block for events in loops.values() for event in events}
    for name, events in scope.events.items() if found else ():
        written = (event.expression for event in events if event.kind in _BOUND and event.site.block in bodies)
        taken = {each for node in written for inner in _named(scope, node) for each in found.get(inner, ())}
        found |= {name: taken | found.get(name, set())} if taken else {}
    return found


def _looped(site: Site, name: str) -> State:
    """The state of a name before what is done to its object up to a place, also in branches that meet."""
    state = states_of(site.scope, name).at(site).base
    while state.joined and len(bases := {each.base for each in state.joined}) == 1:
        state = bases.pop()
    return state


def _in_row(here: Here, event: Event, row: Value, key: tuple[object, ...]) -> Here:
    frame = here.evaluator.kept(key, lambda: _frame_of_row(here, event.site))
    loop = event.site
    for name in taken_by_loops(loop.scope)[loop.block]:
        state = _looped(Site(loop.scope, loop.block, loop.index + CONDITION), name)
        if state.event is not None and state.event.node is event.node and state not in frame.memo:
            frame.memo[state] = parts_at(row, state.event.path)
    return here.evaluator.at(here.site, frame)


def _is_at_row(frame: Frame | None, loop: Site) -> bool:
    while frame is not None and frame.loop is not loop:
        frame = frame.every_row
    return frame is not None


def _frame_of_row(here: Here, loop: Site) -> Frame:
    every = here.frame or Frame(here.site.scope, None, None, None)
    return replace(every, loop=loop, every_row=here.frame, memo={}, outcomes={}, passed={})

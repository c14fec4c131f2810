"""The names that an expression is made of, and the ways by which their values come to be there, checked or not."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...reading.blocks import Block
from ...reading.model import END, Event, Kind, Scope, Site
from ...reading.states import State, states_of
from ...reading.syntax import arguments_of
from ..base import Facts, once, once_from
from ..checks.forms import HOLDING, held, written_at
from ..checks.grounds import is_checked
from ..checks.patterns import Target
from ..checks.value_paths import element_of_rest, leaves_out_the_first, path_of

# A value that comes by more ways counts as unchecked.
MAX_WAYS = 40
# Events that leave a text what it is.
_KEEPING = frozenset((Kind.NARROWED, Kind.PASSED))


Ways = tuple[tuple[Event | None, bool | None], ...]


class Carrier(NamedTuple):
    """A name (or item, or attribute) in an expression, by the path that it is; what the expression ``used`` at a place is made of. Around
    it stand ``calls`` of the expression: the outermost and the innermost. Of a ``rest`` what stands first has been left out.
    """

    path: str
    node: ast.expr
    site: Site
    used: ast.expr
    calls: tuple[ast.Call, ...] = ()
    rest: bool = False

    def place(self, place: Target) -> Target:
        """The place that a check counts for, of what is on its way to one: which program the first word starts says nothing of the rest."""
        return Target.SHELL if self.rest and place is Target.PROGRAM else place

    @property
    def name(self) -> tuple[Scope, str]:
        """The path, and the scope in which it means this value."""
        return self.site.scope, self.path


def carriers(node: ast.AST, site: Site, calls: tuple[ast.Call, ...] = (), rest: bool = False) -> Iterator[Carrier]:
    """The names in an expression, also in its calls; around it stand others."""
    waiting: list[tuple[ast.AST, tuple[ast.Call, ...], bool]] = [(node, calls, rest)]
    while waiting:
        inner, around, rest = waiting.pop()
        path = path_of(inner) or element_of_rest(inner)
        parts: Iterable[ast.AST] = ()
        if path is not None:
            yield Carrier(path, inner, site, inner, around, rest)  # type: ignore[arg-type]
        elif isinstance(inner, ast.Call):
            around = (*around[:1], inner)
            parts = (*arguments_of(inner), *([inner.func.value] if isinstance(inner.func, ast.Attribute) else []))
        elif isinstance(inner, (ast.Subscript, ast.Attribute)):
            parts, rest = (inner.value,), rest or leaves_out_the_first(inner)
        elif isinstance(inner, (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)):
            made = inner.value or inner.key if isinstance(inner, ast.DictComp) else inner.elt
            yield from carriers(made, site.scope.module.scopes[inner].end, around, rest)
        else:
            parts = held(inner)
        waiting += [(part, around, rest) for part in parts]


def is_checked_by(facts: Facts, carrier: Carrier, site: Site, place: Target) -> bool:
    """Whether a name has passed a check where it stands, or before a later site of the same function."""
    later = site if carrier.site.scope is site.scope else carrier.site
    return is_checked(facts, carrier.site, carrier.path, place, carrier.node) or is_checked(facts, later, carrier.path, place, carrier.used)


@once_from(False)
def is_checked_on_every_way(facts: Facts, site: Site, path: str, place: Target) -> bool:
    """Whether a name is bound again where its value would not pass a check: ``if host not in HOSTS: host = "a"``.

    Before a conversation, where a test of words or length counts if it leaves, what is replaced must be the whole.
    """
    found = {passed for _, passed in _before(facts, site, path, place)}
    return True in found and False not in found


def bound_instead(facts: Facts, site: Site, path: str, place: Target) -> list[Event]:
    """What binds a name that is checked on every way to something else, where the value would not pass."""
    return [event for event, passed in _before(facts, site, path, place) if event is not None and passed is None]


def comes_unchecked(facts: Facts, site: Site, path: str, place: Target) -> bool:
    """Whether a parameter that its function binds again is there unchecked on some way, alone or beside something else."""
    return path in site.scope.parameters and any(passed is False for _, passed in _on_ways(facts, site, path, place))


def _before(facts: Facts, site: Site, path: str, place: Target) -> Ways:
    """The ways to a place; before a conversation a test of words or length replaces nothing."""
    return _on_ways(facts, site, path, Target.ANYWHERE if place is Target.CONVERSATION else place)


def _on_ways(facts: Facts, site: Site, path: str, place: Target) -> Ways:
    """Whether a name has passed a check on each way, by what last gives it its value; nothing for one that is not bound again."""
    if not path.isidentifier() or not _is_bound_again(facts, site.scope, path):
        return ()
    return _on_ways_to(facts, site.scope, path, place, _when_bound(states_of(site.scope, path).at(site)))


@once
def _is_bound_again(facts: Facts, scope: Scope, path: str) -> bool:
    """Whether a function itself binds a name, or adds to it."""
    events = (event for event in scope.events.get(path, ()) if event.site.scope is scope)
    return any(event.binds or event.kind is Kind.AUGMENTED for event in events)


@once_from(((None, False),))
def _on_ways_to(facts: Facts, scope: Scope, path: str, place: Target, state: State) -> Ways:
    """As `_on_ways`, for all places that a name comes to with one state."""
    ways = _ways(state)
    if ways is None:
        return ((None, False),)
    return tuple((event, _is_checked_on(facts, scope, path, place, event, tuple(blocks))) for event, blocks in ways)


def _when_bound(state: State) -> State:
    """The state before what has only been handed the value since."""
    while state.event is not None and state.event.kind in _KEEPING and state.before is not None:
        state = state.before
    return state


def _ways(state: State) -> list[tuple[Event | None, list[Block]]] | None:
    """The last events that give a name what it is (None: the beginning of its scope), each with the branches passed since; None where
    there are `MAX_WAYS` or more.
    """
    found: list[tuple[Event | None, list[Block]]] = []
    waiting: list[tuple[State, list[Block]]] = [(state, [])]
    while waiting and len(found) + len(waiting) < MAX_WAYS:
        met, blocks = waiting.pop()
        current = _when_bound(met)
        if current.joined:
            branches = zip(current.joined, current.blocks, strict=True)
            waiting += [(each, blocks if block is None else [*blocks, block]) for each, block in branches]
        else:
            found.append((current.event, blocks))
    return found if not waiting else None


@once
def _is_checked_on(
    facts: Facts, scope: Scope, path: str, place: Target, event: Event | None, blocks: tuple[Block, ...]
) -> bool | None:
    """Whether a text has passed a check by the end of a branch, or is made of one that had; None where another is bound instead."""
    if any(_is_checked_by_the_end(facts, scope, block, path, place) for block in blocks):
        return True
    if event is None or event.kind not in HOLDING:
        return False
    itself = [event.node.target] if isinstance(event.node, ast.AugAssign) else []
    former = [part for node in (*itself, event.node) for part in carriers(node, written_at(event)) if part.path == path]
    passed = (is_checked_by(facts, part, part.site, place) or is_checked_on_every_way(facts, part.site, path, place) for part in former)
    return all(passed) if former else None


@once
def _is_checked_by_the_end(facts: Facts, scope: Scope, block: Block, path: str, place: Target) -> bool:
    return is_checked(facts, Site(scope, block, END), path, place)

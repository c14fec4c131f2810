"""Which bindings and changes of a name reach a place, in the order in which the program runs.

A *state* is what a name stands for at a place, said by its last event: a binding makes a new state, a change of the bound object one
that remembers the state before it. Where branches meet, the state joins those at their ends:

.. code-block:: python

    mode = "ALWAYS"         # A = assigned
    if fast:
        mode = "NEVER"      # B = assigned
    print(mode)             # joined (A, B): one is "ALWAYS" if the branch was not taken, the other "NEVER" if it was

Each joined state keeps the branch that leads to it, so that a call in which ``fast`` is known leaves one of them. A loop's body may
have run before, so its head joins the state before the loop with the one at the body's end (and at each ``continue``), and what follows
joins the head with the state at each ``break``:

.. code-block:: python

    found = []              # A = assigned
    for item in items:      # head: joined (A, B)
        found.append(item)  # B = method, of the head
    print(found)            # the head: the list as it was, or with more

A handler may follow any part of the ``try`` body, so it begins with every state of it joined. A block that *ends* (by ``return``,
``raise``, ``break``, ``sys.exit()``) hands nothing on.

The states of one name in one scope are found at once, the first time that somebody asks for the name, and statements in which nothing
happens to it are passed over: the work is linear in its events, not in the program. What other scopes do to the name stands beside
(``elsewhere``), since nobody knows when they run; and binding ``a`` puts ``a.b`` back to its start, a state without event.
"""

from __future__ import annotations

import ast
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import itemgetter

from .blocks import Block, Branch, Compound, Jump, Loop, Try
from .events import holder
from .memo import once
from .model import Event, Kind, Scope, Site
from .syntax import Item, dotted, names_in


@dataclass(eq=False, slots=True)
class State:
    """What a name stands for at a place: the last ``event`` and what it acts on, or several states that meet
    (``joined``, each with the one branch, of ``blocks``, that leads to it).

    A state with neither is the start of the scope: an argument, or not bound yet; or the attribute of a name that was bound again.
    ``changed``: it is what some event acts on.
    """

    event: Event | None = None
    before: State | None = None
    joined: tuple[State, ...] = ()
    blocks: tuple[Block | None, ...] = ()
    changed: bool = False
    _base: State | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._base = self.before.base if self.before is not None else None

    @property
    def base(self) -> State:
        """The state without the changes that led to it."""
        return self._base or self


@dataclass(eq=False, slots=True)
class _Record:
    entry: State
    indexes: list[float] = field(default_factory=list)
    states: list[State] = field(default_factory=list)


MAX_LOOPS = 4
# A name is followed through so many others that stand for the same.
MAX_ALIASES = 4


@dataclass(eq=False, slots=True)
class States:
    """The states of one name in one scope: at its ``start``, and in the blocks in which something happens to the name; ``elsewhere`` is
    what other scopes do to it.
    """

    start: State
    records: dict[Block, _Record]
    elsewhere: list[Event]

    def at(self, site: Site) -> State:
        """The state before the statement at this site."""
        block, index = site.block, site.index
        while True:
            record = self.records.get(block)
            if record is not None:
                place = bisect_left(record.indexes, index)
                return record.states[place - 1] if place else record.entry
            if block.parent is None:
                return self.start
            index, block = block.parent.index, block.parent.block


class _Run:
    """Keeps, in ``records``, what one name of a scope comes to when the program runs through it in order."""

    def __init__(self, scope: Scope, name: str, start: State) -> None:
        self.records: dict[Block, _Record] = {}
        self._events: dict[Block, list[tuple[float, Event | Compound | Jump]]] = {}
        self._jumped: dict[Jump, State] = {}
        self._resets: set[Event] = set()
        self._placed: set[Compound] = set()
        for event in scope.events.get(name, ()):
            if event.site.scope is scope:
                self._place(event)
        around = name.rpartition(".")[0]
        while around:
            self._resets.update(event for event in scope.events.get(around, ()) if event.binds and event.site.scope is scope)
            around = around.rpartition(".")[0]
        for event in self._resets:
            self._place(event)
        for alias in aliases(scope).get(name, ()):
            for event in scope.events.get(alias, ()):
                if event.site.scope is scope and not event.binds and event.kind is not Kind.NARROWED:
                    self._place(event)
        for event in (*_of_elements(scope).get(name, ()), *_by_rows(scope, name)):
            self._place(event)
        for items in self._events.values():
            items.sort(key=itemgetter(0))
        if scope.root in self._events:
            self._run(scope.root, start, 0)

    def _place(self, event: Event | Jump) -> None:
        site: Site = event.site
        item: Event | Compound | Jump = event
        while True:
            self._events.setdefault(site.block, []).append((site.index, item))
            if site.block.parent is None:
                return
            site = site.block.parent
            item = site.block.compounds[site.index]
            if item in self._placed:
                return
            self._placed.add(item)
            for jump in item.jumps if isinstance(item, Loop) else ():
                self._place(jump)

    def _run(self, block: Block, state: State, loops: int) -> tuple[State, list[State]]:
        """The state at the end of the block, and every state on the way (from each of which a handler may be reached)."""
        record = self.records[block] = _Record(state)
        seen, before = [state], state
        for index, item in self._events.get(block, ()):
            if isinstance(item, Event):
                state = self._after(item, before if item.kind is Kind.ROWS else state)
            elif isinstance(item, Jump):
                self._jumped[item] = state
            else:
                before = state
                state, inner = self._compound(item, state, loops)
                seen += inner
            seen.append(state)
            record.indexes.append(index)
            record.states.append(state)
        return state, seen

    def _after(self, event: Event, state: State) -> State:
        if event in self._resets:
            return State()
        if event.binds:
            return State(event)
        state.changed = True
        return State(event, state)

    def _compound(self, compound: Compound, state: State, loops: int) -> tuple[State, list[State]]:
        if isinstance(compound, Loop):
            return self._loop(compound, state, loops)
        if isinstance(compound, Try):
            return self._try(compound, state, loops)
        seen: list[State] = []
        may_be_skipped = isinstance(compound, Branch) and not compound.total
        ends: list[tuple[State, Block | None]] = [(state, None)] if may_be_skipped else []
        for block in compound.blocks:
            end, inner = self._run(block, state, loops)
            seen += inner
            if not block.ends:
                ends.append((end, block))
        return meet(ends) if ends else state, seen

    def _loop(self, loop: Loop, state: State, loops: int) -> tuple[State, list[State]]:
        head, seen = state, [state]
        for _ in range(2 if loops < MAX_LOOPS else 1):
            end, seen = self._run(loop.body, head, loops + 1)
            again = [self._jumped[jump] for jump in loop.jumps if not jump.leaves and jump in self._jumped]
            head = join([state, *again] if loop.body.ends else [state, *again, end])
        end, inner = self._run(loop.otherwise, head, loops)
        left = [self._jumped[jump] for jump in loop.jumps if jump.leaves and jump in self._jumped]
        if not loop.endless and not loop.otherwise.ends:
            left.append(end)
        return join(left) if left else end, seen + inner

    def _try(self, compound: Try, state: State, loops: int) -> tuple[State, list[State]]:
        end, seen = self._run(compound.body, state, loops)
        raised = join([state, *seen])
        ends = []
        if not compound.body.ends:
            end, inner = self._run(compound.otherwise, end, loops)
            seen += inner
            if not compound.otherwise.ends:
                ends.append(end)
        for handler in compound.handlers:
            end, inner = self._run(handler, raised, loops)
            seen += inner
            if not handler.ends:
                ends.append(end)
        end, inner = self._run(compound.final, join(ends) if ends else raised, loops)
        return end, seen + inner


@once
def states_of(scope: Scope, name: str) -> States:
    """The states of a name (or a dotted name) of a scope."""
    start = State()
    elsewhere = [event for event in scope.events.get(name, ()) if event.site.scope is not scope]
    return States(start, _Run(scope, name, start).records, elsewhere)


@once
def aliases(scope: Scope) -> dict[str, set[str]]:
    """The other names of what a name stands for: ``b = a``, where b is bound nowhere else, and so ``c`` after ``c = b``."""
    named: dict[str, str] = {}
    for name in scope.bound:
        bound = [event for event in scope.events[name] if event.binds]
        if len(bound) == 1 and bound[0].kind is Kind.ASSIGNED and bound[0].site.scope is scope:
            other = dotted(bound[0].node)
            if other and other != name:
                named[name] = other
    found: dict[str, set[str]] = {}
    for name, other in named.items():
        for _ in range(MAX_ALIASES):
            found.setdefault(name, set()).add(other)
            found.setdefault(other, set()).add(name)
            if other not in named:
                break
            other = named[other]
    return found


# What changes an element of a list by the name that a loop gives it.
_CHANGING = frozenset((Kind.ITEM_SET, Kind.ITEM_LOST, Kind.METHOD))


@once
def _of_elements(scope: Scope) -> dict[str, list[Event]]:
    """What the loops of a scope do to the elements of lists, by the names of these, or of what holds them: ``for x in xs: x["k"] = v``,
    where nothing else in the loop binds the name. It is done when the loop is.
    """
    found: dict[str, list[Event]] = {}
    for name in scope.bound:
        events = [event for event in scope.events[name] if event.site.scope is scope and (event.binds or event.kind in _CHANGING)]
        for loop, element, inside in _loops(events):
            if [event for event in inside if event.binds] == [element]:
                several = element.expression
                done = [Event(Kind.ELEMENTS, event.node, loop, each=event, of=several) for event in inside if event is not element]
                found.setdefault(dotted(holder(several)), []).extend(done)
    return found


def _by_rows(scope: Scope, name: str) -> Iterator[Event]:
    """What stands for all rounds of a loop that only sets an item of a name by what it takes, or adds it: ``for key, value in rows:
    x[key] = value``, ``for more in rows: x = x | more``.
    """
    events = [event for event in scope.events.get(name, ()) if event.site.scope is scope]
    rounds = [(event, *made) for event in events if (made := _in_a_round(event, name)) is not None]
    if not rounds:
        return
    happening = Counter(block for event in events for block in event.site.blocks())
    for event, each, made_of in rounds:
        block, loop = event.site.block, event.site.block.parent
        taken = taken_by_loops(scope).get(block)
        if loop is None or taken is None or happening[block] > 1:
            continue
        compound = loop.block.compounds[loop.index]
        goes_on = isinstance(compound, Loop) and not compound.jumps and not block.ends
        if goes_on and not taken.isdisjoint(names_in(made_of)):
            yield Event(Kind.ROWS, event.node, loop, each=each)


def _in_a_round(event: Event, name: str) -> tuple[Event, ast.expr] | None:
    """What an event does in a round of a loop, as a change, and what must come out of the round: the key of an item that it sets, what it
    adds.
    """
    match event:
        case Event(kind=Kind.ITEM_SET, item=Item(key=key), value=ast.expr()):
            return event, key
        case Event(kind=Kind.AUGMENTED, node=ast.AugAssign(value=value)):
            return event, value
        case Event(kind=Kind.ASSIGNED, node=ast.BinOp(ast.Name(former) as target, operator, value) as node) if former == name:
            added = ast.copy_location(ast.AugAssign(target, operator, value), node)
            return Event(Kind.AUGMENTED, added, event.site), value
    return None


@once
def taken_by_loops(scope: Scope) -> dict[Block, set[str]]:
    """The names that the loops of a scope bind to what they take, by the bodies of the loops."""
    found: dict[Block, set[str]] = defaultdict(set)
    for name, events in scope.events.items():
        for event in events:
            if event.kind is Kind.ELEMENT:
                found[event.site.block].add(name)
    return found


def _loops(events: list[Event]) -> Iterator[tuple[Site, Event, list[Event]]]:
    """The loops that bind a name to the elements of something: where each stands, what binds the name, and which events are in it."""
    bodies = {event.site.block: (event, list[Event]()) for event in events if event.kind is Kind.ELEMENT and not event.path}
    for event in events if bodies else ():
        for block in event.site.blocks():
            if block in bodies:
                bodies[block][1].append(event)
    for block, (element, inside) in bodies.items():
        if block.parent is not None:
            yield block.parent, element, inside


def join(states: list[State]) -> State:
    """The state where these meet."""
    return meet([(state, None) for state in states])


def meet(ends: list[tuple[State, Block | None]]) -> State:
    """The state where branches meet, each with its block; a state that more than one leads to has none."""
    kept: dict[State, Block | None] = {}
    for state, block in ends:
        kept[state] = None if state in kept else block
    return next(iter(kept)) if len(kept) == 1 else State(joined=tuple(kept), blocks=tuple(kept.values()))

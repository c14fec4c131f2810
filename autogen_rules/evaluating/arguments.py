"""What a call passes: by position, keyword, ``*`` and ``**``, through ``functools.partial``; and the frame of one that is followed."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ..reading.blocks import Block
from ..reading.memo import once
from ..reading.model import Scope, Site
from ..reading.syntax import decorators, ordered
from .elements import any_item, beyond
from .records import by_position
from .values import ABSENT, UNKNOWN, Alternative, Def, Dict, Items, Place, Result, Value, present, union

if TYPE_CHECKING:
    from .here import Here

MAX_CALLS = 6
MAX_ITSELF = 2
T = TypeVar("T")
# Stands for calls that nobody sees.
SOME_CALL = ast.Call(ast.Name("unseen", ast.Load()), [], [])
# What no method is bound to.
_PLAIN = frozenset("str bytes int float bool".split())


@dataclass(eq=False, slots=True)
class Argument:
    """One that is passed: the ``expression`` as it is written at a place, or what comes out of a ``*``."""

    here: Here
    expression: ast.expr | None
    unpacked: Value = ()

    @property
    def value(self) -> Value:
        """What it can be."""
        return self.unpacked if self.expression is None else self.here.value(self.expression)

    @property
    def handed_on(self) -> Argument | None:
        """What the function around was passed, in the call that is followed, where it hands one of its parameters on as it came."""
        scope, given = self.here.site.scope, self.here.given
        if given is None or not isinstance(self.expression, ast.Name):
            return None
        name, order = self.expression.id, positions(scope)
        if name not in scope.parameters or name in scope.bound:
            return None
        return given.written(name, order.index(name) if name in order else None)


class Arguments:
    """The arguments of a call that stands ``here``, and of the partials that its callee was given to ``before``.

    The first ``skip`` by position are not the callee's own: the function that ``partial`` is given, the ``self`` of a class's method.
    ``unseen``: nothing of them is known. ``chosen``: the dict that a ``**`` is taken for, of several that it can be.
    """

    __slots__ = ("node", "here", "skip", "before", "unseen", "chosen", "_known")

    def __init__(self, node: ast.Call, here: Here, skip: int = 0, before: Arguments | None = None, unseen: bool = False) -> None:
        self.node = node
        self.here = here
        self.skip = skip
        self.before = before
        self.unseen = unseen
        self.chosen: ast.AST | None = None
        self._known: _Sorted | None = None

    def get(self, name: str, position: int | None = None) -> Value:
        """What is passed for a parameter; with `ABSENT` among the alternatives where it may not be given. Positions count from 0."""
        argument = self.written(name, position)
        if argument is not None:
            return argument.value
        known = self._sorted
        found: Value = (UNKNOWN,) if self.unseen or (position is not None and known.open) else (ABSENT,)
        for value in known.mappings:
            part = union(alternative.get(name) if isinstance(alternative, Dict) else (UNKNOWN,) for alternative in value)
            found = union((present(found), part)) if found != (ABSENT,) else part
        return present(found) if UNKNOWN in found else found

    def handed(self, name: str, position: int | None = None) -> Value:
        """As `get`, where it is asked for text or objects: what ``**`` takes out of something may be an item of it."""
        found = self.get(name, position)
        if UNKNOWN not in found or self.written(name, position) is not None:
            return found
        return union((found, *(any_item(alternative) for value in self.unpacked for alternative in value)))

    def written(self, name: str, position: int | None = None) -> Argument | None:
        """The argument that is passed for a parameter, by keyword or position; None where none is, or only ``**`` may pass it."""
        known = self._sorted
        argument = known.named.get(name)
        if argument is None and position is not None and position < len(known.positional):
            return known.positional[position]
        return argument

    def expression(self, name: str, position: int | None = None) -> ast.expr | None:
        """The expression that is passed for a parameter; None where none is written."""
        argument = self.written(name, position)
        return argument.expression if argument is not None else None

    def rest(self, position: int) -> Items:
        """What ``*args`` takes, after so many by position."""
        rest = self._sorted.positional[position:]
        others = (UNKNOWN,) if self.unseen or self._sorted.open else ()
        return Items(self.node, self.here.module, tuple(argument.value for argument in rest), others)

    def keywords(self, taken: set[str]) -> Dict:
        """What ``**kwargs`` takes, besides the names that are taken."""
        entries: dict[Any, Value] = {}
        unpacked = [alternative for value in self.unpacked for alternative in value]
        for alternative in unpacked:
            if isinstance(alternative, Dict):
                entries.update({key: entry for key, entry in alternative.entries.items() if key not in taken})
        entries.update({name: argument.value for name, argument in self._sorted.named.items() if name not in taken})
        return Dict(self.node, self.here.module, entries, union(((UNKNOWN,) if self.unseen else (), *map(beyond, unpacked))))

    @property
    def count(self) -> int:
        """How many are passed by position, as far as is known."""
        return len(self._sorted.positional)

    @property
    def names(self) -> list[str]:
        """The names of the keywords, in the order in which they are passed."""
        return [*self._sorted.named]

    @property
    def unpacked(self) -> list[Value]:
        """What is passed by ``**``."""
        return self._sorted.mappings

    @property
    def brought(self) -> list[str]:
        """The names of the arguments that are passed by ``**``, as far as they are known."""
        dicts = (a for value in self.unpacked for a in value if isinstance(a, Dict))
        return [key for a in dicts for key, value in a.entries.items() if isinstance(key, str) and value != (ABSENT,)]

    @property
    def open(self) -> bool:
        """Whether there may be arguments that are not seen."""
        return self.unseen or self._sorted.open or any(not isinstance(a, Dict) or a.open for value in self.unpacked for a in value)

    def values(self) -> list[Value]:
        """What stands by position in the call, a ``*`` for the whole that it unpacks."""
        return [self.here.value(expression) for expression in self.node.args[self.skip :]]

    def first(self, instead: T) -> Value | T:
        """What stands first by position in the call; something else ``instead`` where nothing does."""
        given = self.node.args[self.skip :]
        return self.here.value(given[0]) if given else instead

    def all(self) -> list[Value]:
        """What stands in the call, by position and by keyword."""
        return [*self.values(), *(self.here.value(keyword.value) for keyword in self.node.keywords)]

    @property
    def partial(self) -> ast.Call | None:
        """The call that makes the partial which these are given to."""
        return self.before.node if self.before is not None else None

    @property
    def layers(self) -> list[Arguments]:
        """The arguments of each call: of the partials, the first one first, and then of the call itself."""
        return [*(self.before.layers if self.before is not None else ()), self]

    def each(self) -> list[Arguments]:
        """These with each of the dicts that the first ``**`` of several can be: the entries of one belong together."""
        for number, value in enumerate(self.unpacked):
            dicts = [a for a in value if isinstance(a, Dict)]
            if len(dicts) > 1:
                rest = tuple(a for a in value if not isinstance(a, Dict))
                return [self._with(number, one, rest) for one in dicts]
        return [self]

    def _with(self, number: int, one: Dict, rest: Value) -> Arguments:
        these, known = Arguments(self.node, self.here, self.skip, self.before, self.unseen), self._sorted
        mappings = [*known.mappings[:number], (one, *rest), *known.mappings[number + 1 :]]
        these._known = _Sorted(known.positional, known.named, mappings, known.open)
        these.chosen = one.node
        return these

    def after(self, partials: Sequence[Arguments]) -> Arguments:
        """Those of the partials, and then these."""
        before = self.before
        for partial in partials:
            before = Arguments(partial.node, partial.here, partial.skip, before)
        return Arguments(self.node, self.here, self.skip, before)

    def changing(self, made: Arguments | None) -> Arguments:
        """What an object was made with, where it is known, with these keywords in their place; of ``update={"a": 1}`` its entries."""
        changed = self.without(len(self.node.args)).after(made.layers if made is not None else [])
        named = changed._sorted.named
        update = self.written("update")
        for alternative in update.value if update is not None else ():
            if isinstance(alternative, Dict):
                named.update({name: Argument(self.here, None, value) for name, value in alternative.entries.items()})
                named.pop("update", None)
        return changed

    def at(self, here: Here) -> Arguments:
        """These, as another place gives them: another call of the function around, another row of a loop."""
        return Arguments(self.node, here, self.skip, self.before)

    def hidden(self) -> Arguments:
        """These, where nobody sees what becomes of them."""
        return Arguments(self.node, self.here, self.skip, unseen=True)

    def without(self, count: int) -> Arguments:
        """Those after so many by position, which the callee hands on."""
        return Arguments(self.node, self.here, self.skip + count, self.before, self.unseen)

    @property
    def _sorted(self) -> _Sorted:
        if self._known is None:
            self._known = _Sorted()
            for layer in self.layers:
                self._known.add(layer)
        return self._known


@dataclass(eq=False, slots=True)
class _Sorted:
    """Arguments by how they are passed; ``open``: after those by position that are known there may be more."""

    positional: list[Argument] = field(default_factory=list)
    named: dict[str, Argument] = field(default_factory=dict)
    mappings: list[Value] = field(default_factory=list)
    open: bool = False

    def add(self, layer: Arguments) -> None:
        for expression in layer.node.args[layer.skip :] if not layer.unseen else ():
            if self.open:
                break
            if isinstance(expression, ast.Starred):
                self._unpack(expression.value, layer.here)
            else:
                self.positional.append(Argument(layer.here, expression))
        for keyword in layer.node.keywords if not layer.unseen else ():
            if keyword.arg is not None:
                self.named[keyword.arg] = Argument(layer.here, keyword.value)
            else:
                self.mappings.append(layer.here.value(keyword.value))
                self._hand_on(keyword.value, layer.here)

    def _hand_on(self, expression: ast.expr, here: Here) -> None:
        """The keywords that ``**kwargs`` of the function around was given, with the places where they are written."""
        if (given := _handed_on(expression, here)) is not None:
            scope = here.site.scope
            taken = {*positions(scope), *(argument.arg for argument in scope.function.args.kwonlyargs)}
            self.named.update({name: argument for name, argument in given._sorted.named.items() if name not in taken})

    def _unpack(self, expression: ast.expr, here: Here) -> None:
        if (given := _handed_on(expression, here)) is not None:
            self.positional += given._sorted.positional[len(positions(here.site.scope)) :]
            self.open = given._sorted.open
            return
        match here.value(expression):
            case (Items(elements=elements, open=False),):
                self.positional += [Argument(here, None, element) for element in elements]
            case (Result() as record,) if (held := by_position(record)) is not None:
                self.positional += [Argument(here, None, element) for element in held.elements]
            case _:
                self.open = True


@dataclass(eq=False, slots=True)
class Frame:
    """One call of a function of the project that is being followed, ``within`` another one; without ``arguments``, that of a property or
    default factory, within the call that made its object. ``around`` is the call that made the function; ``outcomes`` are those of the
    tests that its arguments may decide, ``passed`` how many of a block do not leave.

    At one row of a loop that binds names at the site ``loop``, only what is in that loop is of this frame; the rest is of ``every_row``.
    """

    scope: Scope
    arguments: Arguments | None
    receiver: Place | None
    within: Frame | None
    around: Frame | None = None
    loop: Site | None = None
    every_row: Frame | None = None
    memo: dict[object, Value] = field(default_factory=dict)
    outcomes: dict[ast.expr, bool | None] = field(default_factory=dict)
    passed: dict[Block, int] = field(default_factory=dict)

    @property
    def here(self) -> Here | None:
        """Where the call stands."""
        return self.arguments.here if self.arguments is not None else None

    def is_within(self, other: Frame) -> bool:
        """Whether it is the other one, or a call in that."""
        frame: Frame | None = self
        while frame is not None and frame is not other:
            frame = frame.within
        return frame is other

    def follows(self, scope: Scope) -> bool:
        """Whether a call of a function that stands in this one is followed: not too deep, nor into itself again and again."""
        depth, again = 0, 0
        frame: Frame | None = self
        while frame is not None:
            depth, again = depth + 1, again + (frame.scope is scope)
            frame = frame.within
        return depth < MAX_CALLS and again < MAX_ITSELF


@once
def positions(scope: Scope) -> list[str]:
    """The names of the parameters that a call gives by position."""
    names = [argument.arg for argument in ordered(scope.function)]
    return names[1:] if bound_to(scope) is not None else names


@once
def several(scope: Scope) -> list[str]:
    """The names of ``*args`` and ``**kwargs`` of a function."""
    declared = scope.function.args
    return [each.arg for each in (declared.vararg, declared.kwarg) if each is not None]


@once
def bound_to(scope: Scope) -> str | None:
    """The parameter that a method is bound by; none of a function that a class holds, whose first is a text or a number."""
    names = ordered(scope.function)
    if scope.owner is None or not names or "staticmethod" in decorators(scope.function):
        return None
    match names[0].annotation:
        case ast.Name(name) | ast.Subscript(slice=ast.Tuple(elts=[ast.Name(name), *_])) if name in _PLAIN:
            return None
    return names[0].arg


def is_unbound(callee: Alternative, node: ast.Call) -> bool:
    """Whether a call is of a method that was taken of its class, and gives it its object first: ``Desk.ask(desk, text)``."""
    is_method = isinstance(callee, Def) and callee.receiver is None and bound_to(callee.scope) is not None
    return is_method and bool(node.args) and not isinstance(node.args[0], ast.Starred)


def passed(callee: Def, node: ast.Call, skip: int = 0) -> Iterator[tuple[str, ast.expr]]:
    """The parameters of a function that a call gives something, ``*args`` and ``**kwargs`` too, with the expressions; the first ``skip``
    by position are none of them.
    """
    names, declared = positions(callee.scope), callee.scope.function.args
    written = [argument for argument in node.args[skip:] if not isinstance(argument, ast.Starred)]
    yield from zip(names, written, strict=False)
    if declared.vararg is not None:
        yield from ((declared.vararg.arg, argument) for argument in written[len(names) :])
    for keyword in node.keywords:
        if keyword.arg in callee.scope.parameters:
            yield keyword.arg, keyword.value
        elif keyword.arg is not None and declared.kwarg is not None:
            yield declared.kwarg.arg, keyword.value


def _handed_on(expression: ast.expr, here: Here) -> Arguments | None:
    """What the function around was passed, in the call that is followed, where it hands its ``*args`` or ``**kwargs`` on as it came."""
    scope, given = here.site.scope, here.given
    if given is None or not isinstance(expression, ast.Name) or expression.id in scope.events:
        return None
    declared = scope.function.args
    return given if any(rest is not None and rest.arg == expression.id for rest in (declared.vararg, declared.kwarg)) else None

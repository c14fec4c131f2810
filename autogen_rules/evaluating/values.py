"""What an expression can be: a value is a tuple of alternatives, each with the place where it is written."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from ..reading.model import Module, Scope, Site
from ..reading.syntax import Function

if TYPE_CHECKING:
    from .arguments import Arguments, Frame
    from .here import Here
    from .world import Symbol


class Alternative:
    """One thing that an expression can be."""

    __slots__ = ()


Value = tuple[Alternative, ...]


class Unknown(Alternative):
    """Anything: what it is cannot be seen."""

    __slots__ = ()


class Absent(Alternative):
    """Nothing: no argument, no entry under a key."""

    __slots__ = ()


UNKNOWN = Unknown()
ABSENT = Absent()


@dataclass(eq=False, slots=True)
class Place(Alternative):
    """What is written at ``node`` of ``module``; of the kinds below, or a place alone."""

    node: ast.AST
    module: Module


@dataclass(eq=False, slots=True)
class Const(Place):
    """A constant; ``parts`` are those that a text was put together of."""

    value: Any
    parts: tuple[Const, ...] = ()

    def holding(self, text: str) -> Const:
        """The part that alone holds the text, such as what a name in an f-string stands for; itself where none does."""
        within = (self.node, *(self.node.values if isinstance(self.node, ast.JoinedStr) else ()))
        part = next((part for part in self.parts if part.node not in within and text in str(part.value)), None)
        return part.holding(text) if part is not None else self


@dataclass(eq=False, slots=True)
class Dict(Place):
    """A dict by its constant keys. ``others`` is what may be under keys that are not known, `UNKNOWN` among it where it may be anything;
    nothing where there are no such keys.
    """

    entries: dict[Any, Value]
    others: Value = ()
    _any: Value | None = field(default=None, init=False)

    @property
    def open(self) -> bool:
        """Whether there may be other keys, and those that are known may have changed."""
        return bool(self.others)

    def get(self, key: Any) -> Value:
        """The value under the key; with `ABSENT` among the alternatives where the key may be missing."""
        found = self.entries.get(key)
        if found is None:
            return (UNKNOWN,) if self.others else (ABSENT,)
        return found

    @property
    def held(self) -> list[Value]:
        """What is under its keys, known or not, a value for each."""
        others = known(self.others)
        return [*self.entries.values(), others] if others else [*self.entries.values()]

    @property
    def any(self) -> Value:
        """What is under a key that is not known; nothing in a dict without any, but an error."""
        if self._any is None:
            self._any = union((*self.entries.values(), self.others))
        return self._any

    def opened(self) -> Dict:
        """The dict where anything may be done to it."""
        return self if UNKNOWN in self.others else Dict(self.node, self.module, self.entries, and_anything(self.others))


@dataclass(eq=False, slots=True)
class Items(Place):
    """A list, tuple or set. ``others`` is what elements may be that are not seen, `UNKNOWN` among it where they may be anything; nothing
    where there are none.
    """

    elements: tuple[Value, ...]
    others: Value = ()

    @property
    def open(self) -> bool:
        """Whether there may be other elements, and those that are known may stand elsewhere, or be gone."""
        return bool(self.others)

    @property
    def held(self) -> Value:
        """What its elements can be, all together."""
        return tuple(chain.from_iterable(self.elements))


@dataclass(eq=False, slots=True)
class Text(Place):
    """Something made of these parts: an f-string, a concatenation, a slice, a conversion."""

    parts: tuple[Value, ...]


@dataclass(eq=False, slots=True)
class Ref(Place):
    """A name of a package that is not part of the project, such as ``autogen.UserProxyAgent`` or ``os.getcwd``."""

    dotted: str


@dataclass(eq=False, slots=True)
class ModuleRef(Place):
    """A module of the project; ``dotted`` is the name that it was imported by, empty where a package hands it out."""

    target: Module
    dotted: str = ""


@dataclass(eq=False, slots=True)
class Def(Place):
    """A function of the project; ``receiver`` is what a method is bound to, ``around`` the call that made a function in another."""

    node: Function
    scope: Scope
    receiver: Place | None = None
    around: Frame | None = None

    @classmethod
    def of(cls, scope: Scope, receiver: Place | None = None, around: Frame | None = None) -> Def:
        """The function of a scope."""
        return cls(scope.function, scope.module, scope, receiver, around)


@dataclass(eq=False, slots=True)
class Cls(Place):
    """A class of the project."""

    node: ast.ClassDef
    site: Site

    @classmethod
    def around(cls, scope: Scope) -> Cls | None:
        """The class whose body holds the function of a scope."""
        owner = scope.owner
        if owner is None or scope.parent is None or scope.parent.site is None:
            return None
        return cls(owner, scope.module, scope.parent.site)


@dataclass(eq=False, slots=True)
class Partial(Place):
    """``functools.partial`` of a callable; ``node`` is the call that makes it, ``arguments`` what it passes on."""

    node: ast.Call
    callee: Alternative
    arguments: Arguments


@dataclass(eq=False, slots=True)
class Result(Place):
    """What a call gives that is not followed: of another package, of the library (``symbol``), of a class of the project."""

    node: ast.Call
    callee: Alternative
    arguments: Arguments
    symbol: Symbol | None = None

    @property
    def called(self) -> str:
        """The name of another package that is called; empty for anything else."""
        return self.callee.dotted if isinstance(self.callee, Ref) else ""

    @property
    def here(self) -> Here:
        """Where the call stands."""
        return self.arguments.here


@dataclass(eq=False, slots=True)
class Instance(Place):
    """Some instance of a class of the project, however it was made; ``symbol`` is the library's class that it is derived from."""

    node: ast.ClassDef
    cls: Cls
    symbol: Symbol | None


@dataclass(eq=False, slots=True)
class Operation(Place):
    """What an operator makes of two operands where that is no constant, text or container: ``a | b``, ``a & b``."""

    kind: type[ast.operator]
    left: Value
    right: Value


@dataclass(eq=False, slots=True)
class Member(Place):
    """An attribute (``name``) or, with the name None, an item of something that is not followed."""

    receiver: Alternative
    name: str | None


@dataclass(eq=False, slots=True)
class Declared(Place):
    """Some object of a class of the library (``symbol``), of which an annotation alone says so."""

    symbol: Symbol


@dataclass(eq=False, slots=True)
class Param(Place):
    """A parameter, for the calls that are not seen; ``symbol`` is the library's class that it is annotated with."""

    node: Function
    scope: Scope
    name: str
    symbol: Symbol | None = None


@dataclass(eq=False, slots=True)
class Outside(Place):
    """Text from outside the program; ``source`` names it."""

    source: str


@dataclass(eq=False, slots=True)
class Unbound(Place):
    """A name that nothing defines."""

    name: str


MAX_ALTERNATIVES = 100
MAX_ELEMENTS = 500
MAX_ENTRIES = 200
MAX_GROWN = 2_000
MAX_MERGED = 3
MAX_DIGITS = 300


def items(node: ast.AST, module: Module, elements: Iterable[Value], others: Value) -> Items:
    """A list of at most `MAX_ELEMENTS` elements; more make it open."""
    kept = tuple(islice(elements, MAX_ELEMENTS + 1))
    return Items(node, module, kept[:MAX_ELEMENTS], and_anything(others) if len(kept) > MAX_ELEMENTS else others)


def grown(node: ast.AST, module: Module, entries: dict[Any, Value], others: Value) -> Dict:
    """A dict that was changed or put together, of at most `MAX_ENTRIES` entries; more make it open."""
    if len(entries) > MAX_ENTRIES:
        return Dict(node, module, dict(islice(entries.items(), MAX_ENTRIES)), and_anything(others))
    return Dict(node, module, entries, others)


def size(alternative: Alternative) -> int:
    """How many entries or elements a dict or list has that are known; none, anything else."""
    if isinstance(alternative, Dict):
        return len(alternative.entries)
    return len(alternative.elements) if isinstance(alternative, Items) else 0


def limited(values: Iterable[Value]) -> Iterator[Value]:
    """The values as far as the dicts and lists among them have `MAX_GROWN` entries and elements together; then anything."""
    left = MAX_GROWN
    for value in values:
        left -= sum(map(size, value))
        if left < 0:
            yield (UNKNOWN,)
            return
        yield value


def and_anything(value: Value) -> Value:
    """A value that may be anything besides."""
    return value if UNKNOWN in value else (*value, UNKNOWN)


def known(value: Value) -> Value:
    """What is known of a value: its alternatives but `UNKNOWN`."""
    return tuple(alternative for alternative in value if alternative is not UNKNOWN)


def spread(value: Iterable[Alternative]) -> Iterator[Alternative]:
    """The alternatives; of a list what its elements can be."""
    return (each for alternative in value for each in (alternative.held if isinstance(alternative, Items) else (alternative,)))


def present(value: Value) -> Value:
    """The alternatives but `ABSENT`."""
    return tuple(alternative for alternative in value if alternative is not ABSENT)


def as_text(constant: Const) -> Const:
    """The constant as ``str`` makes it; of a number with more digits than `MAX_DIGITS`, which Python may refuse, only that it is long."""
    value = constant.value
    long = isinstance(value, int) and value.bit_length() > MAX_DIGITS * 3
    return Const(constant.node, constant.module, "0" * MAX_DIGITS if long else str(value))


def union(values: Iterable[Value], depth: int = 0) -> Value:
    """The alternatives of all values; what has been built from one dict display in several ways becomes one dict again."""
    waiting = filter(None, values)
    only = next(waiting, ())
    if len(only) > MAX_ALTERNATIVES:
        return only
    second = next(waiting, None)
    if second is None and len(only) < 2:  # most are so
        return only
    found: dict[Alternative | ast.AST, Any] = {}  # dicts by their displays
    for value in chain((only, second or ()), waiting):
        for alternative in value:
            if isinstance(alternative, Dict):
                before = found.get(alternative.node, alternative)
                found[alternative.node] = alternative if before is alternative else _merged(before, alternative, depth)
            else:
                found[alternative] = alternative
        if len(found) > MAX_ALTERNATIVES:
            return (*islice(found.values(), MAX_ALTERNATIVES), UNKNOWN)
    return tuple(found.values())


def _merged(first: Dict, second: Dict, depth: int) -> Dict:
    """One dict for two; below `MAX_MERGED` levels the first, with anything besides."""
    if depth > MAX_MERGED:
        return first.opened()
    entries, others = {**first.entries}, second.entries
    differing = [key for key, other in others.items() if entries.get(key) is not other]
    for key in (*differing, *(entries.keys() - others.keys())):
        entries[key] = union((first.get(key), second.get(key)), depth + 1)
    return Dict(first.node, first.module, entries, union((first.others, second.others)))

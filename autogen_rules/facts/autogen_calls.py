"""Calls of AutoGen's classes, functions and methods, with their arguments by name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, islice

from ..edits.drafts import Draft
from ..evaluating.arguments import Arguments, Frame
from ..evaluating.callers import by_caller
from ..evaluating.loops import every_choice
from ..evaluating.values import ABSENT, Cls, Items, Place, Text, Value, spread
from ..findings import Report
from ..knowledge import Symbol
from ..reading.memo import once
from ..reading.model import Site
from ..reading.syntax import arguments_of
from .given import Given


class AutogenCall:
    """One call of something of AutoGen's.

    ``symbol`` is what is called (for a subclass of the project, the AutoGen class it is derived from, ``cls`` being the subclass);
    ``node`` is the call as it stands in the linted module, ``made`` the one that makes the object: another one where a function of
    another module does it, and ``through`` the calls there that lead to it, its own the last; ``frame`` is the call of a helper that
    is followed there.
    """

    def __init__(
        self,
        node: ast.Call,
        site: Site,
        symbol: Symbol,
        arguments: Arguments,
        version: str,
        cls: Cls | None = None,
        made: ast.Call | None = None,
        frame: Frame | None = None,
        through: tuple[Place, ...] = (),
    ) -> None:
        self.node = node
        self.made = made or node
        self.site = site
        self.symbol = symbol
        self.cls = cls
        self.frame = frame
        self.through = through
        self._version = version
        self.arguments = arguments
        self.memo: dict[tuple[object, ...], object] = {}

    def each(self) -> list[AutogenCall]:
        """The call with what each call of the function around passes, and with each of the dicts that its ``**`` can be; itself, where
        that is one.
        """
        return self._chosen() or [self]

    @once
    def _chosen(self) -> list[AutogenCall]:
        chosen = [arguments for passed in by_caller(self.arguments) for arguments in every_choice(passed)]
        if chosen == [self.arguments]:
            return []
        rest = (self._version, self.cls, self.made, self.frame, self.through)
        return [AutogenCall(self.node, self.site, self.symbol, arguments, *rest) for arguments in chosen]

    def each_shown(self) -> list[AutogenCall]:
        """As `each`, without what a call of the function around may pass that is not seen, where one is seen; what it is a method of
        counts all the same.
        """
        frames = [(call, call.arguments.here.frame) for call in self.each()]
        shown = [call for call, frame in frames if frame is None or frame.receiver or frame.arguments is None or not frame.arguments.unseen]
        return shown or self.each()

    @cached_property
    def _positions(self) -> dict[str, int]:
        """The parameters by position, in the newest release that takes as many as are given."""
        versions = [self._version, *(signature.releases[0] for signature in self.symbol.signatures)]
        orders = [self.symbol.positional(version) for version in versions]
        order = next((order for order in orders if len(order) >= self.arguments.count), max(orders, key=len))
        return {name: position for position, name in enumerate(order)}

    @once
    def get(self, name: str) -> Value:
        """What the argument can be; `ABSENT` where it may not be given."""
        return self.arguments.get(name, self._positions.get(name))

    def handed(self, name: str) -> Value:
        """As `get`, where it is asked for text: what ``**`` takes out of something may be an item of it."""
        return self.arguments.handed(name, self._positions.get(name))

    def first(self, *names: str) -> Value:
        """The first of these arguments that is given."""
        for name in names:
            value = self.get(name)
            if value != (ABSENT,):
                return value
        return (ABSENT,)

    def given(self, name: str) -> Given:
        """The argument, with where it is used; true where it is there, or may be."""
        return Given(name, self.get(name), self.use(name), self)

    def report(self, message: str, *because: Given, fixes: tuple[Draft, ...] = ()) -> Report:
        """The finding that the call is wrong, ``because`` of what it can be given."""
        return Report(message, self.node, because=because, fixes=fixes)

    @once
    def use(self, name: str, value: Value | None = None) -> ast.AST:
        """Where the argument stands in the linted module: its expression; the call, where it comes unpacked or from a base class's call.

        What a function hands on stands where the linted module passes it, also in a dict that the function makes of what it is passed, or
        as an element of a list; where it is handed several, ``value`` says which.
        """
        argument = self.arguments.written(name, self._positions.get(name))
        while argument is not None and argument.here.module is not self.site.scope.module:
            argument = argument.handed_on
        if argument is None or argument.expression is None:
            return self._passed(self.get(name) if value is None else value)
        return argument.expression

    def _passed(self, value: Value) -> ast.AST:
        """The argument of the call, or the element of one, as it stands in the linted module, that is one of these, or is in a list or text
        among them; the call where none is.
        """
        if value == (ABSENT,):
            return self.node
        held = {*value, *spread(value)}
        wanted = held.union(part for a in held if isinstance(a, Text) for part in chain.from_iterable(a.parts))
        return next((node for node, handed in self._handed() if not wanted.isdisjoint(handed)), self.node)

    def _handed(self) -> Iterator[tuple[ast.expr, Value]]:
        """The arguments of the call, and then the elements of the lists among them that are written in the linted module."""
        here = self.arguments.here.evaluator.at(self.site)
        handed = [(each, here.value(each)) for each in arguments_of(self.node)]
        yield from handed
        for holder in (a for _, value in handed for a in value if isinstance(a, Items) and a.module is here.module):
            if isinstance(holder.node, (ast.List, ast.Tuple, ast.Set)) and len(holder.node.elts) == len(holder.elements):
                yield from zip(holder.node.elts, holder.elements, strict=True)

    def default(self, name: str) -> str | None:
        """The default of a parameter in the release that the options name, as source text; None where there is neither."""
        parameter = self.symbol.parameters(self._version).get(name) if self._version else None
        return parameter.default if parameter is not None else None

    def knows(self, name: str) -> bool:
        """Whether the release that the options name, or any where none is named, has the parameter."""
        return name in self.symbol.parameters(self._version)

    @cached_property
    def names(self) -> list[str]:
        """The names of the arguments that are given, those of unpacked dicts included."""
        return [*dict.fromkeys((*islice(self._positions, self.arguments.count), *self.arguments.names, *self.arguments.brought))]

    @property
    def open(self) -> bool:
        """Whether there may be arguments that are not seen."""
        return self.arguments.open

    @property
    def has_own_init(self) -> bool:
        """Whether another call than its own, in the ``__init__`` of a subclass, hands AutoGen the arguments."""
        return self.arguments.unseen or self.arguments.node is not self.node

    @property
    def settled(self) -> bool:
        """Whether that call adds nothing that it was given by ``**``."""
        return (
            self.has_own_init and not self.arguments.unseen and all(keyword.arg is not None for keyword in self.arguments.node.keywords)
        )

    @property
    def written(self) -> set[str]:
        """The keywords of the call as it is written."""
        return {keyword.arg for keyword in self.node.keywords if keyword.arg is not None}

    def is_a(self, role: frozenset[str]) -> bool:
        """Whether what is called has a role, itself or through its bases."""
        return self.symbol.is_a(role)

    def exactly(self, role: frozenset[str]) -> bool:
        """Whether what is called is itself in the role."""
        return self.symbol.qualified in role

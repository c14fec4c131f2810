"""Calls of AutoGen's classes, functions and methods, with their arguments by name."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property

from ..edits.drafts import Draft
from ..evaluating.evaluator import Evaluator
from ..evaluating.values import ABSENT, UNKNOWN, Cls, Dict, Frame, Items, Value, union
from ..findings import Report
from ..knowledge import Symbol
from ..reading.model import Site
from .given import Given


@dataclass(frozen=True, eq=False)
class Layer:
    """Arguments as they are written in one call: the call itself, or a ``functools.partial`` around its callee."""

    node: ast.Call
    site: Site
    frame: Frame | None
    skip: int = 0

    @property
    def positional(self) -> list[ast.expr]:
        return self.node.args[self.skip :]


class AutogenCall:
    """One call of something of AutoGen's.

    ``symbol`` is what is called (for a subclass of the project, the AutoGen class it is derived from, ``cls`` being the subclass);
    ``node`` is the call as it stands in the linted module; a method's ``receiver`` is what it is called on.
    """

    def __init__(
        self, evaluator: Evaluator, node: ast.Call, site: Site, symbol: Symbol, layers: list[Layer], version: str, cls: Cls | None = None
    ) -> None:
        self.node = node
        self.site = site
        self.symbol = symbol
        self.cls = cls
        self._evaluator = evaluator
        self._version = version
        self._layers = layers

    @cached_property
    def _given(self) -> dict[str, tuple[ast.expr, Layer]]:
        found: dict[str, tuple[ast.expr, Layer]] = {}
        names = iter(self._positional(sum(len(layer.positional) for layer in self._layers)))
        for layer in self._layers:
            for argument in layer.positional:
                name = next(names, None)
                if name is None or isinstance(argument, ast.Starred):
                    break
                found[name] = argument, layer
            found.update({keyword.arg: (keyword.value, layer) for keyword in layer.node.keywords if keyword.arg is not None})
        return found

    @cached_property
    def _forwarded(self) -> dict[str, Value]:
        """What comes in by ``*args`` whose elements are known, where nothing else is given by position."""
        for layer in self._layers:
            match layer.positional:
                case [ast.Starred(arguments)]:
                    match self._evaluator.value(arguments, layer.site, layer.frame):
                        case (Items(elements=elements, open=False),):
                            return dict(zip(self._positional(len(elements)), elements, strict=False))
                    return {"": (UNKNOWN,)}
        return {}

    def _positional(self, count: int) -> list[str]:
        """The names of the parameters by position, in the newest release that takes so many."""
        versions = [self._version, *(signature.releases[0] for signature in self.symbol.signatures)]
        orders = [self.symbol.positional(version) for version in versions]
        return next((order for order in orders if len(order) >= count), max(orders, key=len))

    @cached_property
    def _unpacked(self) -> list[Value]:
        found: list[Value] = []
        for layer in self._layers:
            starred = [argument for argument in layer.positional if isinstance(argument, ast.Starred)]
            if starred and (len(layer.positional) > 1 or "" in self._forwarded):
                found.append((UNKNOWN,))
            found += [
                self._evaluator.value(keyword.value, layer.site, layer.frame) for keyword in layer.node.keywords if keyword.arg is None
            ]
        return found

    def get(self, name: str) -> Value:
        """What the argument can be; `ABSENT` where it may not be given."""
        if name in self._forwarded:
            return self._forwarded[name]
        given = self._given.get(name)
        if given is not None:
            expression, layer = given
            return self._evaluator.value(expression, layer.site, layer.frame)
        found: Value = (ABSENT,)
        for value in self._unpacked:
            here = union(alternative.get(name) if isinstance(alternative, Dict) else (UNKNOWN,) for alternative in value)
            found = union((tuple(a for a in found if a is not ABSENT), here)) if found != (ABSENT,) else here
        return tuple(a for a in found if a is not ABSENT) if UNKNOWN in found else found

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

    def use(self, name: str) -> ast.AST:
        """Where the argument stands in the linted module: its expression; the call, where it comes unpacked or from a base class's call."""
        given = self._given.get(name)
        if given is None:
            return self.node
        expression, layer = given
        return expression if layer.site.scope.module is self.site.scope.module else self.node

    def default(self, name: str) -> str | None:
        """The default of a parameter in the release that the options name, as source text; None where there is neither."""
        parameter = self.symbol.parameters(self._version).get(name) if self._version else None
        return parameter.default if parameter is not None else None

    def knows(self, name: str) -> bool:
        """Whether the release that the options name, or any where none is named, has the parameter."""
        return name in self.symbol.parameters(self._version)

    @property
    def names(self) -> list[str]:
        """The names of the arguments that are given, those of unpacked dicts included."""
        unpacked = [
            key
            for value in self._unpacked
            for a in value
            if isinstance(a, Dict)
            for key, v in a.entries.items()
            if isinstance(key, str) and v != (ABSENT,)
        ]
        return [*self._given, *filter(None, self._forwarded), *(name for name in dict.fromkeys(unpacked) if name not in self._given)]

    @property
    def open(self) -> bool:
        """Whether there may be arguments that are not seen."""
        return any(not isinstance(a, Dict) or a.open for value in self._unpacked for a in value)

    @property
    def has_own_init(self) -> bool:
        """Whether another call than its own, in the ``__init__`` of a subclass, hands AutoGen the arguments."""
        return self._layers[-1].node is not self.node

    @property
    def settled(self) -> bool:
        """Whether that call adds nothing that it was given by ``**``."""
        return self.has_own_init and not any(keyword.arg is None for keyword in self._layers[-1].node.keywords)

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

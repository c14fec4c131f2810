"""Calls of AutoGen's classes, functions and methods, with their arguments by name."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property

from ..knowledge import Symbol
from ..reading.evaluate import Evaluator, Frame
from ..reading.scopes import Scope, Site, dotted
from ..reading.values import ABSENT, UNKNOWN, Alternative, Cls, Dict, Items, Partial, Result, Value, union


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

    def given(self, name: str) -> bool:
        """Whether the argument is there, or may be."""
        return self.get(name) != (ABSENT,)

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


def constructed(evaluator: Evaluator, result: Result, version: str) -> AutogenCall:
    """The call that made an AutoGen object: for a subclass with its own ``__init__``, with the arguments that reach AutoGen's."""
    assert result.symbol is not None and isinstance(result.node, ast.Call)
    callee, layers = _unwrapped(result.callee, Layer(result.node, result.site, result.frame if isinstance(result.frame, Frame) else None))
    cls = callee if isinstance(callee, Cls) else None
    layers = _through_inits(evaluator, callee, layers)
    return AutogenCall(evaluator, result.node, result.site, result.symbol, layers, version, cls)


def _unwrapped(callee: Alternative, layer: Layer) -> tuple[Alternative, list[Layer]]:
    layers = [layer]
    while isinstance(callee, Partial):
        assert isinstance(callee.node, ast.Call)
        layers.insert(0, Layer(callee.node, callee.site, callee.frame if isinstance(callee.frame, Frame) else None, 1))
        callee = callee.callee
    return callee, layers


def _through_inits(evaluator: Evaluator, callee: Alternative | None, layers: list[Layer]) -> list[Layer]:
    """The arguments of a subclass's call, as its ``__init__`` hands them to AutoGen's."""
    while isinstance(callee, Cls):
        scope = evaluator.method(callee, "__init__")
        if scope is None:
            return layers
        last = layers[-1]
        frame = evaluator.frame(scope, last.node, last.site, last.frame, None)
        inner = _handing_on(evaluator, scope)
        if frame is None or inner is None:
            unknown = ast.Call(last.node.func, [], [ast.keyword(None, ast.Name("unknown"))])
            return [Layer(unknown, last.site, last.frame)]
        node, site = inner
        layers = [Layer(node, site, frame, 0 if _is_super(node) else 1)]
        callee = _base(evaluator, _owner(scope))
    return layers


def _owner(scope: Scope) -> Cls:
    """The class that a method is written in."""
    assert scope.owner is not None and scope.parent is not None and scope.parent.site is not None
    return Cls(scope.owner, scope.module, scope.owner, scope.parent.site)


def _base(evaluator: Evaluator, cls: Cls) -> Alternative | None:
    """The base that makes a class one of AutoGen's."""
    return next((base for base in evaluator.bases(cls) if evaluator.symbol(base) is not None), None)


def _is_super(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Call)


def _handing_on(evaluator: Evaluator, scope: Scope) -> tuple[ast.Call, Site] | None:
    """The call in an ``__init__`` that hands AutoGen's constructor its arguments."""
    return next(((node, site) for node, site in scope.module.index.calls_in.get(scope, ()) if _hands_on(evaluator, node, site)), None)


def _hands_on(evaluator: Evaluator, node: ast.Call, site: Site) -> bool:
    """Whether a call is ``super().__init__(…)``, or ``Base.__init__(self, …)`` of a base of AutoGen's."""
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "__init__":
        return False
    of = node.func.value
    if isinstance(of, ast.Call):
        return dotted(of.func) == "super"
    return bool(node.args) and any(evaluator.symbol(base) is not None for base in evaluator.value(of, site))


def init_call(evaluator: Evaluator, node: ast.Call, site: Site, version: str) -> AutogenCall | None:
    """The call of AutoGen's constructor in the ``__init__`` of a subclass, with what is known of its arguments there."""
    if site.scope.owner is None or not _hands_on(evaluator, node, site):
        return None
    cls = _owner(site.scope)
    symbol = evaluator.ancestor(cls)
    if symbol is None:
        return None
    layers = _through_inits(evaluator, _base(evaluator, cls), [Layer(node, site, None, 0 if _is_super(node) else 1)])
    return AutogenCall(evaluator, node, site, symbol, layers, version, cls)

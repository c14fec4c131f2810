"""Dangerous calls, and what arrives in them: whence the text comes, and whether nothing else does (AGS040, 052, 060 to 062, 961)."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from ...evaluating.callers import as_called
from ...evaluating.reached import is_reached
from ...evaluating.values import Param, Value, union
from ...reading.model import Site
from ..base import Facts
from ..checks.patterns import Target
from .contents import Test
from .taint import arrives

# Says where the value of an expression, on its way to a place, comes from; None where it is harmless.
Source = Callable[[ast.expr, Site, Target, Value | None], str | None]


@dataclass(frozen=True, eq=False)
class Part:
    """An expression that must not hold what a model chose; ``value`` is what matters of it, where that is not all."""

    node: ast.expr
    value: Value | None = None


@dataclass(frozen=True, eq=False)
class Sink:
    """A dangerous call: its ``name``, the place that text arrives at there, and in which parts of the call.

    ``matters`` says what of a value does harm there that a caller of the function around hands on, where that is not all;
    ``of_callers``: only where one hands on something that holds it.
    """

    node: ast.Call
    site: Site
    name: str
    place: Target
    parts: tuple[Part, ...] = field(default=())
    matters: Callable[[Value], Value] | None = None
    of_callers: bool = False

    def reached(self, facts: Facts, source: Source) -> Arrival | None:
        """What arrives unchecked."""
        for part in self.parts:
            value = part.value if part.value is not None else where_it_comes(facts, part.node, self.site)
            said = source(part.node, self.site, self.place, value)
            if said is not None:
                sure = always(source, part.node, self.site, self.place, facts.value(part.node, self.site))
                return Arrival(said, part.node, self.site, sure)
        return None


def where_it_comes(facts: Facts, node: ast.expr, site: Site) -> Value | None:
    """What an expression is for those calls of the function around that come to its place, where some do not: ``if shell:``."""
    if not is_decided(site):
        return None
    places = as_called(facts.evaluator.at(site, facts.frame))
    coming = [place for place in places if is_reached(site, place)]
    if len(coming) == len(places):
        return None
    return union((own_parameters(facts, node, site), *(place.value(node) for place in coming)))


def own_parameters(facts: Facts, node: ast.expr, site: Site) -> Value:
    """The parameters of the function around that an expression can be: what others hand it is followed from there."""
    return tuple(a for a in facts.value(node, site) if isinstance(a, Param) and a.scope is site.scope)


def is_decided(site: Site) -> bool:
    """Whether tests decide that a function comes to a site."""
    return bool(site.scope.decisions) or any(block.guards for block in site.blocks())


class Arrival(NamedTuple):
    """What a source says of a text that arrives in an expression at a site; ``sure``: whatever that can be, not in one way of several."""

    said: str
    part: ast.expr
    site: Site
    sure: bool


def always(source: Source, node: ast.expr, site: Site, place: Target, value: Value) -> bool:
    """Whether all that an expression can be (its ``value``) comes from a source."""
    return len(value) == 1 or all(source(node, site, place, (alternative,)) is not None for alternative in value)


def holding(facts: Facts, test: Test) -> Source:
    """The source that says what a test says of the text that arrives unchecked."""
    return lambda node, site, place, value: arrives(facts, node, site, test, place, value=value)

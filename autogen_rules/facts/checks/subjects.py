"""The value that a test is asked about, and what can be known of it after that."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Flag
from functools import reduce
from operator import or_

from ...reading.model import Site
from ..base import Facts
from .forms import Form, form, is_of_keys
from .patterns import Target


class Says(Flag):
    """What is known of a value after a test. ``WORDS`` is no check; ``INSIDE`` (no ``..``) and ``RELATIVE`` are one of a path together,
    ``WITHIN`` (it begins with a folder) is one of a path that was resolved before, ``KIND`` (its type) of what another function made of
    it; ``EMPTY`` does no harm where the test stands, but nobody who tests it refuses anything.
    """

    NOTHING = 0
    WORDS = 1
    INSIDE = 2
    RELATIVE = 4
    CHECK = 8
    EMPTY = 16
    WITHIN = 32
    KIND = 64


# What of a call has had an outcome: an item of what it gives, an attribute of its object, a list that it is given; None: what it gives.
Item = int | str | ast.Name | None


@dataclass(frozen=True)
class Subject:
    """The value that is asked about: what ``path`` leads to in a scope, on its way to a place; the test stands at a ``site``.

    ``answered`` says what is known where a call that is given the value has had an outcome (None: any); where the test is made of each of
    several, ``of_any`` says that any one of them has had its outcome.
    """

    facts: Facts
    site: Site
    path: str
    place: Target
    answered: Callable[[Subject, ast.Call, bool | None, Item], Says]
    of_any: bool = False

    def form(self, node: ast.AST) -> Form:
        """What an expression holds of the value."""
        return form(self.facts, self.site.scope, node, self.path)

    def is_of_keys(self, node: ast.AST) -> bool:
        """Whether an expression is what holds the value, or the keys of that."""
        return is_of_keys(self.site.scope, self.path, node)

    def within(self, node: ast.AST, of_any: bool) -> Subject:
        """The same value, in a comprehension; of what an object says of itself, which stands nowhere, where it is asked."""
        inner = self.site.scope.module.scopes.get(node)
        return replace(self, site=inner.end if inner is not None else self.site, of_any=of_any)

    def at(self, site: Site) -> Subject:
        """The same value, where another test or call stands."""
        return replace(self, site=site)


def all_of(found: list[Says]) -> Says:
    """What several tests say that all have had their outcome."""
    return reduce(or_, found, Says.NOTHING)


def any_of(found: list[Says]) -> Says:
    """What several tests say of which one has: a check only where each of them is one."""
    known = all_of(found)
    if all(Says.EMPTY in each for each in found):
        return Says.EMPTY
    if all(each & (Says.CHECK | Says.EMPTY) for each in found):
        return known & ~Says.EMPTY
    alike = [kind for kind in (Says.WITHIN, Says.KIND) if all(each & (Says.CHECK | Says.EMPTY | kind) for each in found)]
    return all_of([known & Says.WORDS, *alike])

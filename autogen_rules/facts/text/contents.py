"""What a value holds: the parts of it that a test recognises, such as the one for a parameter."""

from __future__ import annotations

import ast
from collections.abc import Callable
from itertools import chain

from ...evaluating.arguments import several
from ...evaluating.values import Alternative, Def, Member, Param, Result, Value
from ...reading.model import Scope
from ..base import Facts
from ..checks.patterns import Target
from ..checks.value_paths import first_step, head, path_of
from .parts import parts

Test = Callable[[Alternative], str | None]
Said = dict[Alternative | Value, str | None]
# Says what a test says of what a function of the project gives back, or of one field or item of it: ``.line``, ``['line']``.
Returned = Callable[[Facts, Result, Def, str | None, Test, Target], str | None]
MAX_PARTS = 2_000


def is_parameter(scope: Scope, path: str | None = None) -> Test:
    """The test for a parameter of a function, or an item of its ``*args`` or ``**kwargs``: ``args[0]``; or for any parameter of its."""
    name = head(path) if path is not None else None

    def test(alternative: Alternative) -> str | None:
        if isinstance(alternative, Param):
            return alternative.name if alternative.scope is scope and name in (None, alternative.name) else None
        match alternative:
            case Member(receiver=Param() as holder) | Result(callee=Member(receiver=Param() as holder)) if name != path:
                return "" if holder.scope is scope and item_of(alternative, holder) not in (None, path) else None
        return None

    return test


def item_of(alternative: Member | Result, holder: Param) -> str | None:
    """The item of ``*args`` or ``**kwargs`` that something is: ``args[0]``, ``kwargs['text']``."""
    step = first_step(path_of(alternative.node) or "") if holder.name in several(holder.scope) else holder.name
    return step if step != holder.name == head(step) else None


def first_in(facts: Facts, value: Value, test: Test, place: Target, returned: Returned, known: Said | None = None) -> str | None:
    """What the test says of the first part of the value that it recognises, and that nothing has made harmless for the place.

    Looked into are texts, lists and dicts, items and attributes, conversions, and what the project's functions return, which ``returned``
    does. Where the test says ``""``, nothing inside is looked at. What is ``known`` of alternatives is not looked for again.
    """
    waiting = [*value[::-1]]
    seen: set[Alternative] = set()
    while waiting and len(seen) < MAX_PARTS:
        alternative = waiting.pop()
        if alternative in seen:
            continue
        seen.add(alternative)
        if known and alternative in known:
            if known[alternative]:
                return known[alternative]
            continue
        found = test(alternative)
        match alternative if found is None else None:
            case Result(callee=Def() as callee) as result:
                found = returned(facts, result, callee, None, test, place)
            case Member(receiver=Result(callee=Def() as callee) as result) as member if step := _step(member):
                found = returned(facts, result, callee, step, test, place) or ""
        if found:
            return found
        if found is None:
            waiting += [*chain.from_iterable(parts(facts, alternative, place))][::-1]
    return None


def _step(member: Member) -> str | None:
    """The step to an attribute, or to an item by a key that is written: ``.line``, ``['line']``."""
    match member.node:
        case ast.Subscript(slice=ast.Constant(str(key))) if member.name is None:
            return f"[{key!r}]"
    return f".{member.name}" if member.name is not None else None

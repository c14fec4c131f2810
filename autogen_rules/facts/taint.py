"""Following text: does a value hold, whole or in part, something that a test recognises?"""

from __future__ import annotations

from collections.abc import Callable

from ..reading import library
from ..reading.evaluate import Evaluator
from ..reading.values import Alternative, Const, Dict, Items, Member, Ref, Result, Text, Value

Test = Callable[[Alternative], str | None]
MAX_DEPTH = 40
_JOINERS = frozenset(("joinpath", "with_name", "join", "format"))


def holds(
    evaluator: Evaluator, value: Value, test: Test, through: frozenset[str] = frozenset(), methods: frozenset[str] = library.METHODS, stops: frozenset[str] = frozenset(), depth: int = 0
) -> str | None:
    """What the test says of the first part of the value that it recognises.

    Looked into are texts, lists and dicts, items and attributes (but those named in ``stops``), methods that hand out or convert
    (``methods``), and calls of the functions named in ``through``.
    """
    if depth > MAX_DEPTH:
        return None

    def inside(inner: Value) -> str | None:
        return holds(evaluator, inner, test, through, methods, stops, depth + 1)

    for alternative in value:
        found = test(alternative)
        if found is None:
            found = _parts(evaluator, alternative, inside, through, methods, stops)
        if found is not None:
            return found
    return None


def _parts(
    evaluator: Evaluator, alternative: Alternative, inside: Callable[[Value], str | None], through: frozenset[str], methods: frozenset[str], stops: frozenset[str]
) -> str | None:
    if isinstance(alternative, Const):
        return None
    if isinstance(alternative, Text):
        return _first(inside, alternative.parts)
    if isinstance(alternative, Items):
        return _first(inside, alternative.elements)
    if isinstance(alternative, Dict):
        return _first(inside, tuple(alternative.entries.values()))
    if isinstance(alternative, Member):
        return None if alternative.name in stops else inside((alternative.receiver,))
    if isinstance(alternative, Result):
        return _of_call(evaluator, alternative, inside, through, methods)
    return None


def _of_call(evaluator: Evaluator, result: Result, inside: Callable[[Value], str | None], through: frozenset[str], methods: frozenset[str]) -> str | None:
    callee = result.callee
    if isinstance(callee, Member):
        if callee.name not in methods:
            return None
        arguments = getattr(result.node, "args", ()) if callee.name in _JOINERS else ()
        return inside((callee.receiver,)) or _first(inside, tuple(evaluator.value(argument, result.site, result.frame) for argument in arguments))
    if isinstance(callee, Ref) and (callee.dotted in through or callee.dotted.rpartition(".")[2] in through):
        node = result.node
        arguments = [*getattr(node, "args", ()), *(keyword.value for keyword in getattr(node, "keywords", ()))]
        return _first(inside, tuple(evaluator.value(argument, result.site, result.frame) for argument in arguments))
    return None


def _first(inside: Callable[[Value], str | None], values: tuple[Value, ...]) -> str | None:
    for value in values:
        found = inside(value)
        if found is not None:
            return found
    return None



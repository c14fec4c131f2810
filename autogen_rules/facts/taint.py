"""Following text: does a value hold, whole or in part, something that a test recognises?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable

from ..evaluating import library
from ..evaluating.values import Alternative, Dict, Items, Member, Ref, Result, Text, Value

Test = Callable[[Alternative], str | None]
MAX_PARTS = 2_000
_JOINERS = frozenset(("joinpath", "with_name", "join", "format"))


def holds(
    value: Value,
    test: Test,
    through: frozenset[str] = frozenset(),
    methods: frozenset[str] = library.METHODS,
    stops: frozenset[str] = frozenset(),
) -> str | None:
    """What the test says of the first part of the value that it recognises.

    Looked into are texts, lists and dicts, items and attributes (but those named in ``stops``), methods that hand out or convert
    (``methods``), and calls of the functions named in ``through``.
    """
    waiting = list(reversed(value))
    seen: set[int] = set()
    while waiting and len(seen) < MAX_PARTS:
        alternative = waiting.pop()
        if id(alternative) in seen:
            continue
        seen.add(id(alternative))
        found = test(alternative)
        if found is not None:
            return found
        parts = [inner for part in _parts(alternative, through, methods, stops) for inner in part]
        waiting += reversed(parts)
    return None


def _parts(alternative: Alternative, through: frozenset[str], methods: frozenset[str], stops: frozenset[str]) -> Iterable[Value]:
    if isinstance(alternative, Text):
        return alternative.parts
    if isinstance(alternative, Items):
        return alternative.elements
    if isinstance(alternative, Dict):
        return alternative.entries.values()
    if isinstance(alternative, Member):
        return () if alternative.name in stops else ((alternative.receiver,),)
    if isinstance(alternative, Result):
        return _of_call(alternative, through, methods)
    return ()


def package_of(alternative: Alternative) -> str | None:
    """The package that something comes out of."""
    while isinstance(alternative, (Result, Member)):
        alternative = alternative.callee if isinstance(alternative, Result) else alternative.receiver
    return alternative.dotted.split(".")[0] if isinstance(alternative, Ref) else None


def _keeps_a_class(node: ast.Call) -> bool:
    """Whether ``re.sub`` removes all but some characters: ``re.sub("[^0-9]", "", text)``."""
    pattern = node.args[0] if node.args else None
    return isinstance(pattern, ast.Constant) and isinstance(pattern.value, str) and pattern.value.startswith("[^")


def _of_call(result: Result, through: frozenset[str], methods: frozenset[str]) -> Iterable[Value]:
    callee = result.callee
    if isinstance(callee, Member):
        if callee.name not in methods:
            return ()
        return ((callee.receiver,), *(result.arguments.values() if callee.name in _JOINERS else ()))
    if isinstance(callee, Ref) and callee.dotted == "re.sub" and _keeps_a_class(result.node):
        return ()
    if isinstance(callee, Ref) and (callee.dotted in through or callee.dotted.rpartition(".")[2] in through):
        return result.arguments.all()
    return ()

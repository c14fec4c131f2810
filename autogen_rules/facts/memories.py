"""Memories of AutoGen 0.4 and later that are made once: what a request's text is kept in, and for whom (AGS934)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import Alternative, Const, Ref, Result, Value
from ..knowledge import family_of
from .base import Facts
from .given import Given
from .lifetimes import made_once
from .sessions import in_application
from .shared_conversations import for_requests
from .untrusted import from_others


def filled_for_all(facts: Facts) -> Iterator[tuple[Given, str]]:
    """The texts of requests that are added to a memory which is made once, with where they come from."""
    for node, site in facts.module.calls_named(("add",)):
        if node.args and isinstance(node.func, ast.Attribute) and for_requests(facts, site.scope):
            holders = [kept for a in facts.value(node.func.value, site) for kept in in_application(facts, a) or (a,)]
            if any(isinstance(a, Result) and _is_memory(a) and made_once(facts, a) for a in holders):
                content = Given("content", facts.value(node.args[0], site), node.args[0])
                source = from_others(facts, _texts(content.value))
                if source is not None:
                    yield content, source


def one_user(facts: Facts) -> Iterator[tuple[Given, Const]]:
    """The constants that memories are given as the ``user_id`` of whom they are about."""
    for node, site in facts.module.calls:
        for keyword in node.keywords:
            if keyword.arg == "user_id" and any(_is_memory_class(a) for a in facts.value(node.func, site)):
                given = Given("user_id", facts.value(keyword.value, site), keyword.value)
                yield from ((given, constant) for constant in given.constants() if isinstance(constant.value, str))


def _texts(value: Value) -> Value:
    """What is inside the contents: of a ``MemoryContent`` its ``content``."""
    inside = [a.arguments.get("content", 0) if isinstance(a, Result) and isinstance(a.callee, Ref) else (a,) for a in value]
    return tuple(alternative for each in inside for alternative in each)


def _is_memory(made: Result) -> bool:
    return _is_memory_class(made.callee)


def _is_memory_class(callee: Alternative) -> bool:
    return isinstance(callee, Ref) and family_of(callee.dotted) == "core" and callee.dotted.endswith("Memory")

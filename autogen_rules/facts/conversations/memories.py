"""Memories of AutoGen 0.4 and later that are made once: what a request's text is kept in, and for whom (AGS934)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.arguments import Frame
from ...evaluating.here import Here
from ...evaluating.values import Const, Result, Value
from ...knowledge import family_of
from ...reading.syntax import arguments_of
from ..base import Facts
from ..given import Given
from ..sessions import in_application
from ..text.untrusted import from_others
from .lifetimes import made_once
from .per_request import for_requests, serving


def filled_for_all(facts: Facts) -> Iterator[tuple[Given, str]]:
    """The texts of requests that are added to a memory which is made once, with where they come from; what a function of another module
    adds is used where it is passed.
    """
    for node, site in facts.module.calls_named(("add",)):
        if for_requests(facts, site.scope):
            yield from _added(facts, node, facts.at(site), node.args[0] if node.args else node)
    for scope, leads in serving(facts).elsewhere.items():
        adding = [call for call in scope.module.calls_in.get(scope, ()) if scope.module.called_name(call[0]) == "add"]
        if adding and not for_requests(facts.of(scope.module), scope):
            followed = ((node, site, call, frame) for call, frame in leads if frame is not None for node, site in adding)
            for node, site, call, frame in followed:
                yield from _added(facts, node, facts.evaluator.at(site, frame), _passed(facts, call, frame))


def _added(facts: Facts, node: ast.Call, here: Here, use: ast.AST) -> Iterator[tuple[Given, str]]:
    """The content that a call adds to a memory, where it is a request's text and the memory is made once."""
    if node.args and isinstance(node.func, ast.Attribute):
        holders = [kept for a in here.value(node.func.value) for kept in in_application(facts, a) or (a,)]
        if any(isinstance(a, Result) and _is_memory(a) and made_once(facts, a) for a in holders):
            content = Given("content", here.value(node.args[0]), use)
            source = from_others(facts, _texts(content.value))
            if source is not None:
                yield content, source


def _passed(facts: Facts, call: ast.Call, frame: Frame) -> ast.AST:
    """The argument that a call of the linted module passes a request's text by; the call where none is seen to."""
    while frame.within is not None:
        frame = frame.within
    passing = (each for each in arguments_of(call) if frame.here is not None and from_others(facts, frame.here.value(each)) is not None)
    return next(passing, call)


def one_user(facts: Facts) -> Iterator[tuple[Given, Const]]:
    """The constants that memories are given as the ``user_id`` of whom they are about."""
    for call in facts.autogen_calls:
        if "user_id" in call.names and call.symbol.family == "core" and call.symbol.name.endswith("Memory"):
            given = call.given("user_id")
            yield from ((given, constant) for constant in given.constants() if isinstance(constant.value, str))


def _texts(value: Value) -> Value:
    """What is inside the contents: of a ``MemoryContent`` its ``content``."""
    inside = [a.arguments.get("content", 0) if isinstance(a, Result) and a.called else (a,) for a in value]
    return tuple(alternative for each in inside for alternative in each)


def _is_memory(made: Result) -> bool:
    return family_of(made.called) == "core" and made.called.endswith("Memory")

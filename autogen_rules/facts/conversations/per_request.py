"""What runs for a request: handlers of the module, what they call, and functions of other modules that these come to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.arguments import Arguments, Frame
from ...evaluating.started import started
from ...evaluating.values import Def
from ...reading.model import Scope, ScopeKind, Site
from ..base import Facts, once
from ..method_calls import DRIVES, Method, named
from ..text.request_handlers import FOR_OTHERS, callbacks_elsewhere, handler_kind

# Functions of other modules that run for a request are followed so deep.
MAX_LED = 3


class Lead(NamedTuple):
    """A call in the linted module that leads to a function of another, and the call of that which is followed."""

    call: ast.Call
    frame: Frame | None


class Serving(NamedTuple):
    """The functions that run for a request (handlers of the module, and what they call), each with the handlers that it runs for; for
    those of other modules, the calls that lead there.
    """

    scopes: dict[Scope, set[Scope]]
    elsewhere: dict[Scope, list[Lead]]


@once
def serving(facts: Facts) -> Serving:
    """What runs for requests."""
    found: dict[Scope, set[Scope]] = {}
    for scope in facts.module.scopes.values():
        if scope.kind is ScopeKind.FUNCTION and handler_kind(facts, scope) in FOR_OTHERS:
            found[scope] = {scope}
    begun = [call for calls in started(facts.module.top).values() for call in calls]
    known = 0
    for _ in range(4):
        known, before = sum(map(len, found.values())), known
        for node, site in (*facts.module.calls, *begun) if known > before else ():
            roots = roots_of(found, site.scope)
            for callee in facts.value(node.func, site) if roots else ():
                if isinstance(callee, Def):
                    found.setdefault(callee.scope, set()).update(roots)
    return Serving(found, _elsewhere(facts, found, begun))


def _elsewhere(facts: Facts, found: dict[Scope, set[Scope]], begun: list[tuple[ast.Call, Site]]) -> dict[Scope, list[Lead]]:
    """The functions of other modules that run for requests, those that these call among them, which are added to what is ``found``."""
    led: dict[Scope, list[Lead]] = {}
    own = (*facts.module.calls, *begun) if found else ()
    waiting = [(node, node, facts.at(site), roots, MAX_LED) for node, site in own if (roots := roots_of(found, site.scope))]
    for function, node, _, kind in callbacks_elsewhere(facts):
        if kind in FOR_OTHERS:  # that a framework calls it, for each request, is no call here
            led.setdefault(function.scope, []).append(Lead(node, None))
            found.setdefault(function.scope, set()).add(function.scope)
            calls = function.module.calls_in.get(function.scope, ())
            waiting += [(node, called, facts.at(site), {function.scope}, MAX_LED) for called, site in calls]
    for first, node, place, roots, deep in waiting:
        for callee in place.value(node.func):
            if not isinstance(callee, Def) or callee.module is facts.module:
                continue
            frame = facts.evaluator.frame_of(callee, Arguments(node, place))
            known = callee.scope in led
            led.setdefault(callee.scope, []).append(Lead(first, frame))
            found.setdefault(callee.scope, set()).update(roots)
            inner = callee.module.calls_in.get(callee.scope, ()) if not known and deep > 1 and _may_drive(facts) else ()
            waiting += [(first, called, facts.evaluator.at(site, frame), roots, deep - 1) for called, site in inner]
    return led


@once
def _may_drive(facts: Facts) -> bool:
    """Whether a module that the linted one leads to calls what drives a conversation."""
    return any(True for module in facts.project.reached(facts.module) for _ in module.calls_named(DRIVES))


def roots_of(found: dict[Scope, set[Scope]], scope: Scope | None) -> set[Scope]:
    """The handlers that the code of a scope runs for."""
    roots = set[Scope]()
    while scope is not None:
        roots.update(found.get(scope, ()))
        scope = scope.parent
    return roots


def scopes_around(scope: Scope | None) -> Iterator[Scope]:
    """A scope and those that it stands in, from the inner to the outer."""
    while scope is not None:
        yield scope
        scope = scope.parent


def for_requests(facts: Facts, scope: Scope) -> bool:
    """Whether the code of a scope runs for a request."""
    return any(each in serving(facts).scopes for each in scopes_around(scope))


def handler_methods(facts: Facts) -> Iterator[Method]:
    """The calls in request handlers that drive a conversation."""
    return (method for method in named(facts, DRIVES) if for_requests(facts, method.site.scope))

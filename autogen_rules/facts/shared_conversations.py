"""Conversations that a request handler drives although they are made once for all requests."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import Def, Result
from ..knowledge import roles
from ..reading.model import Scope
from ..reading.syntax import dotted
from .base import Facts, once
from .methods import DRIVES, Method, named, receivers
from .request_handlers import handler_kind

_FRESH = frozenset(("reset", "clear_history", "load_state"))
_CACHES = frozenset(("cache", "lru_cache", "cache_resource", "cache_data", "cached", "singleton"))
_CHATTERS = roles.AGENTS | roles.CORE_TEAMS | roles.GROUP_CHATS


@once
def handler_scopes(facts: Facts) -> dict[Scope, set[Scope]]:
    """The functions of the module that run for a request (handlers, and what they call), each with the handlers that it runs for."""
    found: dict[Scope, set[Scope]] = {}
    for scope in facts.module.scopes.values():
        if scope.kind == "function" and handler_kind(facts, scope) in ("web handler", "bot handler", "UI callback"):
            found[scope] = {scope}
    for _ in range(4 if found else 0):
        for node, site in facts.module.calls:
            roots = _roots(found, site.scope)
            if roots:
                for callee in facts.value(node.func, site):
                    if isinstance(callee, Def) and callee.module is facts.module:
                        found.setdefault(callee.scope, set()).update(roots)
    return found


def _roots(found: dict[Scope, set[Scope]], scope: Scope) -> set[Scope]:
    """The handlers that the code of a scope runs for."""
    return set().union(*(found.get(each, set()) for each in _around(scope)))


def _around(scope: Scope | None) -> Iterator[Scope]:
    while scope is not None:
        yield scope
        scope = scope.parent


def handler_methods(facts: Facts) -> Iterator[Method]:
    """The calls in request handlers that drive a conversation."""
    scopes = handler_scopes(facts)
    return (method for method in named(facts, DRIVES) if any(scope in scopes for scope in _around(method.site.scope)))


def drives_shared(facts: Facts, method: Method) -> str | None:
    """The name of what is driven, where it was made once for all and nothing starts it afresh."""
    for alternative in receivers(facts, method):
        if isinstance(alternative, Result) and _is_conversation(alternative) and _made_once(alternative):
            return None if _started_afresh(facts, method, alternative) else dotted(method.holder) or "the conversation"
    return None


def _is_conversation(alternative: Result) -> bool:
    return alternative.symbol is not None and alternative.symbol.is_a(_CHATTERS)


def _made_once(alternative: Result) -> bool:
    """Made at module level (in a function that is called there, too), or by a function whose result is cached."""
    scope, here = _function(alternative.here.site.scope), alternative.here
    while here.frame is not None and here.frame.here is not None:
        if _is_cached(scope):
            return True
        here = here.frame.here
        scope = _function(here.site.scope)
    if scope.kind in ("module", "class") or scope.declared or _is_cached(scope):
        return True
    if scope.owner is None or getattr(scope.node, "name", None) != "__init__":
        return False
    return any(site.scope.kind == "module" and dotted(node.func) == scope.owner.name for node, site in scope.module.calls)


def _function(scope: Scope) -> Scope:
    """The scope, or the one around a comprehension."""
    return next(each for each in _around(scope) if each.kind != "comprehension")


def _is_cached(scope: Scope) -> bool:
    decorators = (each.func if isinstance(each, ast.Call) else each for each in getattr(scope.node, "decorator_list", ()))
    return any((dotted(each) or "").rpartition(".")[2] in _CACHES for each in decorators)


def _started_afresh(facts: Facts, method: Method, driven: Result) -> bool:
    """Whether every handler that the call runs for also resets what is driven."""
    scopes = handler_scopes(facts)
    fresh: set[Scope] = set()
    name = dotted(method.holder)
    for other in named(facts, _FRESH):
        same = any(isinstance(a, Result) and a.node is driven.node for a in receivers(facts, other))
        if same or (name is not None and dotted(other.holder) == name):
            fresh |= _roots(scopes, other.site.scope)
    return _roots(scopes, method.site.scope) <= fresh

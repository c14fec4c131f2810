"""Agents that are served to others: where they listen (AGS964)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...evaluating.arguments import Arguments
from ...evaluating.asked import is_none
from ...evaluating.values import Alternative, Member, Result, Text
from ...knowledge import roles
from ...reading.syntax import last_name
from ..autogen_calls import AutogenCall
from ..base import Facts
from ..given import Given
from .addresses import beginning

_RUNNERS = frozenset(("uvicorn.run", "uvicorn.Config"))
# Middleware of Starlette's that lets everybody in.
_ASKING_NOBODY = frozenset(
    "CORSMiddleware GZipMiddleware HTTPSRedirectMiddleware TrustedHostMiddleware SessionMiddleware ServerErrorMiddleware".split()
)
_EVERYWHERE = re.compile(r"(?:0\.0\.0\.0|\[::\]|::)(?::\d*)?$|(?:0\.0\.0\.0|\[::\]):")


def listening(facts: Facts) -> Iterator[Given]:
    """Where hosts of agents, and servers that run an application without authentication of theirs, listen."""
    for call in facts.autogen_calls:
        if call.symbol.qualified in roles.AGENT_HOSTS and not any(_asks(hub) for hub in map(facts.made_by, call.get("hub"))):
            yield call.given(roles.AGENT_HOSTS[call.symbol.qualified])
    for node, site in facts.module.calls_named(("run", "Config")):
        if facts.full_names(node.func, site) & _RUNNERS:
            arguments = Arguments(node, facts.at(site))
            if any(_asks_nobody(facts, alternative) for alternative in arguments.get("app", 0)):
                yield Given("host", arguments.get("host", 1), arguments.expression("host", 1) or node)


def everywhere(alternative: Alternative) -> bool:
    """Whether an address is that of all interfaces."""
    first = alternative.parts[0] if isinstance(alternative, Text) and alternative.parts else (alternative,)
    return any(_EVERYWHERE.match(beginning(each)) is not None for each in first)


def _asks(hub: AutogenCall | None) -> bool:
    """Whether a hub may ask for authentication."""
    return hub is not None and not all(map(is_none, hub.get("auth")))


def _asks_nobody(facts: Facts, application: Alternative) -> bool:
    """Whether it is an application of AutoGen's, or made by a method of one, that asks for no authentication."""
    if isinstance(application, Result) and isinstance(application.callee, Member):
        return _asks_nobody(facts, application.callee.receiver)
    call = facts.made_by(application)
    return call is not None and call.is_a(roles.SERVED_AGENTS) and not _may_ask(facts) and _unsecured(call)


def _may_ask(facts: Facts) -> bool:
    """Whether the module adds a middleware that may ask who comes."""
    added = (node.args[0] if node.args else None for node, _ in facts.module.calls_named(("add_middleware",)))
    return any(cls is None or last_name(cls) not in _ASKING_NOBODY for cls in added)


def _unsecured(call: AutogenCall) -> bool:
    return all(map(is_none, call.get("security")))

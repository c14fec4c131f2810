"""Data that was fetched from the network, and the addresses that are fetched (AGS061, AGS961)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ...evaluating.asked import package_of
from ...evaluating.values import Alternative, Const, Ref, Result, Text, Value
from ...reading.model import Site
from ...reading.syntax import by_keyword
from ..base import Facts
from ..checks.patterns import Target, names_hosts
from .renamed import Find
from .sinks import Part, Sink
from .taint import holds

_CLIENTS = frozenset("requests httpx aiohttp urllib urllib3 websockets websocket socket".split())
_HTTP = frozenset(("requests", "httpx", "aiohttp", "urllib", "urllib3"))
_FETCHES = frozenset("get post put patch delete head request urlopen stream urlretrieve goto".split())

# How a text begins that leaves the host to the client's ``base_url``.
_OF_CLIENT = re.compile(r"/\w")


def fetched_from(facts: Facts, value: Value) -> str | None:
    """The library that a value was fetched with; None where it was not."""
    return holds(facts, value, client, Target.CODE)


def client(alternative: Alternative) -> str | None:
    """The library that something was fetched with; None for anything else."""
    package = package_of(alternative) if isinstance(alternative, Result) else None
    return package if package in _CLIENTS else None


def _urls(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """Calls that fetch a URL."""
    last = site.scope.module.called_name(node)
    if last in _FETCHES and any(package_of(callee) in _HTTP for callee in facts.value(node.func, site)):
        written = node.args[1:2] if last in ("request", "stream") else node.args[:1]
        urls = [*written, *by_keyword(node, "url")]
        yield Sink(node, site, last, Target.ADDRESS, tuple(Part(url, _unwritten_hosts(facts, url, site)) for url in urls))


url_sinks = Find(_urls, _FETCHES)


def _unwritten_hosts(facts: Facts, url: ast.expr, site: Site) -> Value:
    """What a URL can be, without those of which the source writes the host (``f"https://api.example.com/{name}"``), or which keep that of
    the client (``f"/items/{name}"``).
    """
    addressed = (each for a in facts.value(url, site) for each in _addressed(a))
    return tuple(a for a in addressed if not isinstance(a, Text) or not _keeps_host(a))


def _addressed(alternative: Alternative) -> Value:
    """The address of a ``urllib.request.Request``; anything else itself."""
    match alternative:
        case Result(callee=Ref(dotted="urllib.request.Request"), arguments=given):
            return given.get("url", 0)
    return (alternative,)


def _keeps_host(text: Text) -> bool:
    first = text.parts[0] if text.parts else ()
    return bool(first) and all(names_hosts((a,)) or (isinstance(a, Const) and _OF_CLIENT.match(str(a.value)) is not None) for a in first)

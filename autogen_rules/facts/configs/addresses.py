"""The addresses that AutoGen is given - of models, servers, memories, other agents - and what is wrong with one (AGS001, AGS005)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

from ...evaluating.arguments import Arguments
from ...evaluating.asked import text_of
from ...evaluating.classes import method
from ...evaluating.values import Alternative, Cls, Const, Ref, Result, Text, Value
from ...reading.syntax import is_of_super, last_name
from ..base import Facts
from ..entries import Depths, Looked, entries_within
from ..given import Given, elements
from .llm import llm_configs

# What an entry of a config is called, whatever class takes it.
_KEYS = ("base_url", "api_base", "azure_endpoint", "endpoint", "host", "client_host", "server_url", "websocket_base_url")
_ADDRESS = re.compile(r"(?:.*_)?(?:connection_string|url|uri|dsn)", re.IGNORECASE)
_SECURED = {"http": "https", "ws": "wss"}
_LOCAL = ("localhost", "host.docker.internal", "0.0.0.0")
# Addresses that are kept for documentation stand for any host, as ``example.org`` does.
_DOCUMENTATION = tuple(map(ip_network, ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")))
# What products are delivered with, and the documentation of their images uses.
_DELIVERED = frozenset("postgres redis guest root admin neo4j mongo mongodb mysql elastic minio minioadmin rabbitmq password".split())
_PAIR = re.compile(r"(?:^|;)\s*(?:AccountKey|SharedAccessKey|Password|Pwd)\s*=\s*([^;]+)", re.IGNORECASE)


def addresses(facts: Facts) -> Iterator[Given]:
    """Every address that a config or a call of AutoGen's is given."""
    for config in llm_configs(facts):
        yield from config.all(*_KEYS)
    for call in facts.autogen_calls:
        for given in filter(None, map(call.given, sorted(call.symbol.taking("address")))):
            yield from (given, *elements(given))


def nested_addresses(facts: Facts) -> Iterator[Given]:
    """The addresses and connection strings in the dicts that AutoGen's calls take."""
    whole: Depths = {}
    for call in facts.autogen_calls:
        for name in call.names:
            yield from (entry for entry in entries_within(facts, call.given(name), Looked(facts, whole)) if _ADDRESS.fullmatch(entry.name))


def unverified(facts: Facts) -> Iterator[Given]:
    """What switches the checks of certificates on or off, in a call of AutoGen's or in the ``http_client`` that it is given."""
    for config in llm_configs(facts):
        yield from _of_client(facts, config.given("http_client"))
    for call in facts.autogen_calls:
        for name in sorted(call.symbol.taking("network")):
            yield from (call.given(name),) if name in ("verify", "verify_ssl") else _of_client(facts, call.given(name))


def _of_client(facts: Facts, client: Given) -> Iterator[Given]:
    for made in client.value:
        for arguments in _made_with(facts, made) if isinstance(made, Result) else ():
            for name in ("verify", "verify_ssl"):
                yield Given(f"{name} of {client.name}", arguments.get(name), client.use, within=client)
            yield from _of_client(facts, Given(client.name, arguments.get("transport"), client.use, within=client))


def _made_with(facts: Facts, client: Result) -> Iterator[Arguments]:
    """What a client is made with: by its call, and by the ``super().__init__(…)`` of its class of the project."""
    if isinstance(client.callee, (Cls, Ref)):
        yield client.arguments
    scope = method(facts.evaluator, client.callee, "__init__") if isinstance(client.callee, Cls) else None
    frame = facts.evaluator.frame(scope, client.arguments, client) if scope is not None else None
    for node, site in scope.module.calls_in.get(scope, ()) if scope is not None else ():
        if is_of_super(node) and last_name(node.func) == "__init__":
            yield Arguments(node, facts.evaluator.at(site, frame))


def unprotected(alternative: Alternative) -> tuple[str, str, str] | None:
    """The scheme of an unprotected address, the scheme to use instead, and the host, where that is not local."""
    text = beginning(alternative)
    parts = _split(text)
    scheme = parts.scheme.lower()
    if scheme not in _SECURED:
        return None
    host = (parts.hostname or "").lower()
    complete = isinstance(alternative, Const) or "/" in text.partition("://")[2]
    return (scheme, _SECURED[scheme], host) if complete and not _is_local(host) else None


def beginning(alternative: Alternative) -> str:
    """The text that an address begins with, as far as it is known; empty where it is not."""
    first: Value = (alternative,)
    while len(first) == 1 and isinstance(first[0], Text):
        first = first[0].parts[0] if first[0].parts else ()
    return text_of(first[0]) or "" if len(first) == 1 else ""


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        _ = parts.hostname, parts.password
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts


def _is_local(host: str) -> bool:
    """Whether a host is this machine, one of a private network, or a service beside the program: a name without a dot."""
    if host in _LOCAL or "." not in host.strip(".") and ":" not in host or host.endswith((".local", ".localhost")):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return any(character in host for character in "<>{}[]$") or host.endswith(".example")
    is_documentation = any(address in network for network in _DOCUMENTATION)
    return address.is_private and not is_documentation  # loopback, unspecified and link-local addresses included


def is_delivered(given: Given, password: str) -> bool:
    """Whether a password is a product's own, and is given beside a local host."""
    hosts = given.holder.get("host") if given.holder is not None and given.name == "password" and password.lower() in _DELIVERED else ()
    names = [a.value if isinstance(a, Const) else None for a in hosts]
    return bool(names) and all(isinstance(name, str) and _is_local(name) for name in names)


def password_in(address: str) -> str:
    """The password in the user part of a URL or in the pairs of a connection string; empty where it is a product's own, on a local host."""
    pair = _PAIR.search(address)
    if pair is not None:
        return pair[1].strip()
    parts = _split(address)
    password = parts.password or ""
    delivered = password.lower() in _DELIVERED or password == parts.username
    return "" if delivered and _is_local(parts.hostname or "") else password

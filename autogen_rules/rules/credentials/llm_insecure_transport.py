"""The model is called over an unprotected connection.

`base_url`, `api_base` or `azure_endpoint` of an llm config is `http://` to a host that is not local, or the `http_client` does not check
certificates (`verify=False`). Local are loopback addresses, private ranges, `*.local`, `host.docker.internal` and names without a dot such
as `ollama`.

## Why

The key, the prompts and the answers can be read and changed on the way; whoever changes an answer decides what the agents execute.

## When to suppress

When the connection is protected below HTTP, for example by a private network or a tunnel.

## References

- <https://cwe.mitre.org/data/definitions/319.html>, <https://cwe.mitre.org/data/definitions/295.html>
"""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from ...evaluating.values import Alternative, Const, Ref, Result, Text
from ...facts.base import Facts
from ...facts.given import Given, reports
from ...facts.llm import LlmConfig, llm_configs
from ...findings import Report

CODE = "AGS005"
SYMBOL = "llm-insecure-transport"
LEVEL = "medium"
CWE = (319, 295)
OWASP = "LLM02"
ASI = "ASI07"
BAD = 'llm_config = {"model": "m", "api_key": key, "base_url": "http://models.example.com/v1"}'
GOOD = 'llm_config = {"model": "m", "api_key": key, "base_url": "https://models.example.com/v1"}'

_URLS = ("base_url", "api_base", "azure_endpoint")
_LOCAL = ("localhost", "host.docker.internal", "0.0.0.0")


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        yield from reports(config.all(*_URLS), _unprotected)
        yield from _clients(facts, config)


def _unprotected(given: Given, alternative: Alternative) -> str | None:
    host = _remote_host(alternative)
    return f"the connection is not protected: {given.name} is http:// to {host}; use https://" if host is not None else None


def _remote_host(alternative: Alternative) -> str | None:
    """The host of an ``http://`` address that is not local."""
    text = _beginning(alternative)
    if text is None or not text.lower().startswith("http://"):
        return None
    try:
        host = (urlsplit(text).hostname or "").lower()
    except ValueError:
        return None
    complete = isinstance(alternative, Const) or "/" in text[len("http://") :]
    return host if complete and not _is_local(host) else None


def _beginning(alternative: Alternative) -> str | None:
    if isinstance(alternative, Text):
        first = alternative.parts[0] if alternative.parts else ()
        return _beginning(first[0]) if len(first) == 1 else None
    return alternative.value if isinstance(alternative, Const) and isinstance(alternative.value, str) else None


def _is_local(host: str) -> bool:
    if host in _LOCAL or "." not in host.strip(".") and ":" not in host or host.endswith((".local", ".localhost")):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return any(character in host for character in "<>{}[]$") or host.endswith(".example")
    return address.is_private  # loopback, unspecified and link-local addresses included


def _clients(facts: Facts, config: LlmConfig) -> Iterator[Report]:
    client = config.given("http_client")
    for alternative in client.value:
        if isinstance(alternative, Result) and isinstance(alternative.callee, Ref):
            for keyword in alternative.node.keywords:
                if keyword.arg in ("verify", "verify_ssl"):
                    yield from reports(
                        (client.part(facts.evaluator.value(keyword.value, alternative.site, alternative.frame)),), _unverified
                    )


def _unverified(given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and alternative.value is False:
        return "certificates are not checked: verify is False in http_client; leave it out"
    return None

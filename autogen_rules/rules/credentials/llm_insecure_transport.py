"""A model, a server, a memory or another agent is reached over an unprotected connection.

An address that an llm config or a class of AutoGen takes ([which they are](../classes.md) is drawn from the packages: `base_url`,
`azure_endpoint`, `host`, the `url` of an MCP or A2A server, ...) is `http://` or `ws://` to a host that is not local, or certificates are
not checked (`verify=False`, `verify_ssl=False`, also in the `http_client`). Local are loopback addresses, private ranges, `*.local`,
`host.docker.internal` and names without a dot such as `ollama`.

## Why

The key, the prompts and the answers can be read and changed on the way; whoever changes an answer decides what the agents execute.

## When to suppress

When the connection is protected below HTTP, for example by a private network or a tunnel.

## References

- <https://cwe.mitre.org/data/definitions/319.html>, <https://cwe.mitre.org/data/definitions/295.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.asked import is_constant
from ...evaluating.values import Alternative
from ...facts.base import Facts
from ...facts.configs.addresses import addresses, unprotected, unverified
from ...facts.fixes import fix, replaced, within
from ...facts.given import Given, reports
from ...findings import Report
from ...quoting import quoted

CODE = "AGS005"
SYMBOL = "llm-insecure-transport"
LEVEL = "medium"
CWE = (319, 295)
OWASP = "LLM02"
ASI = "ASI07"
BAD = 'llm_config = {"model": "m", "api_key": key, "base_url": "http://models.example.com/v1"}'
GOOD = 'llm_config = {"model": "m", "api_key": key, "base_url": "https://models.example.com/v1"}'


def check(facts: Facts) -> Iterator[Report]:
    yield from reports(addresses(facts), _unencrypted, _secured)
    yield from reports(unverified(facts), _unchecked, _checked)


def _unencrypted(given: Given, alternative: Alternative) -> str | None:
    found = unprotected(alternative)
    if found is None:
        return None
    scheme, secured, host = found
    return f"the connection is not protected: {given.name} is {scheme}:// to {quoted(host)}; use {secured}://"


def _secured(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    found = unprotected(alternative)
    return fix(f"use {found[1]}://", within(alternative, f"{found[0]}://", f"{found[1]}://")) if found is not None else ()


def _unchecked(given: Given, alternative: Alternative) -> str | None:
    return f"certificates are not checked: {given.name} is False; leave it out" if is_constant(alternative, False) else None


def _checked(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("check certificates", replaced(alternative, "True"))

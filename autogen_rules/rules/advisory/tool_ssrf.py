"""A tool fetches a URL that the model names.

A tool's parameter is (a part of) the URL of `requests`, `httpx`, `aiohttp` or `urllib`, without an allow-list or a check of the program's
own.

## Why

The request comes from inside your network: metadata services and internal pages answer it.

## When to suppress

When the tool runs where only the internet can be reached.

## References

- <https://cwe.mitre.org/data/definitions/918.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts import Facts, Report
from ...facts.guards import membership_test, own_check
from ...facts.tool_sinks import Sink, flows, mentioned, url_sinks

CODE = "AGS961"
SYMBOL = "tool-ssrf"
LEVEL = "low"
CWE = (918,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = "def fetch(url: str) -> str: return requests.get(url, timeout=10).text  # a tool"
GOOD = "def fetch(page: str) -> str: return requests.get(PAGES[page], timeout=10).text  # a tool"


def check(facts: Facts) -> Iterator[Report]:
    for flow in flows(facts, url_sinks, _is_checked, frozenset()):
        yield Report(f"{flow.sink.name} fetches the address that the model names ({flow.parameter}); allow known hosts only", flow.use)


def _is_checked(facts: Facts, sink: Sink) -> bool:
    return own_check(facts, sink.site, sink.node, mentioned(sink)) or membership_test(sink.site, mentioned(sink))

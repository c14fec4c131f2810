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

from ...facts.base import Facts
from ...facts.text.flows import of_tools
from ...facts.text.network import url_sinks
from ...findings import Report

CODE = "AGS961"
SYMBOL = "tool-ssrf"
LEVEL = "low"
CWE = (918,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = "def fetch(url: str) -> str: return requests.get(url, timeout=10).text  # a tool"
GOOD = "def fetch(page: str) -> str: return requests.get(PAGES[page], timeout=10).text  # a tool"


def check(facts: Facts) -> Iterator[Report]:
    for flow in of_tools(facts, url_sinks):
        yield flow.report(f"{flow.named(facts)} fetches an address that holds what the model wrote ({flow.source}); allow known hosts only")

"""A tool opens whatever path the model names.

A tool's path parameter, whole or as a part of a joined path, reaches the file system without a check that it stays inside a directory:
`resolve()` with `is_relative_to` (or `commonpath`, `relative_to`), the bare `name`, a membership test against an allow-list, or a checking
call of the program's own. In a module that uses AutoGen, a function that nothing calls and that does no more than open its own parameter is
reported too.

## Why

`../../.ssh/id_rsa` is a path like any other; the model is told by the text that it reads which one to ask for.

## When to suppress

When the tool runs in a container that holds nothing else.

## References

- <https://cwe.mitre.org/data/definitions/22.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.openers import bare_openers
from ...facts.tool_sinks import NAME_PARTS, PATH_FUNCTIONS, Danger, file_sinks, flows, is_contained
from ...findings import Report

CODE = "AGS052"
SYMBOL = "tool-path-traversal"
LEVEL = "high"
CWE = (22,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = "def read_note(name: str) -> str: return open(name).read()  # a tool"
GOOD = "def read_note(name: str) -> str: return (NOTES / Path(name).name).read_text()  # a tool"

_DANGER = Danger(file_sinks, is_contained, PATH_FUNCTIONS, NAME_PARTS)


def check(facts: Facts) -> Iterator[Report]:
    for flow in flows(facts, _DANGER):
        yield Report(
            f"{flow.sink.name} takes the path that the model names ({flow.parameter}); check that it stays inside one directory", flow.use
        )
    for node, parameter in bare_openers(facts):
        yield Report(f"open takes any path that this function is given ({parameter}); check that it stays inside one directory", node)

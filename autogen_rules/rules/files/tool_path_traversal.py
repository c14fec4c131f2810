"""A tool opens whatever path the model names.

A tool's path parameter, whole or as a part of a joined path, reaches the file system - `open`, `pathlib`, `os`, `shutil`, or a library that
opens archives, pictures, documents and tables - without a check that it stays inside a directory: `resolve()` with `is_relative_to` (or
`commonpath`, `relative_to`, `startswith` of the folder), the bare `name`, a membership test against an allow-list, or a function of the
program's own that can refuse. Whether it exists, and its suffix, are none. In a module that uses AutoGen, a function that nothing calls
and that does no more than open its own parameter is reported too.

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
from ...facts.text.files import file_sinks
from ...facts.text.flows import of_tools
from ...facts.text.openers import bare_openers
from ...findings import Report

CODE = "AGS052"
SYMBOL = "tool-path-traversal"
LEVEL = "high"
CWE = (22,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = "def read_note(name: str) -> str: return open(name).read()  # a tool"
GOOD = "def read_note(name: str) -> str: return (NOTES / Path(name).name).read_text()  # a tool"


def check(facts: Facts) -> Iterator[Report]:
    for flow in of_tools(facts, file_sinks):
        yield flow.report(
            f"{flow.named(facts)} takes a path that holds what the model wrote ({flow.source}); check that it stays inside one directory"
        )
    for node, parameter in bare_openers(facts):
        yield Report(f"this function opens any path that it is given ({parameter}); check that it stays inside one directory", node)

"""Executed code, or a tool or agent that works on files, is given a directory that was not made for it.

The folder of a `code_execution_config`, an executor, a file or shell tool, a file or coding agent (`work_dir`, `base_path`,
`workspace_dir`, ...: [which they are](../classes.md) is drawn from the packages) is the root of a file system or drive, a home or system
directory, the current directory, a parent, the directory of the program's own source, or a folder of credentials. Any other named folder
in these is silent.

## Why

Generated code reads, overwrites and deletes what lies there, and in a container the folder is mounted writable: the program's own source is
changed by what it runs.

## When to suppress

When the process runs in a container whose current directory was made for the code.

## References

- AutoGen 0.2.40: executors mount `work_dir` read and write at `/workspace`; without it the current directory.
- <https://cwe.mitre.org/data/definitions/22.html>, <https://cwe.mitre.org/data/definitions/732.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.configs.executors import execution_settings
from ...facts.configs.locations import locations
from ...facts.given import Given, elements
from ...findings import Report

CODE = "AGS050"
SYMBOL = "unscoped-work-dir"
LEVEL = "high"
CWE = (22, 732)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'code_execution_config = {"work_dir": "/", "use_docker": True}'
GOOD = 'code_execution_config = {"work_dir": "/workspace/sandbox", "use_docker": True}'


def check(facts: Facts) -> Iterator[Report]:
    for given in execution_settings(facts, "work_dir"):
        yield from _unscoped(facts, given, "executed code")
    for call in facts.autogen_calls:
        for name in sorted(call.symbol.taking("folder")):
            yield from _unscoped(facts, call.given(name), call.symbol.name)


def _unscoped(facts: Facts, given: Given, who: str) -> Iterator[Report]:
    for part in (given, *elements(given)):
        for alternative, location in locations(part.value):
            danger = location.danger()
            if danger is not None:
                yield part.report(alternative, f"{who} works in {danger}: {given.name}; give it a folder of its own")

"""Executed code works in a directory that was not made for it.

`work_dir` of a `code_execution_config` or an executor is the root of a file system or drive, a home or system directory, the current
directory, a parent, or the directory of the program's own source. A named folder in any of these is silent.

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
from ...facts.executors import settings
from ...facts.given import Given
from ...facts.paths import locations
from ...findings import Report
from ...knowledge import roles

CODE = "AGS050"
SYMBOL = "unscoped-work-dir"
LEVEL = "high"
CWE = (22, 732)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'code_execution_config = {"work_dir": "/", "use_docker": True}'
GOOD = 'code_execution_config = {"work_dir": "/workspace/sandbox", "use_docker": True}'


def check(facts: Facts) -> Iterator[Report]:
    for given in (*settings(facts, "work_dir"), *_other_spellings(facts)):
        for alternative, location in locations(given.value):
            danger = location.danger()
            if danger is not None:
                yield given.report(alternative, f"executed code works in {danger}: {given.name}; give it a folder of its own")


def _other_spellings(facts: Facts) -> Iterator[Given]:
    """``LocalEnvironment(path)`` of AG2 1.x, ``PythonCodeExecutionTool(working_directory=)`` of AG2 0.9, ``execute_code(work_dir=)``."""
    yield from (call.given("path") for call in facts.calls(frozenset(("beta:LocalEnvironment",))))
    yield from (call.given("working_directory") for call in facts.calls(roles.CODE_TOOLS))
    yield from (call.given("work_dir") for call in facts.calls(frozenset(("classic:execute_code",))))

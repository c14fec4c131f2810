"""A program that works with AutoGen makes a file executable, or writable for everybody.

`os.chmod` or `Path.chmod` with an execute or world-writable bit, or `os.open` with such a mode.

## Why

A file that a model wrote and that is executable is one step from being executed; a world-writable one can be changed by anybody before it
is.

## When to suppress

When the file is part of the program, and no model has a say in its contents.

## References

- <https://cwe.mitre.org/data/definitions/732.html>
"""

from __future__ import annotations

import stat
from collections.abc import Iterator

from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.given import Given, reports
from ...facts.in_scope import in_scope
from ...facts.modes import mode_arguments
from ...findings import Report

CODE = "AGS053"
SYMBOL = "executable-file-created"
LEVEL = "medium"
CWE = (732,)
OWASP = "LLM05"
ASI = "ASI05"
BAD = "os.chmod(path, 0o755)"
GOOD = "os.chmod(path, 0o600)"

_DANGEROUS = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH | stat.S_IWOTH


def check(facts: Facts) -> Iterator[Report]:
    return reports(mode_arguments(facts) if in_scope(facts) else (), _wrong)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and isinstance(alternative.value, int) and alternative.value & _DANGEROUS:
        what = "executable" if alternative.value & ~stat.S_IWOTH & _DANGEROUS else "writable for everybody"
        return f"a file is made {what} (mode {alternative.value:#o}); 0o600 is enough for data"
    return None

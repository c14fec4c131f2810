"""A program that works with AutoGen makes a file executable, or writable for everybody.

`os.chmod` or `Path.chmod` with an execute or world-writable bit, or `os.open` with such a mode. The execute bit is silent on a folder,
which needs it to be entered (of `mkdtemp`, of `mkdir` at the same path, of `os.walk`), and on a path that is written in the source: no
model has named it.

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
from functools import partial

from ...edits.drafts import Draft
from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.configs.modes import modes
from ...facts.fixes import fix, replaced
from ...facts.given import Given, reports
from ...facts.in_scope import in_scope
from ...findings import Report

CODE = "AGS053"
SYMBOL = "executable-file-created"
LEVEL = "medium"
CWE = (732,)
OWASP = "LLM05"
ASI = "ASI05"
BAD = "os.chmod(path, 0o755)"
GOOD = "os.chmod(path, 0o600)"

_EXECUTE = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH


def check(facts: Facts) -> Iterator[Report]:
    for mode in modes(facts) if in_scope(facts) else ():
        yield from reports((mode.given,), partial(_wrong, mode.of), partial(_enough, mode.of))


def _wrong(of: str, given: Given, alternative: Alternative) -> str | None:
    if not isinstance(alternative, Const) or not isinstance(alternative.value, int):
        return None
    thing = "folder" if of == "folder" else "path"
    enough = f"{_needed(of, alternative.value)} is enough" + (" for data" if of == "file" else "")
    if alternative.value & stat.S_IWOTH:
        return f"a {thing} is made writable for everybody ({alternative.value:#o}); {enough}"
    if alternative.value & _EXECUTE and of == "file":
        return f"a {thing} is made executable ({alternative.value:#o}); {enough}"
    return None


def _needed(of: str, mode: int) -> str:
    """The mode that is enough: of a path that is written in the source, which may be a program, what it is without the others' right to
    write.
    """
    return f"{mode & ~(stat.S_IWOTH | stat.S_IWGRP):#o}" if of == "written" else "0o700" if of == "folder" else "0o600"


def _enough(of: str, given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    assert isinstance(alternative, Const)
    mode = _needed(of, alternative.value)
    title = f"let nobody else write: {mode}" if of == "written" else f"for the owner alone: {mode}"
    return fix(title, replaced(alternative, mode))

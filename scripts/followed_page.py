"""The page that shows what is followed: the programs of the evaluator's tests, with their answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from textwrap import dedent

from rule_pages import ROOT

TESTS = ROOT / "tests" / "evaluating"
sys.path.insert(0, str(TESTS))

_INTRODUCTION = """\
# What is followed

Small programs and what the evaluator says of each printed expression; they are its tests. Several alternatives stand with `|` between
them, `?` is what is not known, `...` in a dict or list what else may be in it. `def f` is a function of the program, `f()` what a
function of another package returns, and `undefined x` a name that nothing binds."""


def page() -> str:
    """The page, as Markdown."""
    return "\n\n".join((_INTRODUCTION, *_parts())) + "\n"


def _parts() -> Iterator[str]:
    for path in sorted(TESTS.glob("test_*.py")):
        module = import_module(path.stem)
        programs = getattr(module, "PROGRAMS", None)
        if isinstance(programs, dict):
            yield f"## {module.__doc__.strip().splitlines()[0].rstrip('.')}"
            for name, program in programs.items():
                yield f"### {name[0].upper()}{name[1:]}\n\n```python\n{_shown(program)}\n```"


def _shown(program: str) -> str:
    """A program as it stands on the page, which is text: a NUL byte is spelled out."""
    return dedent(program).strip().replace("\0", "\\0")

"""Programs that print, and what the evaluator says each printed expression can be.

``print`` is believed to change nothing, so that one program may ask in many places. The comment after a ``print`` is the
expected answer: the alternatives in alphabetical order with `` | `` between them, ``?`` for what is not known, ``...`` in
a dict or list for what else may be in it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from autogen_rules.evaluating.evaluator import Evaluator
from autogen_rules.evaluating.values import (
    ABSENT, Alternative, Cls, Const, Def, Dict, Instance, Items, Member, ModuleRef, Operation, Outside, Param, Partial, Ref, Result, Text,
    Unbound, Value,
)  # fmt: skip
from autogen_rules.knowledge.world import AutoGen
from autogen_rules.reading.disk import Disk
from autogen_rules.reading.index import read
from autogen_rules.reading.project import Project

Programs = dict[str, str]


def asks(programs: Programs) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test once for each program, named after what it shows."""
    return pytest.mark.parametrize("program", [pytest.param(dedent(program), id=name) for name, program in programs.items()])


def expected(program: str) -> list[str]:
    """The lines that print, as they stand."""
    return [line.strip() for line in program.splitlines() if "print(" in line and "# " in line]


def answers(program: str, path: str | Path = "/nowhere/program.py", parse: Callable[[str], ast.Module] = ast.parse) -> list[str]:
    """The lines that print, with the evaluator's answers as their comments."""
    module, project = read(str(path), parse(program)), Project(str(path), AutoGen(), Disk())
    evaluator = Evaluator(module, project, AutoGen())
    lines = program.splitlines()
    found = {}
    for call, site in module.calls:
        if isinstance(call.func, ast.Name) and call.func.id == "print" and call.end_lineno is not None:
            said = ", ".join(spelled(evaluator.at(site).value(argument)) for argument in call.args)
            found[call.end_lineno] = f"{lines[call.end_lineno - 1].partition('  # ')[0].strip()}  # {said}"
    return [found[number] for number in sorted(found)]


def spelled(value: Value) -> str:
    """A value in one line."""
    return " | ".join(sorted({_spelled(alternative) for alternative in value}, key=lambda said: (said == "?", said)))


def _spelled(alternative: Alternative) -> str:
    match alternative:
        case Const():
            return repr(alternative.value)
        case Dict():
            entries = [f"{key!r}: {spelled(value)}" for key, value in alternative.entries.items()]
            return "{" + ", ".join(entries + ["..."] * alternative.open) + "}"
        case Items():
            return "[" + ", ".join([spelled(value) for value in alternative.elements] + ["..."] * alternative.open) + "]"
        case Text():
            return "text(" + ", ".join(spelled(part) for part in alternative.parts) + ")"
        case Ref():
            return alternative.dotted
        case ModuleRef():
            return f"module {Path(alternative.target.path).stem}"
        case Def():
            bound = "" if alternative.receiver is None else f" of {_spelled(alternative.receiver)}"
            return f"def {getattr(alternative.node, 'name', 'lambda')}{bound}"
        case Cls():
            return f"class {alternative.node.name}"
        case Partial():
            return f"partial({_spelled(alternative.callee)})"
        case Result():
            return f"{_spelled(alternative.callee)}()"
        case Instance():
            return f"class {alternative.node.name}()"
        case Operation():
            return f"({spelled(alternative.left)} {alternative.kind.__name__} {spelled(alternative.right)})"
        case Member():
            return _spelled(alternative.receiver) + ("[]" if alternative.name is None else f".{alternative.name}")
        case Param():
            return f"parameter {alternative.name}"
        case Outside():
            return f"outside {alternative.source}"
        case Unbound():
            return f"undefined {alternative.name}"
    return "absent" if alternative is ABSENT else "?"

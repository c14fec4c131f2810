"""Calls that execute code: Python's, a shell's, a notebook's (AGS040, AGS041, AGS060)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from ..evaluating.values import Const, Ref, Value
from ..reading.model import Module, Site
from .base import Facts, once

_SHELLS = frozenset("sh bash zsh dash ksh cmd cmd.exe powershell powershell.exe pwsh".split())
SUBPROCESS = frozenset("run call check_call check_output Popen getoutput getstatusoutput".split())
_PYTHON = {
    "builtins.exec": "exec",
    "builtins.eval": "eval",
    "runpy.run_path": "runpy",
    "runpy.run_module": "runpy",
    "code.interact": "code",
}
_SYSTEM = {
    "os.system": "os.system",
    "os.popen": "os.popen",
    "commands.getoutput": "a shell",
    "asyncio.create_subprocess_shell": "a shell",
}
_CELLS = frozenset(("run_cell", "run_cell_async"))
_SINK_NAMES = frozenset(name.rpartition(".")[2] for name in (*_PYTHON, *_SYSTEM)) | SUBPROCESS | _CELLS


def is_shell(program: Value) -> bool:
    """Whether the first word of an argument list is a shell."""
    return any(isinstance(a, Const) and str(a.value).rpartition("/")[2] in _SHELLS for a in program)


@dataclass(frozen=True, eq=False)
class CodeSink:
    """A call that executes a value: ``shell`` says that it is a shell's."""

    node: ast.Call
    site: Site
    name: str
    argument: ast.expr
    shell: bool


@once
def code_sinks(facts: Facts, module: Module) -> list[CodeSink]:
    """The calls of a module that execute their argument."""
    return [sink for node, site in module.calls_named(_SINK_NAMES) for sink in _sink(facts, node, site)]


def _sink(facts: Facts, node: ast.Call, site: Site) -> Iterator[CodeSink]:
    last = site.scope.module.called_name(node)
    if not node.args and not node.keywords:
        return
    if last in _CELLS and isinstance(node.func, ast.Attribute) and node.args:
        yield CodeSink(node, site, last, node.args[0], False)
        return
    for callee in facts.value(node.func, site):
        if isinstance(callee, Ref):
            if callee.dotted in _PYTHON and node.args:
                yield CodeSink(node, site, _PYTHON[callee.dotted], node.args[0], False)
            elif callee.dotted in _SYSTEM and node.args:
                yield CodeSink(node, site, _SYSTEM[callee.dotted], node.args[0], True)
            elif callee.dotted.startswith("subprocess.") and last in SUBPROCESS:
                argument = _shell_argument(facts, node, site, last)
                if argument is not None:
                    yield CodeSink(node, site, f"subprocess.{last}", argument, True)


def _shell_argument(facts: Facts, node: ast.Call, site: Site, last: str) -> ast.expr | None:
    """What a shell is given: with ``shell=True``, or a shell as the program."""
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    command = node.args[0] if node.args else keywords.get("args")
    if command is None:
        return None
    shell = any(isinstance(a, Const) and a.value for a in facts.value(keywords.get("shell"), site))
    if shell or last in ("getoutput", "getstatusoutput"):
        return command
    if isinstance(command, (ast.List, ast.Tuple)) and len(command.elts) > 1:
        program = facts.value(command.elts[0], site)
        flags = {element.value for element in command.elts[1:] if isinstance(element, ast.Constant)}
        if "-c" in flags or is_shell(program):
            return command.elts[-1]
    return None

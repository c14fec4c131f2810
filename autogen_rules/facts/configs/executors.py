"""Executors of code, and their settings wherever they are given (AGS010, AGS012, AGS050, AGS910, AGS914, AGS970)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.classes import method
from ...evaluating.values import ABSENT
from ...knowledge import roles
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..entries import entry
from ..given import Given
from .code_configs import CodeConfig, code_configs


def executors(facts: Facts) -> list[AutogenCall]:
    """The executors that the module constructs."""
    return facts.calls(roles.EXECUTORS)


# The methods of executors, environments and runtimes that run what they are given, or make what does.
_RUNNING = ("execute_code_blocks", "_execute_code_dont_check_setup", "run_code", "run", "execute", "shell")


def runs_by_itself(facts: Facts, call: AutogenCall) -> bool:
    """Whether a class of the program's own runs the code, where nobody here sees: by a method that does not come back to AutoGen's."""
    scopes = [method(facts.evaluator, call.cls, name) for name in _RUNNING] if call.cls is not None else []
    return any(scope is not None and not any(_is_super(node) for node, _ in scope.module.calls_in.get(scope, ())) for scope in scopes)


def _is_super(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == "super"


def deciding(call: AutogenCall) -> list[Given]:
    """What decides whether something of AG2 1.x runs code on this machine: its environment, its sandbox, each of its runtimes."""
    name = next(name for known, name in roles.HOST_UNLESS_GIVEN.items() if call.is_a(frozenset((known,))))
    if call.knows(name):
        return [call.given(name)]
    runtimes = call.arguments.rest(0)
    elements = runtimes.elements or (() if runtimes.open else ((ABSENT,),))
    return [Given(name, value, call.node, call) for value in elements]


def execution_settings(facts: Facts, *names: str) -> Iterator[Given]:
    """These settings of every executor and ``code_execution_config`` of the module, of executors made elsewhere at their first use."""
    for call in facts.choices(roles.EXECUTORS | roles.HOST_BY_DEFAULT_TOOLS):
        yield from filter(None, map(call.given, names))
    for config in code_configs(facts):
        yield from _of_config(facts, config, names)
    for call, use in foreign_executors(facts):
        yield from filter(None, (Given(name, call.get(name), use, call) for name in names))


def _of_config(facts: Facts, config: CodeConfig, names: tuple[str, ...]) -> Iterator[Given]:
    """The settings in a ``code_execution_config`` and in the dicts of AG2's factory."""
    parts = [config.holder]
    for key in ("commandline-local", "ipython-embedded", "yepcode", "remyx", "daytona"):
        parts += config.given(key).dicts()
    for part in parts:
        yield from filter(None, (entry(facts, part, name, config.use) for name in names))


@once
def foreign_executors(facts: Facts) -> list[tuple[AutogenCall, ast.AST]]:
    """Executors that another module makes and this one uses, with their uses."""
    found = []
    uses = [config.given("executor") for config in code_configs(facts)]
    for call in facts.autogen_calls:
        for name in ("code_executor", "executor", "environment", "python_environment", "jupyter_server"):
            if name in call.names:
                uses.append(call.given(name))
    for given in uses:
        for alternative in given.value:
            call_made = facts.made_by(alternative) if not facts.written_here(alternative) else None
            if call_made is not None and call_made.is_a(roles.EXECUTORS):
                found.append((call_made, given.use))
    return found

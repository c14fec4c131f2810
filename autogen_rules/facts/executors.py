"""Executors of code, and their settings wherever they are given (AGS010, AGS012, AGS050, AGS910, AGS914, AGS970)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from ..knowledge import roles
from ..reading.values import ABSENT, Dict, Value
from .base import Facts, once
from .calls import AutogenCall
from .code_configs import code_configs
from .entries import entry_place


def executors(facts: Facts) -> Iterator[AutogenCall]:
    """The executors that the module constructs."""
    return facts.calls(roles.EXECUTORS)


@dataclass(frozen=True, eq=False)
class Setting:
    """A setting of an executor or ``code_execution_config``: its name, value, where it is used and, of a container, its ``owner``."""

    name: str
    value: Value
    use: ast.AST
    owner: ast.AST | None = None


def settings(facts: Facts, *names: str) -> Iterator[Setting]:
    """These settings of every executor and ``code_execution_config`` of the module, of executors made elsewhere at their first use."""
    for call in executors(facts):
        yield from (Setting(name, call.get(name), call.use(name)) for name in names if call.given(name))
    for config in code_configs(facts):
        parts = [config.holder]
        for key in ("commandline-local", "ipython-embedded", "yepcode", "remyx", "daytona"):
            parts += [a for a in config.get(key) if isinstance(a, Dict)]
        for part in parts:
            for name in names:
                if part.get(name) != (ABSENT,):
                    yield Setting(name, part.get(name), entry_place(facts, part, name, config.use))
    for call, use in foreign_executors(facts):
        yield from (Setting(name, call.get(name), use) for name in names if call.given(name))


@once
def foreign_executors(facts: Facts) -> list[tuple[AutogenCall, ast.AST]]:
    """Executors that another module makes and this one uses, with their uses."""
    found = []
    uses: list[tuple[Value, ast.AST]] = [(config.executor, config.place(facts, "executor")) for config in code_configs(facts)]
    for call in facts.autogen_calls:
        for name in ("code_executor", "executor", "environment", "python_environment", "jupyter_server"):
            if name in call.names:
                uses.append((call.get(name), call.use(name)))
    for value, use in uses:
        for alternative in value:
            call_made = facts.made_by(alternative) if not facts.written_here(alternative) else None
            if call_made is not None and call_made.is_a(roles.EXECUTORS):
                found.append((call_made, use))
    return found

"""Settings of containers: of the executors themselves, and in the dicts that they hand to Docker."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..knowledge import roles
from ..reading.values import ABSENT, Dict
from .base import Facts
from .calls import AutogenCall
from .code_configs import code_configs
from .entries import entry_place
from .executors import Setting, foreign_executors

_PASSED_ON = ("container_create_kwargs", "docker_kwargs")


def container_settings(facts: Facts, *names: str) -> Iterator[Setting]:
    """These settings of every container executor of the module (made elsewhere: at its first use), and of the executor dicts."""
    for call in facts.calls(roles.CONTAINER_EXECUTORS):
        yield from _of_call(facts, call, None, names)
    for call, use in foreign_executors(facts):
        if call.is_a(roles.CONTAINER_EXECUTORS):
            yield from _of_call(facts, call, use, names)
    for config in code_configs(facts):
        for name in ("remyx", "daytona"):
            for holder in config.get(name):
                if isinstance(holder, Dict):
                    yield from _of_dict(facts, holder, config.use, names, config.holder.node)


def _of_call(facts: Facts, call: AutogenCall, use: ast.AST | None, names: tuple[str, ...]) -> Iterator[Setting]:
    for name in names:
        if call.given(name):
            yield Setting(name, call.get(name), use or call.use(name), call.node)
    for passed in _PASSED_ON:
        for holder in call.get(passed):
            if isinstance(holder, Dict):
                yield from _of_dict(facts, holder, use or call.use(passed), names, call.node)


def _of_dict(facts: Facts, holder: Dict, use: ast.AST, names: tuple[str, ...], owner: ast.AST) -> Iterator[Setting]:
    for name in names:
        if holder.get(name) != (ABSENT,):
            yield Setting(name, holder.get(name), entry_place(facts, holder, name, use), owner)

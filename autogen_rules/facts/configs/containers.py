"""Settings of containers: of the executors themselves, and in the dicts that they hand to Docker (AGS013, 014, 051, 911, 912, 970)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.values import ABSENT, Dict
from ...knowledge import roles
from ..autogen_calls import AutogenCall
from ..base import Facts
from ..entries import entry
from ..given import Given
from .code_configs import code_configs
from .executors import foreign_executors

_PASSED_ON = ("container_create_kwargs", "docker_kwargs")
_CLOSED = {"network_mode": 'network_mode="none"', "network": 'network="none"', "network_disabled": "network_disabled=True"}


def container_settings(facts: Facts, *names: str) -> Iterator[Given]:
    """These settings of every container executor of the module (made elsewhere: at its first use), and of the executor dicts."""
    for call in facts.choices(roles.CONTAINER_EXECUTORS):
        yield from settings_of(facts, call, None, *names)
    for call, use in foreign_executors(facts):
        if call.is_a(roles.CONTAINER_EXECUTORS):
            yield from settings_of(facts, call, use, *names)
    for config in code_configs(facts):
        for name in ("remyx", "daytona"):
            for holder in config.given(name).dicts():
                yield from _of_dict(facts, holder, config.use, names)


def settings_of(facts: Facts, call: AutogenCall, use: ast.AST | None, *names: str) -> Iterator[Given]:
    """These settings of one container executor; ``use`` is where the module uses one that is made elsewhere."""
    yield from filter(None, (Given(name, call.get(name), use or call.use(name), call) for name in names))
    for passed in map(call.given, _PASSED_ON):
        for holder in passed.dicts():
            yield from _of_dict(facts, holder, use or passed.use, names, passed)


def closed(network: Given) -> str | None:
    """What closes the network in the place of a setting that opens it; of ``docker_network``, which no release knows (AGS970), what the
    executor takes instead, None where it takes nothing.
    """
    if network.name in _CLOSED:
        return _CLOSED[network.name]
    call = network.holder if isinstance(network.holder, AutogenCall) else None
    known = next((said for name, said in _CLOSED.items() if call is None or call.knows(name)), None)
    passed_on = call is not None and call.knows("container_create_kwargs")
    return known or ('container_create_kwargs={"network_mode": "none"} (AG2 0.9.6 or later)' if passed_on else None)


def is_open(call: AutogenCall) -> bool:
    """Whether a container executor may have settings that are not seen."""
    passed = (a for name in _PASSED_ON for a in call.get(name) if a is not ABSENT)
    return call.open or any(not isinstance(a, Dict) or a.open for a in passed)


def _of_dict(facts: Facts, holder: Dict, use: ast.AST, names: tuple[str, ...], within: Given | None = None) -> Iterator[Given]:
    yield from filter(None, (entry(facts, holder, name, use, within) for name in names))

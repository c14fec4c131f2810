"""A container that executes model-written code is given a path of the host that opens it.

`bind_dir`, `extra_volumes`, `volumes` or `host_path` mount a root, a home or system directory, the current or the program's own directory,
the Docker socket, or a folder of credentials (`~/.ssh`, `~/.aws`, `~/.kube`, ...).

## Why

What is mounted is writable for the code. With the Docker socket it can start any container, one with the host's disk included.

## When to suppress

When the path is one of a machine that was made for this container.

## References

- AutoGen 0.2.28 `DockerCommandLineCodeExecutor(bind_dir=)`, `autogen_ext` 0.4.7 `extra_volumes`, AG2 0.9.6
  `DockerPythonEnvironment(volumes=)`.
- <https://cwe.mitre.org/data/definitions/668.html>
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from ...evaluating.values import Alternative, Const, Dict, Items, Place
from ...facts.base import Facts
from ...facts.containers import container_settings
from ...facts.paths import DOCKER_SOCKETS, locations
from ...findings import Report
from ...reading.model import Site

CODE = "AGS051"
SYMBOL = "host-path-mounted"
LEVEL = "high"
CWE = (732, 668)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'executor = DockerCommandLineCodeExecutor(bind_dir="/")'
GOOD = 'executor = DockerCommandLineCodeExecutor(bind_dir="/srv/agents/exchange")'

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def check(facts: Facts) -> Iterator[Report]:
    for given in container_settings(facts, "bind_dir", "extra_volumes", "volumes", "host_path"):
        for alternative in given.value:
            for source, place in _sources(facts, alternative):
                danger = _danger(facts, source)
                if danger is not None:
                    yield given.report(place, f"the container is given {danger}: {given.name}; mount a folder made for it")


def _sources(facts: Facts, alternative: Alternative) -> Iterator[tuple[Alternative, Alternative]]:
    """The host paths of a mount setting, with where each is written: the value, the keys of a dict, what is before the colon in a list."""
    if isinstance(alternative, Dict):
        written = {key.value: key for key in getattr(alternative.node, "keys", ()) if isinstance(key, ast.Constant)}
        for key, entry in alternative.entries.items():
            place = Place(written[key], alternative.module) if key in written else entry[0]
            yield Const(alternative.node, alternative.module, key), place
        for expression in getattr(alternative.node, "keys", ()):
            if not isinstance(expression, (ast.Constant, type(None))):
                for value in facts.value(expression, _site_of(facts, alternative)):
                    yield value, Place(expression, alternative.module)
    elif isinstance(alternative, Items):
        for element in alternative.elements:
            yield from ((_host_part(value), value) for value in element)
    else:
        yield _host_part(alternative), alternative


def _site_of(facts: Facts, holder: Dict) -> Site:
    return next((site for node, site in holder.module.dicts if node is holder.node), holder.module.top.end)


def _host_part(alternative: Alternative) -> Alternative:
    """``source:target:mode`` is its source."""
    if not isinstance(alternative, Const) or not isinstance(alternative.value, str):
        return alternative
    start = 2 if _DRIVE.match(alternative.value) else 0
    return Const(alternative.node, alternative.module, alternative.value[:start] + alternative.value[start:].partition(":")[0])


def _danger(facts: Facts, source: Alternative) -> str | None:
    if isinstance(source, Const) and source.value in DOCKER_SOCKETS:
        return "the Docker socket"
    return next((location.danger() for _, location in locations((source,))), None)

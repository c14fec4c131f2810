"""A container that executes model-written code is given a path of the host that opens it.

`bind_dir`, `extra_volumes`, `volumes` or `host_path` mount a root, a home or system directory, the current or the program's own directory,
the Docker socket, or a folder of credentials (`~/.ssh`, `~/.aws`, `~/.kube`, ...).

## Why

What is mounted can be read by the code, and written unless it is mounted read-only. With the Docker socket it can start any container, one
with the host's disk included.

## When to suppress

When the path is one of a machine that was made for this container.

## References

- AutoGen 0.2.28 `DockerCommandLineCodeExecutor(bind_dir=)`, `autogen_ext` 0.4.7 `extra_volumes`, AG2 0.9.6
  `DockerPythonEnvironment(volumes=)`.
- <https://cwe.mitre.org/data/definitions/668.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.configs.locations import DOCKER_SOCKETS, locations
from ...facts.configs.mounts import mounts
from ...findings import Report

CODE = "AGS051"
SYMBOL = "host-path-mounted"
LEVEL = "high"
CWE = (732, 668)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'executor = DockerCommandLineCodeExecutor(bind_dir="/")'
GOOD = 'executor = DockerCommandLineCodeExecutor(bind_dir="/srv/agents/exchange")'


def check(facts: Facts) -> Iterator[Report]:
    for mount in mounts(facts):
        danger = _danger(mount.path)
        if danger is not None:
            message = f"the container is given {danger}: {mount.setting.name}; mount a folder made for it"
            yield mount.setting.report(mount.place, message)


def _danger(path: Alternative) -> str | None:
    if isinstance(path, Const) and path.value in DOCKER_SOCKETS:
        return "the Docker socket"
    return next((danger for _, location in locations((path,)) if (danger := location.danger()) is not None), None)

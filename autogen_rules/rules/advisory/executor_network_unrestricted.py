"""A container executor has no network control at all.

None of `network`, `network_mode`, `network_disabled`, directly or in `container_create_kwargs`. AG2 1.x isolates by default and is silent.

## Why

The default is the bridge network: the code can reach the internet and the host's services.

## When to suppress

With releases that have no such control (AutoGen 0.2, 0.4 and later), when the host's firewall does it.

## References

- <https://cwe.mitre.org/data/definitions/668.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.configs.containers import is_open, settings_of
from ...findings import Report
from ...knowledge import roles

CODE = "AGS912"
SYMBOL = "executor-network-unrestricted"
LEVEL = "low"
CWE = (668,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'executor = DockerCommandLineCodeExecutor(image="python:3.12-slim")'
GOOD = 'executor = DockerCommandLineCodeExecutor(container_create_kwargs={"network_mode": "none"})  # AG2 0.9.6 or later'

_CONTROLS = ("network", "network_mode", "network_disabled", "docker_network", "pod_spec", "pod_name")


def check(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.CONTAINER_EXECUTORS):
        controls = list(settings_of(facts, call, None, *_CONTROLS))
        if call.symbol.family != "beta" and not is_open(call) and len(controls) <= 1 and all(control.may_lack for control in controls):
            message = f"{call.symbol.name} leaves the container on the default network; switch it off where the release can"
            yield call.report(message, *controls)

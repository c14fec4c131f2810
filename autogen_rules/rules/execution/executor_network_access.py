"""A container that executes model-written code is given a network.

`docker_network`, `network` or `network_mode` (also in `container_create_kwargs`) is anything but `"none"`, or `network_disabled` is
`False`.

## Why

With a network, code that a model was talked into writing can send away what it reads, and reach services that trust this host.

## When to suppress

When the code has to call a service; a network of its own that reaches only that service is better.

## References

- AG2 0.9.6 and later: `container_create_kwargs={"network_mode": "none"}`; no release has a parameter `docker_network` (see AGS970).
- <https://cwe.mitre.org/data/definitions/668.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.configs.containers import closed, container_settings
from ...facts.fixes import fix, written
from ...facts.given import Given, reports
from ...findings import Report
from ...quoting import shown

CODE = "AGS013"
SYMBOL = "executor-network-access"
LEVEL = "medium"
CWE = (668,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'environment = DockerPythonEnvironment(network="host")'
GOOD = 'environment = DockerPythonEnvironment(network="none")'


def check(facts: Facts) -> Iterator[Report]:
    return reports(container_settings(facts, "docker_network", "network", "network_mode", "network_disabled"), _wrong, _closed)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and _reaches_network(given.name, alternative.value):
        instead = closed(given)
        advice = f"use {instead}" if instead is not None else "leave it out"
        return f"the container is given a network: {given.name} is {shown(alternative.value)}; {advice}"
    return None


def _closed(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    if given.name == "docker_network":  # no release knows it (AGS970)
        return ()
    value = "True" if given.name == "network_disabled" else '"none"'
    return fix(f"close the network: {closed(given)}", written(given, alternative, value))


def _reaches_network(name: str, value: object) -> bool:
    return value is False if name == "network_disabled" else isinstance(value, str) and value != "none"

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
from ...facts.configs.containers import container_settings
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
        return f"the container has a network: {given.name} is {shown(alternative.value)}; use {_INSTEAD[given.name]}"
    return None


# What closes the network, by the setting that opens it; of ``docker_network``, which no release knows (AGS970), what AG2 0.9.6 takes.
_INSTEAD = {
    "docker_network": 'container_create_kwargs={"network_mode": "none"} (AG2 0.9.6 or later)',
    "network": 'network="none"',
    "network_mode": 'network_mode="none"',
    "network_disabled": "network_disabled=True",
}


def _closed(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    if given.name == "docker_network":  # no release knows it (AGS970)
        return ()
    value = "True" if given.name == "network_disabled" else '"none"'
    return fix(f"close the network: {_INSTEAD[given.name]}", written(given, alternative, value))


def _reaches_network(name: str, value: object) -> bool:
    return value is False if name == "network_disabled" else isinstance(value, str) and value != "none"

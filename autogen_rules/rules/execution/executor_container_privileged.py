"""A setting gives the container that executes model-written code more rights.

`privileged=True`, `cap_add`, `pid_mode="host"`, `ipc_mode="host"` or an unconfined `security_opt` among the arguments that are handed to
Docker (`container_create_kwargs`, the extra keywords of `DockerJupyterServer`).

## Why

Each of these takes away a part of what makes a container a sandbox; a privileged container can mount the host's disk.

## When to suppress

When one capability is needed by the task and its reach is understood.

## References

- AG2 0.9.6 `DockerCommandLineCodeExecutor(container_create_kwargs=)`, AutoGen 0.2.36 `DockerJupyterServer(**docker_kwargs)`.
- <https://cwe.mitre.org/data/definitions/250.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.asked import text_of, truth
from ...evaluating.values import Alternative, Const, Items, Place, Value
from ...facts.base import Facts
from ...facts.configs.containers import container_settings
from ...facts.fixes import fix, left_out, replaced
from ...facts.given import Given, reports
from ...findings import Report

CODE = "AGS014"
SYMBOL = "executor-container-privileged"
LEVEL = "high"
CWE = (250,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'executor = DockerCommandLineCodeExecutor(container_create_kwargs={"privileged": True})'
GOOD = 'executor = DockerCommandLineCodeExecutor(container_create_kwargs={"cap_drop": ["ALL"]})'


def check(facts: Facts) -> Iterator[Report]:
    return reports(container_settings(facts, "privileged", "cap_add", "pid_mode", "ipc_mode", "security_opt"), _wrong, _without)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    advice = "leave out what is unconfined" if given.name == "security_opt" else "leave it out"
    return f"{given.name} gives the container more rights; {advice}" if _breaks_out(given.name, alternative) else None


def _without(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    if given.name == "privileged":
        return fix("take the rights away: privileged=False", replaced(alternative, "False"))
    here = isinstance(alternative, Place) and alternative.node is given.use
    held = given.name == "security_opt" and isinstance(alternative, Items) and not all(map(_unconfined, alternative.elements))
    return fix(f"leave out {given.name}", left_out(given)) if here and not held else ()


def _breaks_out(name: str, alternative: Alternative) -> bool:
    if name == "privileged":
        return isinstance(alternative, Const) and truth(alternative) is True
    if name == "cap_add":
        return isinstance(alternative, Items) and bool(alternative.elements)
    if name == "security_opt":
        return isinstance(alternative, Items) and any(_unconfined(element) for element in alternative.elements)
    return text_of(alternative) == "host"


def _unconfined(value: Value) -> bool:
    return any((text_of(a) or "").endswith(("unconfined", "label=disable", "label:disable")) for a in value)

"""A container is made from whatever was published last: an image without a version, or what its `init_command` fetches.

Looked at are `image` and `custom_image_name` of container executors and a `use_docker` that names an image (no tag or digest, or the tag
`latest`), and an `init_command` that pipes a download into a shell or installs packages without a version.

## Why

What runs tomorrow is whatever the registry, or the page, holds then.

## When to suppress

For images that are built beside the program, and packages of your own registry.

## References

- <https://cwe.mitre.org/data/definitions/1357.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.asked import text_of
from ...evaluating.values import Alternative
from ...facts.base import Facts
from ...facts.configs.code_configs import code_configs
from ...facts.configs.containers import container_settings
from ...facts.configs.pins import unpinned_image, unpinned_script
from ...facts.given import Given, elements, reports
from ...findings import Report

CODE = "AGS911"
SYMBOL = "executor-image-unpinned"
LEVEL = "low"
CWE = (1357,)
OWASP = "LLM03"
ASI = "ASI04"
BAD = 'executor = DockerCommandLineCodeExecutor(image="python:latest")'
GOOD = 'executor = DockerCommandLineCodeExecutor(image="python:3.12.7-slim")'


def check(facts: Facts) -> Iterator[Report]:
    legacy = (config.given("use_docker") for config in code_configs(facts))
    for given in (*container_settings(facts, "image", "custom_image_name"), *legacy):
        yield from reports((given, *elements(given)), _wrong)
    yield from reports(container_settings(facts, "init_command"), _fetches)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if unpinned_image(text_of(alternative) or ""):
        return f"the container image is not pinned: {given.name}; name a version or digest"
    return None


def _fetches(given: Given, alternative: Alternative) -> str | None:
    found = unpinned_script(text_of(alternative) or "")
    return f"the container is made from what the network holds: {given.name} {found}; pin it" if found is not None else None

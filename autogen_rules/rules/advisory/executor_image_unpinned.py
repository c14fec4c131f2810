"""A container image has no tag or digest, or the tag `latest`.

Looked at are `image` and `custom_image_name` of container executors, and a `use_docker` that names an image.

## Why

What runs tomorrow is whatever the registry holds then.

## When to suppress

For images that are built beside the program.

## References

- <https://cwe.mitre.org/data/definitions/1357.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import Alternative, Const, Items
from ...facts.base import Facts
from ...facts.code_configs import code_configs
from ...facts.containers import container_settings
from ...facts.given import Given, reports
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
    for given in (*container_settings(facts, "image", "custom_image_name"), *_legacy(facts)):
        yield from reports((given, *_listed(given)), _wrong)


def _legacy(facts: Facts) -> Iterator[Given]:
    """``use_docker`` names images, too."""
    return (config.given("use_docker") for config in code_configs(facts))


def _listed(given: Given) -> Iterator[Given]:
    return (given.part(element) for a in given.value if isinstance(a, Items) for element in a.elements)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and isinstance(alternative.value, str) and _is_unpinned(alternative.value):
        return f"the container image is not pinned: {given.name}; name a version or digest"
    return None


def _is_unpinned(image: str) -> bool:
    name = image.rpartition("/")[2]
    return bool(name) and "@" not in image and (":" not in name or name.endswith(":latest"))

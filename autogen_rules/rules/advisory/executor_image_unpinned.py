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

from ...facts.base import Facts
from ...facts.code_configs import code_configs
from ...facts.containers import container_settings
from ...facts.executors import Setting
from ...findings import Report
from ...reading.values import Alternative, Const, Items

CODE = "AGS911"
SYMBOL = "executor-image-unpinned"
LEVEL = "low"
CWE = (1357,)
OWASP = "LLM03"
ASI = "ASI04"
BAD = 'executor = DockerCommandLineCodeExecutor(image="python:latest")'
GOOD = 'executor = DockerCommandLineCodeExecutor(image="python:3.12.7-slim")'


def check(facts: Facts) -> Iterator[Report]:
    legacy = (Setting("use_docker", config.get("use_docker"), config.place(facts, "use_docker")) for config in code_configs(facts))
    for setting in (*container_settings(facts, "image", "custom_image_name"), *legacy):
        for alternative in (inner for a in setting.value for inner in _images(a)):
            if isinstance(alternative, Const) and isinstance(alternative.value, str) and _is_unpinned(alternative.value):
                yield Report(f"the container image is not pinned: {setting.name}; name a version or digest", setting.use, alternative)


def _images(alternative: Alternative) -> list[Alternative]:
    return [a for element in alternative.elements for a in element] if isinstance(alternative, Items) else [alternative]


def _is_unpinned(image: str) -> bool:
    name = image.rpartition("/")[2]
    return bool(name) and "@" not in image and (":" not in name or name.endswith(":latest"))

"""Data that was fetched from the network."""

from __future__ import annotations

from ..evaluating import library
from ..evaluating.values import Alternative, Result, Value
from .base import Facts
from .taint import holds, package_of

_CLIENTS = frozenset("requests httpx aiohttp urllib urllib3 websockets websocket socket".split())


def fetched_from(facts: Facts, value: Value) -> str | None:
    """The library that a value was fetched with; None where it was not."""
    return holds(
        value,
        _client,
        frozenset(("json.loads", "json.load", "yaml.safe_load", "yaml.load", "bytes", "BytesIO")),
        library.METHODS,
    )


def _client(alternative: Alternative) -> str | None:
    package = package_of(alternative) if isinstance(alternative, Result) else None
    return package if package in _CLIENTS else None

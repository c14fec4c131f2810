"""The options, declared once for both hosts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple


class Option(NamedTuple):
    """One option: its ``name`` in both hosts, its kind (``"int"``, ``"codes"``, ``"version"``), default and help."""

    name: str
    kind: str
    default: str
    help: str

    @property
    def field(self) -> str:
        """The attribute of `Settings` that holds it."""
        return self.name.removeprefix("autogen-").replace("-", "_")


OPTIONS = (
    Option("autogen-max-auto-replies", "int", "25", "largest max_consecutive_auto_reply that AGS022 accepts"),
    Option("autogen-max-rounds", "int", "200", "largest max_round, max_rounds or max_turns that AGS030 accepts"),
    Option("autogen-max-messages", "int", "200", "largest MaxMessageTermination that AGS030 accepts"),
    Option("autogen-max-llm-timeout", "int", "3600", "largest timeout of a model call, in seconds, that AGS002 accepts"),
    Option("autogen-max-executor-timeout", "int", "600", "largest timeout of an executor, in seconds, that AGS012 accepts"),
    Option("autogen-advisory", "codes", "", "advisory rules to turn on: codes, prefixes (AGS90) or all"),
    Option("autogen-version", "version", "", "the AutoGen release in use, such as 0.2.35, ag2-0.9 or 0.7 (empty: any)"),
)

_CODES = re.compile(r"AGS9\d{0,2}")
_VERSION = re.compile(r"(?:ag2-)?\d+(?:\.\d+){0,2}")


class Settings(NamedTuple):
    """The values of `OPTIONS`. Timeouts are seconds; ``advisory`` holds code prefixes; ``version`` is empty for any."""

    max_auto_replies: int = 25
    max_rounds: int = 200
    max_messages: int = 200
    max_llm_timeout: int = 3600
    max_executor_timeout: int = 600
    advisory: tuple[str, ...] = ()
    version: str = ""

    @classmethod
    def from_options(cls, given: Mapping[str, Any]) -> Settings:
        """Settings from ``{option name: text, number or list of texts}``.

        Options that are not given keep their default. Raises ValueError with one line that names the option and the value.
        """
        values: dict[str, Any] = {option.field: _parse(option, given[option.name]) for option in OPTIONS if option.name in given}
        return cls(**values)

    def turned_on(self, code: str) -> bool:
        """Whether the advisory rule with this code is asked for."""
        return bool(self.advisory) and code.startswith(self.advisory)


def _parse(option: Option, given: Any) -> int | str | tuple[str, ...]:
    if option.kind == "codes":
        return tuple(_code(option, text) for text in (given.split(",") if isinstance(given, str) else given) if text.strip())
    text = str(given).strip()
    if option.kind == "version":
        if text and not _VERSION.fullmatch(text.lower()):
            raise ValueError(f"{option.name}: not an AutoGen release: {text!r} (write 0.2.35, ag2-0.9 or 0.7)")
        return text.lower()
    if not text.isdecimal():
        raise ValueError(f"{option.name}: not a whole number of 0 or more: {text!r}")
    return int(text)


def _code(option: Option, given: str) -> str:
    text = given.strip().upper()
    if text == "ALL":
        return "AGS9"
    if not _CODES.fullmatch(text):
        raise ValueError(f"{option.name}: not the code of an advisory rule: {given.strip()!r} (write AGS901, AGS90 or all)")
    return text


assert {option.field for option in OPTIONS} == set(Settings._fields)

"""A `code_execution_config` lets code of many earlier messages run.

`last_n_messages` is missing, `"auto"` or above 3.

## Why

Older messages may come from other agents, or quote a document; only the newest is what was just agreed on.

## When to suppress

When several messages are known to come from one trusted agent.

## References

- <https://cwe.mitre.org/data/definitions/1188.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import ABSENT, Alternative, Const
from ...facts.base import Facts
from ...facts.configs.code_configs import code_configs
from ...facts.given import Given, reports
from ...facts.numbers import is_number
from ...findings import Report
from ...quoting import shown

CODE = "AGS913"
SYMBOL = "code-scan-window"
LEVEL = "low"
CWE = (1188,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'code_execution_config = {"use_docker": True, "last_n_messages": 20}'
GOOD = 'code_execution_config = {"use_docker": True, "last_n_messages": 1}'


def check(facts: Facts) -> Iterator[Report]:
    return reports((config.given("last_n_messages") for config in code_configs(facts)), _wrong)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if alternative is ABSENT:
        return "last_n_messages is missing; set it to 3 or less"
    if isinstance(alternative, Const) and (alternative.value == "auto" or (is_number(alternative.value) and alternative.value > 3)):
        return f"last_n_messages is {shown(alternative.value)}; set it to 3 or less"
    return None

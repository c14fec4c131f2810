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

from ...facts.base import Facts
from ...facts.code_configs import code_configs
from ...facts.numbers import is_number
from ...facts.secrets import shown
from ...findings import Report
from ...reading.values import ABSENT, Const

CODE = "AGS913"
SYMBOL = "code-scan-window"
LEVEL = "low"
CWE = (1188,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = 'code_execution_config = {"use_docker": True, "last_n_messages": 20}'
GOOD = 'code_execution_config = {"use_docker": True, "last_n_messages": 1}'


def check(facts: Facts) -> Iterator[Report]:
    for config in code_configs(facts):
        for alternative in config.get("last_n_messages"):
            if alternative is ABSENT:
                yield Report("last_n_messages is missing; set it to 3 or less", config.use, config.holder)
            elif isinstance(alternative, Const) and (
                alternative.value == "auto" or (is_number(alternative.value) and alternative.value > 3)
            ):
                message = f"last_n_messages is {shown(alternative.value)}; set it to 3 or less"
                yield Report(message, config.place(facts, "last_n_messages"), alternative)

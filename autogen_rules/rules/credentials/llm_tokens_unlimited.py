"""A setting for the length of the model's answers limits nothing.

`max_tokens`, `max_completion_tokens` or `max_output_tokens` of an llm config or a model client is `None`, or zero or less.

## Why

Agents answer one another without a person in between: each answer without a limit is paid for, and is the input of the next.

## When to suppress

When the provider's own limit is known and meant.

## References

- <https://cwe.mitre.org/data/definitions/770.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.drafts import Draft
from ...evaluating.values import Alternative, Const
from ...facts.base import Facts
from ...facts.configs.llm import llm_configs
from ...facts.fixes import changed, fix
from ...facts.given import Given, reports
from ...facts.numbers import is_number
from ...findings import Report
from ...quoting import shown

CODE = "AGS004"
SYMBOL = "llm-tokens-unlimited"
LEVEL = "medium"
CWE = (400, 770)
OWASP = "LLM10"
ASI = "ASI08"
BAD = 'llm_config = {"config_list": config_list, "max_tokens": None}'
GOOD = 'llm_config = {"config_list": config_list, "max_tokens": 1000}'


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        yield from reports(config.all("max_tokens", "max_completion_tokens", "max_output_tokens"), _wrong, _limited)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if isinstance(alternative, Const) and (alternative.value is None or (is_number(alternative.value) and alternative.value <= 0)):
        return f"{given.name} sets no useful limit for the answers: it is {shown(alternative.value)}; set a number of tokens"
    return None


def _limited(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix(f"limit the answers: {given.name}=1000", changed(given, alternative, "1000"))

"""An llm config that is passed to an agent, or a model client, does not limit the tokens of an answer.

Neither the config nor all entries of its `config_list` have `max_tokens`, `max_completion_tokens` or `max_output_tokens`.

## Why

The model's own limit may be many thousand tokens, paid for in every round.

## When to suppress

When the model's own limit is meant.

## References

- <https://cwe.mitre.org/data/definitions/770.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import ABSENT
from ...facts.base import Facts
from ...facts.configs.llm import llm_configs
from ...findings import Report

CODE = "AGS902"
SYMBOL = "llm-max-tokens-missing"
LEVEL = "low"
CWE = (400, 770)
OWASP = "LLM10"
ASI = "ASI08"
BAD = 'writer = AssistantAgent("writer", llm_config={"config_list": config_list})'
GOOD = 'writer = AssistantAgent("writer", llm_config={"config_list": config_list, "max_tokens": 1000})'


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        missing = config.lacking("max_tokens", "max_completion_tokens", "max_output_tokens")
        if config.passed and missing is not None:
            yield missing.report(ABSENT, f"{missing.name} is not set; limit the answers")

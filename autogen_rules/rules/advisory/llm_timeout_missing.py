"""An llm config that is passed to an agent, or a model client, has no timeout.

Neither the config nor all entries of its `config_list` have `timeout`. A client that takes none, such as `GeminiConfig`, is silent.

## Why

The default of the OpenAI client is 600 seconds and two retries: half an hour for one answer.

## When to suppress

When the default is meant.

## References

- <https://cwe.mitre.org/data/definitions/400.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import ABSENT
from ...facts.base import Facts
from ...facts.configs.llm import llm_configs
from ...findings import Report

CODE = "AGS901"
SYMBOL = "llm-timeout-missing"
LEVEL = "low"
CWE = (400,)
OWASP = "LLM10"
ASI = "ASI08"
BAD = 'writer = AssistantAgent("writer", llm_config={"config_list": config_list})'
GOOD = 'writer = AssistantAgent("writer", llm_config={"config_list": config_list, "timeout": 120})'


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        missing = config.lacking("timeout", "timeout_ms", "request_timeout")
        if config.passed and missing is not None:
            yield missing.report(ABSENT, f"no timeout is set for the model call; add {missing.name}")

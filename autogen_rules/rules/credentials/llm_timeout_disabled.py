"""The timeout of a model call is switched off, or too long to be a limit.

`timeout` (in AutoGen 0.1 `request_timeout`; `timeout_ms` of AG2's `MistralConfig`) of an llm config or a model client is `None`, zero or
less, or above the limit.

## Why

A request that never returns holds the whole conversation, and with retries a stuck endpoint costs many times the timeout.

## When to suppress

For batch work on a slow local model, where a request of more than ten minutes is expected; or raise the limit.

## Options

- `autogen-max-llm-timeout` (default 3600): the largest timeout, in seconds, that is accepted.

## References

- The OpenAI client's own default is 600 seconds, with two retries.
- <https://cwe.mitre.org/data/definitions/400.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.configs.llm import llm_configs
from ...facts.fixes import limited
from ...facts.given import Given
from ...facts.numbers import timeout_problem
from ...findings import Report

CODE = "AGS002"
SYMBOL = "llm-timeout-disabled"
LEVEL = "low"
CWE = (400,)
OWASP = "LLM10"
ASI = "ASI08"
BAD = 'llm_config = {"config_list": config_list, "timeout": None}'
GOOD = 'llm_config = {"config_list": config_list, "timeout": 120}'

_USUAL = 120  # seconds


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        for given in config.all("timeout", "request_timeout"):
            yield from _wrong(given, facts.settings.max_llm_timeout, "seconds")
        yield from _wrong(config.given("timeout_ms"), facts.settings.max_llm_timeout, "milliseconds")


def _wrong(given: Given, seconds: int, unit: str) -> Iterator[Report]:
    scale = 1000 if unit == "milliseconds" else 1
    for alternative in given.value:
        problem = timeout_problem(alternative, seconds * scale, f"{seconds} s (autogen-max-llm-timeout)")
        if problem is not None:
            message = f"{given.name} sets no useful time limit for the model call: it is {problem}; set a number of {unit}"
            yield given.report(alternative, message, fixes=limited(given, alternative, _USUAL * scale, seconds * scale))

"""A 0.2 llm config has no `cache_seed`: responses are cached on disk.

The default of AutoGen 0.2, 41, caches below `.cache`. AG2 0.8.7 and later do not cache by default.

## Why

Prompts and answers of all users end up in one directory of the project.

## When to suppress

With AG2 0.8.7 or later (or set `autogen-version`).

## References

- AutoGen 0.2.40 `oai/client.py`: `LEGACY_DEFAULT_CACHE_SEED = 41`.
- <https://cwe.mitre.org/data/definitions/524.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import ABSENT, Dict
from ...facts.base import Facts
from ...facts.configs.llm import llm_configs
from ...findings import Report

CODE = "AGS903"
SYMBOL = "llm-cache-by-default"
LEVEL = "low"
CWE = (524,)
OWASP = "LLM02"
ASI = "ASI06"
BAD = 'writer = AssistantAgent("writer", llm_config={"config_list": config_list})'
GOOD = 'writer = AssistantAgent("writer", llm_config={"config_list": config_list, "cache_seed": None})'


# AG2 stopped with 0.8.7; the lines before it.
_CACHING = ("0.2", "ag2-0.3", "ag2-0.4", "ag2-0.5", "ag2-0.6", "ag2-0.7")


def check(facts: Facts) -> Iterator[Report]:
    if facts.settings.version and not facts.settings.version.startswith(_CACHING):
        return
    for config in llm_configs(facts):
        missing = config.lacking("cache_seed", "cache")
        if config.passed and isinstance(config.origin, Dict) and missing is not None:
            yield missing.report(ABSENT, "AutoGen 0.2 caches responses on disk by default; set cache_seed=None")

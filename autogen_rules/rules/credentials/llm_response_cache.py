"""Responses of the model are cached.

Reported are a `cache_seed` other than `None` (0 counts; `False` is AGS070's) and the use of `Cache(...)`, `Cache.disk(...)`,
`Cache.redis(...)`, `Cache.cosmos_db(...)` or `ChatCompletionCache(...)`. `seed` is not looked at: from 0.2 on it is the model's sampling
seed.

Silent is a module that starts conversations, itself or through functions of other modules, each with text that is written here or there
(constants, a loop over a list of them, the clock; a chat that starts within another is of that one), and drives none in a request
handler: an experiment caches nobody's data. A module that starts none, such as a configuration, is reported. Silent, too, is a cache that
a `with` makes and none of the module's conversations is given: it keeps nothing.

## Why

Prompts and answers of all users end up in one store, answers of yesterday are replayed to somebody else today, and most stores unpickle
what they read: whoever can write to them runs code in your process.

## When to suppress

In the configuration of experiments that must be reproducible and hold no personal data.

## References

- AutoGen 0.2.40 `oai/client.py`: the default `cache_seed` is 41; AG2 0.8.7 and later do not cache by default.
- <https://cwe.mitre.org/data/definitions/524.html>
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...evaluating.values import Ref
from ...facts.base import Facts
from ...facts.configs.caches import cache_seeds, is_left_out
from ...facts.conversations.experiments import is_experiment, starts_conversations
from ...facts.fixes import changed, fix
from ...facts.method_calls import named, receivers
from ...findings import Report
from ...knowledge import lookup, roles
from ...quoting import shown

CODE = "AGS003"
SYMBOL = "llm-response-cache"
LEVEL = "low"
CWE = (524, 200)
OWASP = "LLM02"
ASI = "ASI06"
BAD = 'llm_config = {"config_list": config_list, "cache_seed": 42}'
GOOD = 'llm_config = {"config_list": config_list, "cache_seed": None}'

_FACTORIES = frozenset(("disk", "redis", "cosmos_db"))


def check(facts: Facts) -> Iterator[Report]:
    cached = [*_seeds(facts), *_caches(facts)]
    if cached and not is_experiment(facts):
        unless = "" if starts_conversations(facts) else " (an experiment whose prompts are its own may leave it)"
        yield from (replace(report, message=report.message + unless) for report in cached)


def _seeds(facts: Facts) -> Iterator[Report]:
    for given in cache_seeds(facts):
        for constant in given.constants():
            if constant.value is not None and constant.value is not False:
                message = f"responses are cached: cache_seed is {shown(constant.value)}; set cache_seed=None"
                yield given.report(constant, message, fixes=fix("keep no responses: cache_seed=None", changed(given, constant, "None")))


def _caches(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.CACHES):
        if not is_left_out(facts, call.node):
            yield call.report(f"responses are cached by {call.symbol.name}; leave it out where answers may hold personal data")
    for method in named(facts, _FACTORIES):
        if any(_is_cache(a) for a in receivers(facts, method)) and not is_left_out(facts, method.node):
            yield Report(f"responses are cached by Cache.{method.name}; leave it out where answers may hold personal data", method.node)


def _is_cache(alternative: object) -> bool:
    symbol = lookup(alternative.dotted) if isinstance(alternative, Ref) else None
    return symbol is not None and symbol.qualified in roles.CACHES

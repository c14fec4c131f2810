"""A safety setting has no effect, or is refused when it would be needed.

Reported are `cache_seed=False` (which caches), `use_docker`, `work_dir` or `timeout` beside `executor` and `code_execution_config=True`
(ValueError), unknown keys in a `code_execution_config` (TypeError at the first code block), settings of 0.2 such as `human_input_mode`
given to a class of 0.4, a bound that `GroupChat` does not take (`timeout`, `termination_msg`: TypeError), and
`max_consecutive_auto_reply`, `is_termination_msg` or `human_input_mode` given to `initiate_chat`, which swallows them, or inside a
`retrieve_config`, where nobody looks for them.

## Why

The setting reads like a control, so nobody adds the one that works.

## When to suppress

Never: remove the setting, or move it where it counts.

## References

- AutoGen 0.2.40 `coding/factory.py`, `code_utils.execute_code`, `ConversableAgent.initiate_chat(**context)`; measured with that release.
- <https://cwe.mitre.org/data/definitions/693.html>
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from ...edits.drafts import Draft
from ...evaluating.asked import is_constant
from ...evaluating.values import ABSENT, Alternative, Const, Place, Result
from ...facts.base import Facts
from ...facts.configs.caches import cache_seeds
from ...facts.configs.code_configs import CODE_CONFIG_KEYS, OF_EXECUTORS, CodeConfig, code_config_arguments, code_configs
from ...facts.configs.misplaced import Misplaced, of_another_generation, refused_by_groups, swallowed, unread
from ...facts.fixes import fix, left_out, renamed, written
from ...facts.given import Given, reports
from ...findings import Report
from ...quoting import quoted

CODE = "AGS070"
SYMBOL = "ineffective-control"
LEVEL = "medium"
CWE = (693,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'user.initiate_chat(assistant, message="Go.", max_consecutive_auto_reply=2)'
GOOD = 'user = UserProxyAgent("user", max_consecutive_auto_reply=2)'

_MISPLACED = {
    swallowed: "%s swallows %s; give it to the agent",
    unread: "%s knows no %s, which is ignored there; give it to the agent",
    of_another_generation: "%s of AutoGen 0.4 and later knows no %s; it is a setting of 0.2",
    refused_by_groups: "%s knows no %s (TypeError); bound it by max_round",
}
# The keys that say that a dict is a model's config.
_OF_MODELS = frozenset(("model", "config_list"))
# How much of two keys must be the same for one to be meant by the other.
_ALIKE = 0.8


def check(facts: Facts) -> Iterator[Report]:
    yield from reports(cache_seeds(facts), _not_none, _none)
    yield from reports(code_config_arguments(facts), _is_true)
    for config in code_configs(facts):
        yield from _beside_executor(config)
        yield from _unknown_keys(config)
    for find, message in _MISPLACED.items():
        yield from (_misplaced(facts, found, message) for found in find(facts))


def _not_none(given: Given, alternative: Alternative) -> str | None:
    return "cache_seed=False does not switch the cache off; set it to None" if is_constant(alternative, False) else None


def _none(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("switch the cache off: cache_seed=None", written(given, alternative, "None"))


def _is_true(given: Given, alternative: Alternative) -> str | None:
    return "code_execution_config=True is refused (ValueError); pass a dict, or False" if is_constant(alternative, True) else None


def _beside_executor(config: CodeConfig) -> Iterator[Report]:
    executor = config.given("executor")
    if any(isinstance(a, (Result, Const)) and not is_constant(a, None) for a in executor.value):
        for given in map(config.given, OF_EXECUTORS):
            if given and given.name in config.holder.entries and not config.may_be_instead(given.name):
                message = f"{given.name} beside executor is refused (ValueError); leave it to the executor"
                yield _entry(config, given, message, executor)


def _unknown_keys(config: CodeConfig) -> Iterator[Report]:
    if config.executor != (ABSENT,):
        return
    keys = [key for key in config.holder.entries if isinstance(key, str)]
    if not _OF_MODELS.isdisjoint(keys):
        message = "code_execution_config is given a model's config: TypeError at the first code block; give that to llm_config"
        yield Report(message, config.use, origin=config.holder)
        return
    for key in (key for key in keys if key not in CODE_CONFIG_KEYS):
        meant = next(iter(get_close_matches(key, CODE_CONFIG_KEYS.difference(keys), 1, _ALIKE)), "")
        advice = f"is {quoted(meant)} meant?" if meant else "remove it"
        message = f"code_execution_config knows no {quoted(key)}: TypeError at the first code block; {advice}"
        yield _entry(config, config.given(key), message, meant=meant)


def _entry(config: CodeConfig, given: Given, message: str, *because: Given, meant: str = "") -> Report:
    """A finding on an entry, or at its value where it is not seen where that is set. Another key may be ``meant``."""
    expression = config.written.get(given.name, given.use)
    if expression is not config.use:
        fixes = _as(given, meant) if meant else _without(given)
        return given.report_use(message, *because, fixes=fixes, origin=Place(expression, config.holder.module))
    return given.report(given.value[0], message, *because)


def _misplaced(facts: Facts, found: Misplaced, message: str) -> Report:
    """The finding on a setting: on the argument, or where what a dict or a call brings is written in the module, if any of it is."""
    given, said = found.given, message % (found.holder, found.given.name)
    if not found.written:
        return given.report(next(filter(facts.written_here, given.value), given.value[0]), said)
    fixes = (*(_as(given, found.meant) if found.meant else ()), *(_without(given) if found.suffices else ()))
    return given.report_use(said, fixes=fixes)


def _as(given: Given, meant: str) -> tuple[Draft, ...]:
    return fix(f"write {quoted(meant)}", renamed(given, meant), safe=True)


def _without(given: Given) -> tuple[Draft, ...]:
    return fix(f"leave out {quoted(given.name)}", left_out(given), safe=True)

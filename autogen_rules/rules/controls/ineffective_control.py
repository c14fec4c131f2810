"""A safety setting has no effect, or is refused when it would be needed.

Reported are `cache_seed=False` (which caches), `use_docker`, `work_dir` or `timeout` beside `executor` and `code_execution_config=True`
(ValueError), unknown keys in a `code_execution_config` (TypeError at the first code block), settings of 0.2 such as `human_input_mode`
given to a class of 0.4, and `max_consecutive_auto_reply`, `is_termination_msg` or `human_input_mode` given to `initiate_chat`, which
swallows them.

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

from ...facts.base import Facts
from ...facts.code_configs import CODE_CONFIG_KEYS, CodeConfig, code_config_arguments, code_configs
from ...facts.llm import llm_configs
from ...facts.methods import CHATS, may_be_autogen, named, signature
from ...findings import Report
from ...reading.values import ABSENT, Alternative, Const, Result

CODE = "AGS070"
SYMBOL = "ineffective-control"
LEVEL = "medium"
CWE = (693,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'user.initiate_chat(assistant, message="Go.", max_consecutive_auto_reply=2)'
GOOD = 'user = UserProxyAgent("user", max_consecutive_auto_reply=2)'

_SWALLOWED = ("max_consecutive_auto_reply", "is_termination_msg", "human_input_mode")
_OF_02 = (*_SWALLOWED, "code_execution_config", "llm_config", "function_map", "default_auto_reply", "max_round")


def check(facts: Facts) -> Iterator[Report]:
    for config in llm_configs(facts):
        for alternative in config.get("cache_seed"):
            if isinstance(alternative, Const) and alternative.value is False:
                yield Report("cache_seed=False does not switch the cache off; set it to None", config.use("cache_seed"), alternative)
    for code_config in code_configs(facts):
        yield from _code_config(facts, code_config)
    for value, use in code_config_arguments(facts):
        for alternative in value:
            if isinstance(alternative, Const) and alternative.value is True:
                yield Report("code_execution_config=True is refused (ValueError); pass a dict, or False", use, alternative)
    for method in named(facts, CHATS):
        call = signature(facts, method, "classic:ConversableAgent") if may_be_autogen(facts, method) else None
        for name in _SWALLOWED:
            if call is not None and call.given(name) and name in call.names:
                message = f"{method.name} swallows {name}; give it to the agent"
                yield Report(message, call.use(name), None if name in call.written else call.get(name)[0])
    for call in facts.autogen_calls:
        if call.symbol.family == "core" and call.symbol.kind == "class" and call.cls is None:
            for name in call.written.intersection(_OF_02) - call.symbol.parameters().keys():
                yield Report(f"{call.symbol.name} of AutoGen 0.4 and later knows no {name}; it is a setting of 0.2", call.use(name))


def _code_config(facts: Facts, config: CodeConfig) -> Iterator[Report]:
    executor = config.executor
    if any(isinstance(a, (Result, Const)) and not (isinstance(a, Const) and a.value is None) for a in executor):
        for name in ("use_docker", "work_dir", "timeout"):
            if config.get(name) not in ((ABSENT,), ()) and name in config.holder.entries:
                yield Report(
                    f"{name} beside executor is refused (ValueError); set it on the executor",
                    config.place(facts, name),
                    _set_later(config, name),
                )
    elif executor == (ABSENT,):
        for key in config.holder.entries:
            if isinstance(key, str) and key not in CODE_CONFIG_KEYS:
                yield Report(
                    f"code_execution_config knows no {key}: TypeError at the first code block; remove it",
                    config.place(facts, key),
                    _set_later(config, key),
                )


def _set_later(config: CodeConfig, key: str) -> Alternative | None:
    """The value of an entry that is not written in the display, but set afterwards."""
    return None if key in config.written else config.get(key)[0]

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
from ...facts.agents.bounds import is_unbounded, limited
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.configs.caches import cache_seeds
from ...facts.configs.code_configs import CODE_CONFIG_KEYS, CodeConfig, code_config_arguments, code_configs
from ...facts.conversations.chats import of_method
from ...facts.conversations.led_chats import led_chats
from ...facts.entries import entries
from ...facts.fixes import fix, left_out, renamed, written
from ...facts.given import Given, reports
from ...facts.method_calls import CHATS, Method, may_be_autogen, named, signature
from ...findings import Report
from ...knowledge import roles
from ...quoting import quoted

CODE = "AGS070"
SYMBOL = "ineffective-control"
LEVEL = "medium"
CWE = (693,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'user.initiate_chat(assistant, message="Go.", max_consecutive_auto_reply=2)'
GOOD = 'user = UserProxyAgent("user", max_consecutive_auto_reply=2)'

_SWALLOWED = frozenset(("max_consecutive_auto_reply", "is_termination_msg", "human_input_mode"))
_OF_02 = _SWALLOWED | frozenset(
    "code_execution_config execution_policies llm_config function_map default_auto_reply max_round".split()
)
_NO_BOUNDS_OF_GROUPS = frozenset(
    "timeout max_turns max_rounds max_messages termination_msg is_termination_msg termination_condition max_consecutive_auto_reply".split()
)
_ROUNDS = ("max_turns", "max_rounds")
# How much of two keys must be the same for one to be meant by the other.
_ALIKE = 0.8


def check(facts: Facts) -> Iterator[Report]:
    yield from reports(cache_seeds(facts), _not_none, _none)
    yield from reports(code_config_arguments(facts), _is_true)
    for config in code_configs(facts):
        yield from _beside_executor(config)
        yield from _unknown_keys(config)
    yield from _swallowed(facts)
    yield from _unread(facts)
    yield from _of_another_generation(facts)
    yield from _refused_by_groups(facts)


def _not_none(given: Given, alternative: Alternative) -> str | None:
    return "cache_seed=False does not switch the cache off; set it to None" if is_constant(alternative, False) else None


def _none(given: Given, alternative: Alternative) -> tuple[Draft, ...]:
    return fix("switch the cache off: cache_seed=None", written(given, alternative, "None"))


def _is_true(given: Given, alternative: Alternative) -> str | None:
    return "code_execution_config=True is refused (ValueError); pass a dict, or False" if is_constant(alternative, True) else None


def _beside_executor(config: CodeConfig) -> Iterator[Report]:
    executor = config.given("executor")
    if any(isinstance(a, (Result, Const)) and not is_constant(a, None) for a in executor.value):
        for given in map(config.given, ("use_docker", "work_dir", "timeout")):
            if given and given.name in config.holder.entries and not config.may_be_instead(given.name):
                message = f"{given.name} beside executor is refused (ValueError); leave it to the executor"
                yield _entry(config, given, message, executor)


def _unknown_keys(config: CodeConfig) -> Iterator[Report]:
    if config.executor == (ABSENT,):
        for key in config.holder.entries:
            if isinstance(key, str) and key not in CODE_CONFIG_KEYS:
                meant = next(iter(get_close_matches(key, CODE_CONFIG_KEYS.difference(config.holder.entries), 1, _ALIKE)), "")
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


def _swallowed(facts: Facts) -> Iterator[Report]:
    for method in named(facts, CHATS):
        call = signature(facts, method, roles.CHATTER) if may_be_autogen(facts, method) else None
        if call is not None:
            message = method.name + " swallows %s; give it to the agent"
            kept = frozenset(name for name in call.names if name == "max_consecutive_auto_reply" and _is_missed(facts, method))
            yield from _arguments(facts, call, _SWALLOWED - kept, message)
            yield from _arguments(facts, call, kept, message, enough=False)
    for led in led_chats(facts):
        there = {keyword.arg for keyword in led.call.made.keywords}
        yield from _arguments(facts, led.call, _SWALLOWED - there, led.chat.name + " swallows %s; give it to the agent")


def _is_missed(facts: Facts, method: Method) -> bool:
    """Whether an agent of a chat has no bound: it can be given the one that the chat swallows, as long as that stands there."""
    talking = (facts.made_by(alternative) for chat in of_method(facts, method) for side in chat.sides for alternative in side)
    return any(call is not None and call.is_a(roles.CLASSIC_AGENTS) and is_unbounded(facts, call) for call in talking)


def _unread(facts: Facts) -> Iterator[Report]:
    """What a `RetrieveUserProxyAgent` does not look for in its `retrieve_config`."""
    for call in facts.autogen_calls:
        for entry in entries(facts, call.given("retrieve_config")) if "retrieve_config" in call.names else ():
            if entry.name in _SWALLOWED:
                message = f"retrieve_config knows no {entry.name}, which is ignored there; give it to the agent"
                yield _brought(facts, entry, message)


def _brought(facts: Facts, given: Given, message: str) -> Report:
    """A finding on what a dict or a call brings: where that is written in the module, if any of it is."""
    return given.report(next(filter(facts.written_here, given.value), given.value[0]), message)


def _of_another_generation(facts: Facts) -> Iterator[Report]:
    """Settings of 0.2 that a later class is given, unless what is called may be that of 0.2, too."""
    of_02 = {call.node for call in facts.autogen_calls if call.symbol.family == "classic"}
    for call in facts.autogen_calls:
        if call.symbol.family == "core" and call.symbol.kind == "class" and not call.through and facts.hands_on_to_autogen(call):
            unknown = _OF_02.difference(call.symbol.parameters()) if call.node not in of_02 else frozenset()
            message = call.symbol.name + " of AutoGen 0.4 and later knows no %s; it is a setting of 0.2"
            yield from _arguments(facts, call, unknown, message, enough=not _lacks(call))


def _lacks(call: AutogenCall) -> bool:
    """Whether a call does not give what must be given: it fails without its other arguments, too."""
    return any(parameter.default is None and call.get(name) == (ABSENT,) for name, parameter in call.symbol.parameters().items())


def _refused_by_groups(facts: Facts) -> Iterator[Report]:
    for call in facts.calls(roles.GROUP_CHATS):
        if call.cls is None:
            message = call.symbol.name + " knows no %s (TypeError); bound it by max_round"
            rounds = frozenset([name for name in call.names if name in _ROUNDS][:1] if call.get("max_round") == (ABSENT,) else ())
            yield from _arguments(facts, call, rounds, message, meant="max_round")
            yield from _arguments(facts, call, _NO_BOUNDS_OF_GROUPS - rounds, message)


def _arguments(
    facts: Facts, call: AutogenCall, names: frozenset[str], message: str, enough: bool = True, meant: str = ""
) -> Iterator[Report]:
    """The findings on the arguments of a call that have one of these names: on the entry where a dict gives one. They can be left out
    where the others are ``enough``; another one may be ``meant``.
    """
    for given in (call.given(name) for name in call.names if name in names):
        said = message % given.name
        fixes = (*(_as(given, meant) if meant and limited(given.value) else ()), *(_without(given) if enough else ()))
        yield given.report_use(said, fixes=fixes) if given.name in call.written else _brought(facts, given, said)


def _as(given: Given, meant: str) -> tuple[Draft, ...]:
    return fix(f"write {quoted(meant)}", renamed(given, meant), safe=True)


def _without(given: Given) -> tuple[Draft, ...]:
    return fix(f"leave out {quoted(given.name)}", left_out(given), safe=True)

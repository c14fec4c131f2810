"""Settings that are given where AutoGen ignores or refuses them (AGS070).

In: the calls of AutoGen's and the chats of a module. Out: each such setting, and what makes the finding and its fix out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.values import ABSENT
from ...knowledge import roles
from ..agents.bounds import is_unbounded, limited
from ..autogen_calls import AutogenCall
from ..base import Facts
from ..conversations.chats import of_method
from ..conversations.led_chats import led_chats
from ..entries import entries
from ..given import Given
from ..method_calls import CHATS, Method, may_be_autogen, named, signature

# What agents are told, and nobody looks for in a chat or a `retrieve_config`.
_OF_AGENTS = frozenset(("max_consecutive_auto_reply", "is_termination_msg", "human_input_mode"))
_OF_02 = _OF_AGENTS | frozenset("code_execution_config execution_policies llm_config function_map default_auto_reply max_round".split())
_NO_BOUNDS_OF_GROUPS = frozenset(
    "timeout max_turns max_rounds max_messages termination_msg is_termination_msg termination_condition max_consecutive_auto_reply".split()
)
_ROUNDS = ("max_turns", "max_rounds")


class Misplaced(NamedTuple):
    """A setting that ``holder`` has and does not take: ``written`` as an argument of a call, else brought by a dict.

    ``suffices``: to leave it out makes the program right; ``meant`` is the setting that it can be called instead.
    """

    given: Given
    holder: str
    written: bool
    suffices: bool = True
    meant: str = ""


def _misplaced(call: AutogenCall, name: str, holder: str, suffices: bool = True, meant: str = "") -> Misplaced:
    return Misplaced(call.given(name), holder, name in call.written, suffices, meant)


def swallowed(facts: Facts) -> Iterator[Misplaced]:
    """What chats swallow, those too that functions of other modules start with it."""
    for method in named(facts, CHATS):
        call = signature(facts, method, roles.CHATTER) if may_be_autogen(facts, method) else None
        if call is not None:
            for name in _named(call, _OF_AGENTS):
                is_missed = name == "max_consecutive_auto_reply" and _is_missed(facts, method)
                yield _misplaced(call, name, method.name, suffices=not is_missed)
    for chat, call in led_chats(facts):
        written_there = {keyword.arg for keyword in call.made.keywords}
        yield from (_misplaced(call, name, chat.name) for name in _named(call, _OF_AGENTS - written_there))


def _named(call: AutogenCall, names: frozenset[str]) -> list[str]:
    """The arguments of a call that have one of these names."""
    return [name for name in call.names if name in names]


def _is_missed(facts: Facts, method: Method) -> bool:
    """Whether an agent of a chat has no bound: it can be given the one that the chat swallows, as long as that stands there."""
    talking = (facts.made_by(alternative) for chat in of_method(facts, method) for side in chat.sides for alternative in side)
    return any(call is not None and call.is_a(roles.CLASSIC_AGENTS) and is_unbounded(facts, call) for call in talking)


def unread(facts: Facts) -> Iterator[Misplaced]:
    """What a `RetrieveUserProxyAgent` does not look for in its `retrieve_config`."""
    for call in (call for call in facts.autogen_calls if "retrieve_config" in call.names):
        for entry in entries(facts, call.given("retrieve_config")):
            if entry.name in _OF_AGENTS:
                yield Misplaced(entry, "retrieve_config", written=False)


def of_another_generation(facts: Facts) -> Iterator[Misplaced]:
    """Settings of 0.2 that a later class is given, unless what is called may be that of 0.2, too."""
    of_02 = {call.node for call in facts.autogen_calls if call.symbol.family == "classic"}
    for call in facts.autogen_calls:
        if call.symbol.family == "core" and call.symbol.kind == "class" and not call.through and facts.hands_on_to_autogen(call):
            unknown = _OF_02.difference(call.symbol.parameters()) if call.node not in of_02 else frozenset()
            for name in _named(call, unknown):
                yield _misplaced(call, name, call.symbol.name, suffices=not _lacks(call))


def _lacks(call: AutogenCall) -> bool:
    """Whether a call does not give what must be given: it fails without its other arguments, too."""
    return any(parameter.default is None and call.get(name) == (ABSENT,) for name, parameter in call.symbol.parameters().items())


def refused_by_groups(facts: Facts) -> Iterator[Misplaced]:
    """Bounds that a `GroupChat` does not take; of rounds, the one that it has is meant, unless it is given."""
    for call in (call for call in facts.calls(roles.GROUP_CHATS) if call.cls is None):
        rounds = [name for name in call.names if name in _ROUNDS][:1] if call.get("max_round") == (ABSENT,) else []
        for name in _named(call, _NO_BOUNDS_OF_GROUPS):
            meant = "max_round" if name in rounds and limited(call.given(name).value) else ""
            yield _misplaced(call, name, call.symbol.name, meant=meant)

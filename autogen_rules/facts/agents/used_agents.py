"""Which agents a module uses: in a chat or group, in a registration, or by handing them out (AGS022, AGS023, AGS030)."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain

from ...evaluating import standard
from ...evaluating.function_names import led_to, mentioned
from ...evaluating.values import Alternative, Cls, Def, Member, Ref, Result, Unbound, Value
from ...knowledge import family_of, roles
from ...reading.syntax import arguments_of, is_dict_call, last_name
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..conversations.chats import chats
from ..conversations.led_chats import all_chats
from ..method_calls import SENDS
from .made_agents import Agent, ByAgent, agent_of, agents_in, those
from .participants import participants
from .registrations import registered

# Expressions, besides the calls that make agents, by which one may be handed on.
_HOLDING = (ast.Name, ast.Attribute, ast.List, ast.Tuple, ast.Dict)
# What gives a variable or attribute by a text that names it.
_BY_A_TEXT = frozenset(("getattr", "globals", "locals", "vars"))


def is_handed_out(facts: Facts, agent: Agent) -> bool:
    """Whether an agent's bound is not known: it is returned, or handed to what is not seen, and in no chat that the module shows."""
    return not _in_chats(facts).of(agent) and bool(_returned(facts).of(agent) or _passed_on(facts).of(agent))


@once
def _in_chats(facts: Facts) -> ByAgent[bool]:
    """The agents that take part in a chat that the module shows; to be the sender of another's call is none."""
    found: dict[Agent, None] = {}
    for chat in all_chats(facts):
        sides = chat.sides[:1] if chat.name in SENDS and "send" not in chat.name else chat.sides
        found.update(agent for side in sides for agent in agents_in(side).items())
        found.update((agent_of(agent), None) for agent in participants(facts, sides).agents)
    return those(found)


def is_left_out(facts: Facts, call: AutogenCall) -> bool:
    """Whether the module starts chats, and none of them names the agent."""
    return bool(chats(facts)) and not any(_in_chats(facts).of(agent) for agent in _all_of(facts, call))


def is_used(facts: Facts, call: AutogenCall) -> bool:
    """Whether the module uses an agent: in a chat or group, in a registration, or by handing it out."""
    uses = (_in_chats(facts), _returned(facts), _passed_on(facts), _registered(facts))
    return any(use.of(agent) for use in uses for agent in _all_of(facts, call)) or registered(facts, call).tools


@once
def _registered(facts: Facts) -> ByAgent[bool]:
    """The agents that an AutoGen call is given: a group, a register call."""
    return those(agent for call in facts.autogen_calls for name in call.names for agent in agents_in(call.get(name)))


@once
def _passed_on(facts: Facts) -> ByAgent[bool]:
    """Agents that are handed to another module or library: what bounds them is not known."""
    found: dict[Agent, None] = {}
    made, names = {call.node for call in facts.calls(roles.CLASSIC_AGENTS)}, _names_of_made(facts)
    for node, site in facts.module.calls:
        held = [each for each in arguments_of(node) if isinstance(each, _HOLDING) or is_dict_call(each) or each in made]
        held = [each for each in held if not names.isdisjoint(mentioned(facts.module.top, each))]
        if held and any(_is_elsewhere(facts, callee) for callee in facts.value(node.func, site)):
            for argument in held:
                found.update(agents_in(facts.value(argument, site)))
    return those(found)


def _is_elsewhere(facts: Facts, callee: Alternative) -> bool:
    if isinstance(callee, Member) and isinstance(callee.receiver, Result):
        return _is_elsewhere(facts, callee.receiver.callee)
    if isinstance(callee, (Def, Cls)):
        return callee.module is not facts.module
    if isinstance(callee, Ref):
        root = callee.dotted.split(".")[0]
        return root not in standard.STANDARD and family_of(callee.dotted) is None
    return isinstance(callee, Unbound) and not roles.distinctive(callee.name)


@once
def _returned(facts: Facts) -> ByAgent[bool]:
    """Agents that a function returns, alone or in what it returns: what bounds them is not known."""
    found: dict[Agent, None] = {}
    own, names = {*calls_of_classes(facts)}, _names_of_made(facts)
    for scope in facts.module.scopes.values():
        for expression, site in scope.returns:
            if scope.owner in own or not names.isdisjoint(mentioned(facts.module.top, expression)):
                value = facts.value(expression, site)
                found.update(agents_in(value))
                found.update(dict.fromkeys(_held(facts, value)))
    return those(found)


@once
def _names_of_made(facts: Facts) -> set[ast.Lambda | str]:
    """The last parts of the names in a module that may stand for what it makes of AutoGen's, or hold it."""
    top, callees = facts.module.top, [call.node.func for call in facts.autogen_calls]
    named = (mentioned(top, callee) if not last_name(callee) else {last_name(callee)} for callee in callees)
    return led_to(top, chain(_BY_A_TEXT, *named))


def _held(facts: Facts, value: Value) -> Iterable[Agent]:
    """The agents that a returned object was made with."""
    for alternative in value:
        if isinstance(alternative, Result):
            if isinstance(alternative.callee, Cls) or alternative.symbol is not None:
                for argument in alternative.arguments.all():
                    yield from agents_in(argument)


def _all_of(facts: Facts, call: AutogenCall) -> list[Agent]:
    """What a call makes; for the ``super().__init__`` of a subclass also the class and what the calls that make instances do."""
    if call.cls is None:
        return [agent_of(call)]
    return [agent_of(call), (call.cls.node, None), *map(agent_of, calls_of_classes(facts).get(call.cls.node, ()))]


@once
def calls_of_classes(facts: Facts) -> dict[ast.ClassDef, list[AutogenCall]]:
    """The calls that make something of the project's classes, by these."""
    found: dict[ast.ClassDef, list[AutogenCall]] = defaultdict(list)
    for call in facts.autogen_calls:
        if call.cls is not None:
            found[call.cls.node].append(call)
    return found

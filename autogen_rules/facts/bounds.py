"""What bounds an agent besides its own settings: its chats, groups and partners, or a time limit (AGS022, AGS023, AGS030)."""

from __future__ import annotations

import ast
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from ..evaluating import standard
from ..evaluating.arguments import SOME_CALL, Arguments, Frame
from ..evaluating.asked import is_none
from ..evaluating.values import Alternative, Cls, Const, Def, Instance, Member, Ref, Result, Unbound, Value
from ..knowledge import family_of, roles
from ..reading.model import ScopeKind
from ..reading.syntax import arguments_of, is_dict_call
from .agents import always_true
from .base import Facts, once
from .calls import AutogenCall
from .chats import Chat, chats
from .led_chats import led_chats
from .methods import GROUP_RUNS, SENDS, makings
from .numbers import is_number
from .participants import participants
from .people import is_asked, person_is_scripted, shown_of
from .registrations import registered
from .time_limits import is_timed

# The call that made an agent, and the call of the function around it, where that is followed: it makes another agent each time.
Agent = tuple[ast.AST, ast.AST | None]
_Known = TypeVar("_Known")
# What is known of agents, by the calls that made them, each with the call of the function around that it is known of; None: of any.
ByAgent = dict[ast.AST, list[tuple[ast.AST | None, _Known]]]
# A limit in turns or replies; `UNSEEN` for one that is not known, which may be low.
Limit = float
UNSEEN = float("nan")
_MAX_ROUND, _MAX_ROUNDS = 10, 20
# Expressions, besides the calls that make agents, by which one may be handed on.
_HOLDING = (ast.Name, ast.Attribute, ast.List, ast.Tuple, ast.Dict)


def limited(value: Value) -> bool:
    """Whether a bound such as ``max_turns`` is given: anything but an omitted one and a None; unknown counts."""
    return not all(map(is_none, value))


def limits_in(value: Value, default: Limit | None = None) -> list[Limit]:
    """The limits that an argument can be: the largest number, or `UNSEEN`; ``default`` (or none) where it is omitted or None; none where
    it is infinite.
    """
    if not limited(value):
        return [] if default is None else [default]
    numbers = [a.value if isinstance(a, Const) and is_number(a.value) else UNSEEN for a in value if limited((a,))]
    largest = UNSEEN if any(isinstance(number, float) and math.isnan(number) for number in numbers) else max(numbers)
    return [] if largest == math.inf else [largest]


def agents_in(value: Value) -> dict[Agent, None]:
    """The agents among the alternatives."""
    return {(node, _called_by(frame)): None for node, frame in makings(value)}


def agent_of(call: AutogenCall) -> Agent:
    """The agent that a call makes, where that is looked at as one call of the function around passes its arguments."""
    frame = call.arguments.here.frame
    followed = frame is not None and (frame.scope is call.site.scope or bool(call.through))
    return call.made, _called_by(frame) if followed else None


def _called_by(frame: Frame | None) -> ast.AST | None:
    return frame.arguments.node if frame is not None and frame.arguments is not None and not frame.arguments.unseen else None


def known_of(known: ByAgent[_Known], agent: Agent) -> list[_Known]:
    """What is known of an agent."""
    node, caller = agent
    return [each for by, each in known.get(node, ()) if by is None or caller is None or by is caller]


def _noted(agents: Iterable[Agent]) -> ByAgent[bool]:
    found: ByAgent[bool] = defaultdict(list)
    for node, caller in agents:
        found[node].append((caller, True))
    return found


@once
def _bounds(facts: Facts) -> ByAgent[Limit]:
    """The limits of agents."""
    found: ByAgent[Limit] = defaultdict(list)
    for call in facts.calls(roles.GROUP_CHATS | roles.GROUP_PATTERNS):
        default = _MAX_ROUND if call.is_a(roles.GROUP_CHATS) else _MAX_ROUNDS
        _bound(found, _members(call), limits_in(call.get("max_round"), default))
    for manager in facts.calls(roles.GROUP_MANAGERS):
        groups = [facts.made_by(a) for a in manager.get("groupchat")]
        limits = [n for group in groups if group is not None for n in limits_in(group.get("max_round"), _MAX_ROUND)]
        _bound(found, [agent_of(manager)], limits or [UNSEEN])
    for chat in _all_chats(facts):
        _add_limits(facts, chat, found)
    return found


@once
def _all_chats(facts: Facts) -> list[Chat]:
    """The conversations that the module starts, also by functions of other modules that it calls."""
    return [*chats(facts), *(led.chat for led in led_chats(facts))]


def _bound(found: ByAgent[Limit], agents: Iterable[Agent], limits: list[Limit]) -> None:
    for node, caller in agents:
        found[node] += [(caller, limit) for limit in limits]


@once
def _managers(facts: Facts) -> frozenset[ast.AST]:
    """The calls that made the managers of groups."""
    return frozenset(call.made for call in facts.calls(roles.GROUP_MANAGERS))


def _members(group: AutogenCall) -> dict[Agent, None]:
    """The members of a group or pattern."""
    return {agent: None for name in roles.MEMBERS if name in group.names for agent in agents_in(group.get(name))}


def _add_limits(facts: Facts, chat: Chat, found: ByAgent[Limit]) -> None:
    """What one chat bounds: both sides by its turns, whoever talks with the manager of a group by its rounds, all by a time limit."""
    sides = [agents_in(side) for side in chat.sides]
    limits = limits_in(chat.turns.value)
    managers = _managers(facts)
    for agent in {agent: None for side in sides for agent in side if agent[0] in managers}:
        limits = [*limits, *known_of(found, agent)]
    if chat.name in GROUP_RUNS:
        limits = [*limits, *limits_in(chat.turns.value, _MAX_ROUNDS)]
        sides += [_members(call) for side in chat.sides for a in side if (call := facts.made_by(a)) is not None]
    if is_timed(facts, chat.node, chat.site):
        limits = [0.0]
    for side in sides:
        _bound(found, (agent for agent in side if agent[0] not in managers), limits)


def _is_handed_out(facts: Facts, agent: Agent) -> bool:
    """Whether an agent's bound is not known: it is returned, or handed to what is not seen, and in no chat that the module shows."""
    return not known_of(_in_chats(facts), agent) and bool(known_of(_returned(facts), agent) or known_of(_passed_on(facts), agent))


@once
def _in_chats(facts: Facts) -> ByAgent[bool]:
    """The agents that take part in a chat of the module; to be the sender of another's call is none."""
    found: dict[Agent, None] = {}
    for chat in chats(facts):
        sides = chat.sides[:1] if chat.name in SENDS and "send" not in chat.name else chat.sides
        found.update(agent for side in sides for agent in agents_in(side).items())
        found.update((agent_of(agent), None) for agent in participants(facts, sides).agents)
    return _noted(found)


def is_left_out(facts: Facts, call: AutogenCall) -> bool:
    """Whether the module starts chats, and none of them names the agent."""
    return bool(chats(facts)) and not any(known_of(_in_chats(facts), agent) for agent in _all_of(facts, call))


def is_used(facts: Facts, call: AutogenCall) -> bool:
    """Whether the module uses an agent: in a chat or group, in a registration, or by handing it out."""
    uses = (_in_chats(facts), _returned(facts), _passed_on(facts), _registered(facts))
    agents = _all_of(facts, call)
    shown = any(known_of(use, agent) for use in uses for agent in agents) or any(known_of(_bounds(facts), agent) for agent in agents)
    return shown or registered(facts, call).tools


@once
def _registered(facts: Facts) -> ByAgent[bool]:
    """The agents that an AutoGen call is given: a group, a register call."""
    return _noted(agent for call in facts.autogen_calls for name in call.names for agent in agents_in(call.get(name)))


@once
def _passed_on(facts: Facts) -> ByAgent[bool]:
    """Agents that are handed to another module or library: what bounds them is not known."""
    found: dict[Agent, None] = {}
    made = {call.node for call in facts.calls(roles.CLASSIC_AGENTS)}
    for node, site in facts.module.calls:
        arguments = arguments_of(node)
        held = [argument for argument in arguments if isinstance(argument, _HOLDING) or is_dict_call(argument) or argument in made]
        if held and any(_is_elsewhere(facts, callee) for callee in facts.value(node.func, site)):
            for argument in held:
                found.update(agents_in(facts.value(argument, site)))
    return _noted(found)


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
    for scope in facts.module.scopes.values():
        if scope.kind in (ScopeKind.FUNCTION, ScopeKind.LAMBDA):
            for expression, site in scope.returns:
                value = facts.value(expression, site)
                found.update(agents_in(value))
                found.update(dict.fromkeys(_held(facts, value)))
    return _noted(found)


def _held(facts: Facts, value: Value) -> Iterable[Agent]:
    """The agents that a returned object was made with."""
    for alternative in value:
        if isinstance(alternative, Result):
            if isinstance(alternative.callee, Cls) or alternative.symbol is not None:
                for argument in alternative.arguments.all():
                    yield from agents_in(argument)


@once
def _partners(facts: Facts) -> ByAgent[list[Limit | None]]:
    """The largest limit of whom each agent talks with, in each chat of two that the module shows."""
    found: ByAgent[list[Limit | None]] = defaultdict(list)
    for chat in _all_chats(facts):
        if len(chat.sides) == 2:
            for side, other in (chat.sides, chat.sides[::-1]):
                limit = _largest([limit for alternative in shown_of(other) for limit in _limit_of(facts, alternative)])
                for node, caller in agents_in(side):
                    found[node].append((caller, limit))
    return found


def _largest(limits: list[Limit | None]) -> list[Limit | None]:
    """The largest of some limits, None where one of them is; nothing where there are none."""
    known = [limit for limit in limits if limit is not None]
    return [None] if len(known) < len(limits) else [max(known, key=lambda n: (n != n, n))] if known else []


def _partner_limits(facts: Facts, agent: Agent) -> list[Limit]:
    """The largest limit that a partner sets, where one does in every chat: a person who is asked each time, or a number of replies."""
    limits = _largest([limit for found in known_of(_partners(facts), agent) for limit in found])
    return [limit for limit in limits if limit is not None]


@once
def _limit_of(facts: Facts, partner: Alternative) -> list[Limit | None]:
    """What a partner's own limit is; None for none."""
    if is_none(partner):
        return []
    if isinstance(partner, Instance):
        return _largest([limit for call in _makings_of(facts, partner.cls) for limit in _limit_set_by(facts, call)])
    return _limit_set_by(facts, facts.made_by(partner))


def _limit_set_by(facts: Facts, call: AutogenCall | None) -> list[Limit | None]:
    """The limit of what a call makes."""
    if call is None or not call.is_a(roles.CLASSIC_AGENTS):
        return [None]
    if call.is_a(roles.GROUP_MANAGERS):
        return [*(known_of(_bounds(facts), agent_of(call)) or [UNSEEN])]
    asked = is_asked(facts, call)
    if asked:
        return [0]
    if asked is None and not person_is_scripted(facts, call):
        return [UNSEEN]
    return [*limits_in(call.get("max_consecutive_auto_reply"))[:1]] or [None]


def _makings_of(facts: Facts, cls: Cls) -> list[AutogenCall]:
    """The calls that make something of a class; where the module shows none, one of which only the class itself says what it is given."""
    shown = _calls_of_classes(facts).get(cls.node, [])
    if shown or (symbol := facts.evaluator.ancestor(cls)) is None:
        return [call for call in shown if call.has_own_init] or shown
    unseen = Arguments(SOME_CALL, facts.at(cls.module.top.end), unseen=True)
    return [facts.construction(Result(SOME_CALL, cls.module, cls, unseen, symbol))]


def _all_of(facts: Facts, call: AutogenCall) -> list[Agent]:
    """What a call makes; for the ``super().__init__`` of a subclass also the class and what the calls that make instances do."""
    return [agent_of(call), *(((call.cls.node, None), *map(agent_of, _instances(facts, call))) if call.cls is not None else ())]


def _instances(facts: Facts, call: AutogenCall) -> Sequence[AutogenCall]:
    """The calls that make something of the class of one."""
    return _calls_of_classes(facts).get(call.cls.node, ()) if call.cls is not None else ()


@once
def _calls_of_classes(facts: Facts) -> dict[ast.ClassDef, list[AutogenCall]]:
    """The calls that make something of the project's classes, by these."""
    found: dict[ast.ClassDef, list[AutogenCall]] = defaultdict(list)
    for call in facts.autogen_calls:
        if call.cls is not None:
            found[call.cls.node].append(call)
    return found


def bounds_of(facts: Facts, call: AutogenCall) -> list[Limit]:
    """What bounds an agent besides ``max_consecutive_auto_reply`` and the person whom it asks; empty where nothing does."""
    found: list[Limit] = [0.0] if any(isinstance(a, Def) and always_true(facts, a.scope) for a in call.get("is_termination_msg")) else []
    if call.is_a(roles.SELF_BOUNDED_AGENTS):
        found.append(15)
    found += _limits_of(facts, agent_of(call))
    for module in dict.fromkeys(step.module for step in call.through):
        found += _shown_limits(facts.of(module), (call.made, None))
    if call.cls is not None:
        found += [limit for cls in facts.evaluator.lineage(call.cls) for limit in _limits_of(facts, (cls.node, None))]
        limits, unlimited = _limits_of_made(facts, call.cls.node)
        found += limits if all(made is call.made for made in unlimited) else []
    return found


@once
def _limits_of_made(facts: Facts, cls: ast.ClassDef) -> tuple[list[Limit], list[ast.Call]]:
    """What bounds what is made of a class by calls that say all that it is given; and what none bounds of it."""
    limits = {each.made: _limits_of(facts, agent_of(each)) for each in _calls_of_classes(facts).get(cls, ()) if each.settled}
    return [*dict.fromkeys(limit for known in limits.values() for limit in known)], [made for made, known in limits.items() if not known]


def _limits_of(facts: Facts, agent: Agent) -> list[Limit]:
    unseen = [UNSEEN] if _is_handed_out(facts, agent) else []
    return [*_shown_limits(facts, agent), *unseen]


def _shown_limits(facts: Facts, agent: Agent) -> list[Limit]:
    """What the chats and groups of a module, and the partners in them, bound an agent to."""
    return [*known_of(_bounds(facts), agent), *_partner_limits(facts, agent)]


def may_end(facts: Facts, chat: Chat) -> bool:
    """Whether something besides its turns ends a chat within the limit of rounds, or may: a side's own limit, or the time."""
    if is_timed(facts, chat.node, chat.site):
        return True
    limits = [limit for side in chat.sides for alternative in side for limit in _limit_of(facts, alternative)]
    return any(limit is not None and not limit > facts.settings.max_rounds for limit in limits)

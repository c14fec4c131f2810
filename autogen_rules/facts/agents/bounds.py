"""What bounds an agent besides its own settings: its chats, groups and partners, or a time limit (AGS022, AGS023, AGS030)."""

from __future__ import annotations

import ast
import math
from collections import defaultdict

from ...evaluating.arguments import SOME_CALL, Arguments
from ...evaluating.asked import is_none
from ...evaluating.values import Alternative, Cls, Const, Def, Instance, Result, Value
from ...knowledge import roles
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..conversations.chats import Chat, of_method
from ..conversations.led_chats import all_chats
from ..method_calls import CHATS, GROUP_RUNS, makers, named, receivers
from ..numbers import is_number
from .classic import always_true, never_asks
from .made_agents import Agent, ByAgent, agent_of, agents_in
from .people import is_asked, person_is_scripted, shown_of
from .time_limits import is_timed
from .used_agents import calls_of_classes, is_handed_out

# A limit in turns or replies; `UNSEEN` for one that is not known, which may be low.
Limit = float
UNSEEN = float("nan")
_MAX_ROUND, _MAX_ROUNDS = 10, 20
# The attribute of a class that says how often its agents may reply where their call does not.
_REPLIES_BY_DEFAULT = "MAX_CONSECUTIVE_AUTO_REPLY"


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


@once
def _bounds(facts: Facts) -> ByAgent[Limit]:
    """The limits of agents."""
    found = ByAgent[Limit]()
    for call in facts.calls(roles.GROUP_CHATS | roles.GROUP_PATTERNS):
        default = _MAX_ROUND if call.is_a(roles.GROUP_CHATS) else _MAX_ROUNDS
        found.add(_members(call), limits_in(call.get("max_round"), default))
    for manager in facts.calls(roles.GROUP_MANAGERS):
        groups = [facts.made_by(a) for a in manager.get("groupchat")]
        limits = [n for group in groups if group is not None for n in limits_in(group.get("max_round"), _MAX_ROUND)]
        found.add([agent_of(manager)], limits or [UNSEEN])
    for chat in all_chats(facts):
        _add_limits(facts, chat, found)
    return found


@once
def _managers(facts: Facts) -> frozenset[ast.AST]:
    """The calls that made the managers of groups."""
    return frozenset(call.made for call in facts.calls(roles.GROUP_MANAGERS))


def _members(group: AutogenCall) -> dict[Agent, None]:
    return {agent: None for name in roles.MEMBERS if name in group.names for agent in agents_in(group.get(name))}


def _add_limits(facts: Facts, chat: Chat, found: ByAgent[Limit]) -> None:
    """What one chat bounds: both sides by its turns, whoever talks with the manager of a group by its rounds, all by a time limit."""
    sides = [agents_in(side) for side in chat.sides]
    limits = limits_in(chat.turns.value)
    managers = _managers(facts)
    for agent in {agent: None for side in sides for agent in side if agent[0] in managers}:
        limits = [*limits, *found.of(agent)]
    if chat.name in GROUP_RUNS:
        limits = [*limits, *limits_in(chat.turns.value, _MAX_ROUNDS)]
        sides += [_members(call) for side in chat.sides for a in side if (call := facts.made_by(a)) is not None]
    if is_timed(facts, chat.node, chat.site):
        limits = [0.0]
    for side in sides:
        found.add((agent for agent in side if agent[0] not in managers), limits)


@once
def _partners(facts: Facts) -> ByAgent[list[Limit | None]]:
    """The largest limit of whom each agent talks with, in each chat of two that the module shows."""
    found = ByAgent[list[Limit | None]]()
    for chat in all_chats(facts):
        if len(chat.sides) == 2:
            for side, other in (chat.sides, chat.sides[::-1]):
                limit = _largest([limit for alternative in shown_of(other) for limit in _limit_of(facts, alternative)])
                found.add(agents_in(side), (limit,))
    return found


def _largest(limits: list[Limit | None]) -> list[Limit | None]:
    """The largest of some limits, None where one of them is; nothing where there are none."""
    known = [limit for limit in limits if limit is not None]
    return [None] if len(known) < len(limits) else [max(known, key=lambda n: (n != n, n))] if known else []


def _partner_limits(facts: Facts, agent: Agent) -> list[Limit]:
    """The largest limit that a partner sets, where one does in every chat: a person who is asked each time, or a number of replies."""
    limits = _largest([limit for found in _partners(facts).of(agent) for limit in found])
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
    if call is None or not call.is_a(roles.CLASSIC_AGENTS):
        return [None]
    if call.is_a(roles.GROUP_MANAGERS):
        return [*(_bounds(facts).of(agent_of(call)) or [UNSEEN])]
    asked = is_asked(facts, call)
    if asked:
        return [0]
    if asked is None and not person_is_scripted(facts, call):
        return [UNSEEN]
    own: list[Limit | None] = [*limits_in(call.get("max_consecutive_auto_reply")), *_told_besides(facts, call)]
    return own[:1] or [None]


def _makings_of(facts: Facts, cls: Cls) -> list[AutogenCall]:
    """The calls that make something of a class; where the module shows none, one of which only the class itself says what it is given."""
    shown = calls_of_classes(facts).get(cls.node, [])
    if shown or (symbol := facts.evaluator.ancestor(cls)) is None:
        return [call for call in shown if call.has_own_init] or shown
    unseen = Arguments(SOME_CALL, facts.at(cls.module.top.end), unseen=True)
    return [facts.construction(Result(SOME_CALL, cls.module, cls, unseen, symbol))]


def bounds_of(facts: Facts, call: AutogenCall) -> list[Limit]:
    """What bounds an agent besides ``max_consecutive_auto_reply`` and the person whom it asks; empty where nothing does."""
    found: list[Limit] = [0.0] if any(isinstance(a, Def) and always_true(facts, a.scope) for a in call.get("is_termination_msg")) else []
    if call.is_a(roles.SELF_BOUNDED_AGENTS):
        found.append(15)
    found += _told_besides(facts, call)
    found += _limits_of(facts, agent_of(call))
    for module in dict.fromkeys(step.module for step in call.through):
        found += _shown_limits(facts.of(module), (call.made, None))
    if call.cls is not None:
        found += [limit for cls in facts.evaluator.lineage(call.cls) for limit in _limits_of(facts, (cls.node, None))]
        limits, unlimited = _limits_of_made(facts, call.cls.node)
        found += limits if all(made is call.made for made in unlimited) else []
    return found


def is_unbounded(facts: Facts, call: AutogenCall) -> bool:
    """Whether an agent of 0.2 never asks, and has no limit of its own, nor any other."""
    return never_asks(facts, call) and not limited(call.get("max_consecutive_auto_reply")) and not bounds_of(facts, call)


def replies_to_allow(facts: Facts, call: AutogenCall) -> Limit:
    """As many as a chat of the agent is given in vain, if that is less than the limit."""
    return min([facts.settings.max_auto_replies, *_meant_for(facts).of(agent_of(call))])


@once
def _meant_for(facts: Facts) -> ByAgent[Limit]:
    """The numbers of replies that agents' chats are given, which swallow them."""
    found = ByAgent[Limit]()
    for method in named(facts, CHATS):
        given = method.arguments.get("max_consecutive_auto_reply")
        numbers = [a.value for a in given if isinstance(a, Const) and is_number(a.value)]
        for chat in of_method(facts, method) if numbers else ():
            found.add((agent for side in chat.sides for agent in agents_in(side)), numbers)
    return found


def _told_besides(facts: Facts, call: AutogenCall) -> list[Limit]:
    """How often an agent may reply by something besides its call: by a later call, or, which is not looked at, by a class."""
    classes = facts.evaluator.lineage(call.cls) if call.cls is not None else ()
    by_class = any(_REPLIES_BY_DEFAULT in cls.module.scopes[cls.node].events for cls in classes)
    of_all = any(target.name == _REPLIES_BY_DEFAULT for target, _, _ in facts.module.attributes)
    return _told_later(facts).get(call.made, []) + ([UNSEEN] if by_class or of_all else [])


@once
def _told_later(facts: Facts) -> dict[ast.AST, list[Limit]]:
    """How often agents may reply that are told so later, by the calls that made them."""
    found: dict[ast.AST, list[Limit]] = defaultdict(list)
    for method in named(facts, frozenset(("update_max_consecutive_auto_reply",))):
        for made in makers(receivers(facts, method)):
            found[made] += limits_in(method.value("value", 0))
    return found


@once
def _limits_of_made(facts: Facts, cls: ast.ClassDef) -> tuple[list[Limit], list[ast.Call]]:
    """What bounds what is made of a class by calls that say all that it is given; and what none bounds of it."""
    limits = {each.made: _limits_of(facts, agent_of(each)) for each in calls_of_classes(facts).get(cls, ()) if each.settled}
    return [*dict.fromkeys(limit for known in limits.values() for limit in known)], [made for made, known in limits.items() if not known]


def _limits_of(facts: Facts, agent: Agent) -> list[Limit]:
    unseen = [UNSEEN] if is_handed_out(facts, agent) else []
    return [*_shown_limits(facts, agent), *unseen]


def _shown_limits(facts: Facts, agent: Agent) -> list[Limit]:
    """What the chats and groups of a module, and the partners in them, bound an agent to."""
    return [*_bounds(facts).of(agent), *_partner_limits(facts, agent)]


def may_end(facts: Facts, chat: Chat) -> bool:
    """Whether something besides its turns ends a chat within the limit of rounds, or may: a side's own limit, or the time."""
    if is_timed(facts, chat.node, chat.site):
        return True
    limits = [limit for side in chat.sides for alternative in side for limit in _limit_of(facts, alternative)]
    return any(limit is not None and not limit > facts.settings.max_rounds for limit in limits)

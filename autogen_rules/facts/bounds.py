"""What bounds an agent besides its own settings: its chats, groups and partners, or a time limit (AGS022, AGS023, AGS030)."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..evaluating import standard
from ..evaluating.values import Alternative, Cls, Const, Def, Ref, Result, Unbound, Value, is_none
from ..knowledge import family_of, roles
from ..reading.model import ScopeKind
from .agents import always_true
from .base import Facts, once
from .calls import AutogenCall
from .chats import Chat, chats
from .methods import GROUP_RUNS, SENDS, makers
from .numbers import is_number
from .participants import participants
from .people import is_asked, person_is_scripted
from .registrations import registered
from .time_limits import is_timed

# A limit in turns or replies; `UNSEEN` for one that is not known, which may be low.
Limit = float
UNSEEN = float("nan")
_MAX_ROUND, _MAX_ROUNDS = 10, 20


def limited(value: Value) -> bool:
    """Whether a bound such as ``max_turns`` is given: anything but an omitted one and a None; unknown counts."""
    return not all(map(is_none, value))


def limits_in(value: Value, default: Limit | None = None) -> list[Limit]:
    """The limits that an argument can be: the largest number, or `UNSEEN`; ``default`` (or none) where it is omitted or None."""
    if not limited(value):
        return [] if default is None else [default]
    numbers = [a.value if isinstance(a, Const) and is_number(a.value) else UNSEEN for a in value if limited((a,))]
    return [UNSEEN if any(number != number for number in numbers) else max(numbers)]  # pylint: disable=comparison-with-itself


@once
def _bounds(facts: Facts) -> dict[ast.AST, list[Limit]]:
    """The limits of agents, by the calls that made them."""
    found: dict[ast.AST, list[Limit]] = defaultdict(list)
    for call in facts.calls(roles.GROUP_CHATS | roles.GROUP_PATTERNS):
        default = _MAX_ROUND if call.is_a(roles.GROUP_CHATS) else _MAX_ROUNDS
        limits = limits_in(call.get("max_round"), default)
        for node in _members(call):
            found[node] += limits
    for manager in facts.calls(roles.GROUP_MANAGERS):
        groups = [facts.made_by(a) for a in manager.get("groupchat")]
        found[manager.made] += [n for group in groups if group is not None for n in limits_in(group.get("max_round"), _MAX_ROUND)] or [
            UNSEEN
        ]
    for chat in chats(facts):
        _add_limits(facts, chat, found)
    return found


@once
def _managers(facts: Facts) -> frozenset[ast.AST]:
    """The calls that made the managers of groups."""
    return frozenset(call.made for call in facts.calls(roles.GROUP_MANAGERS))


def _members(group: AutogenCall) -> set[ast.AST]:
    """The calls that made the members of a group or pattern."""
    return {node for name in roles.MEMBERS if name in group.names for node in makers(group.get(name))}


def _add_limits(facts: Facts, chat: Chat, found: dict[ast.AST, list[Limit]]) -> None:
    """What one chat bounds: both sides by its turns, whoever talks with the manager of a group by its rounds, all by a time limit."""
    talking = [dict.fromkeys(makers(side)) for side in chat.sides]
    sides = [{*side} for side in talking]
    limits = limits_in(chat.turns.value)
    managers = _managers(facts)
    for node in {node: None for side in talking for node in side if node in managers}:
        limits = [*limits, *found[node]]
    if chat.name in GROUP_RUNS:
        limits = [*limits, *limits_in(chat.turns.value, _MAX_ROUNDS)]
        sides += [_members(call) for side in chat.sides for a in side if (call := facts.made_by(a)) is not None]
    if is_timed(facts, chat.node, chat.site):
        limits = [0.0]
    for side in sides:
        for node in side - managers:
            found[node] += limits


@once
def _handed_out(facts: Facts) -> frozenset[ast.AST]:
    """Agents whose bound is not known: returned, or handed to what is not seen, and in no chat that the module shows."""
    return frozenset((_returned(facts) | _passed_on(facts)) - _in_chats(facts))


@once
def _in_chats(facts: Facts) -> frozenset[ast.AST]:
    """The agents that take part in a chat of the module; to be the sender of another's call is none."""
    found: set[ast.AST] = set()
    for chat in chats(facts):
        sides = chat.sides[:1] if chat.name in SENDS and "send" not in chat.name else chat.sides
        found.update(node for side in sides for node in makers(side))
        found.update(agent.made for agent in participants(facts, sides).agents)
    return frozenset(found)


def is_left_out(facts: Facts, call: AutogenCall) -> bool:
    """Whether the module starts chats, and none of them names the agent."""
    return bool(chats(facts)) and not any(node in _in_chats(facts) for node in _nodes(facts, call))


def is_used(facts: Facts, call: AutogenCall) -> bool:
    """Whether the module uses an agent: in a chat or group, in a registration, or by handing it out."""
    return any(node in _used(facts) for node in _nodes(facts, call)) or registered(facts, call).tools


@once
def _used(facts: Facts) -> frozenset[ast.AST]:
    return frozenset(_in_chats(facts) | _returned(facts) | _passed_on(facts) | _bounds(facts).keys() | _registered(facts))


@once
def _registered(facts: Facts) -> frozenset[ast.AST]:
    """The agents that an AutoGen call is given: a group, a register call."""
    return frozenset(node for call in facts.autogen_calls for name in call.names for node in makers(call.get(name)))


@once
def _passed_on(facts: Facts) -> set[ast.AST]:
    """Agents that are handed to another module or library: what bounds them is not known."""
    found: set[ast.AST] = set()
    for node, site in facts.module.calls:
        arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
        held = [argument for argument in arguments if isinstance(argument, (ast.Name, ast.Attribute, ast.List, ast.Tuple))]
        if held and any(_is_elsewhere(facts, callee) for callee in facts.value(node.func, site)):
            for argument in held:
                found.update(makers(facts.value(argument, site)))
    return found


def _is_elsewhere(facts: Facts, callee: Alternative) -> bool:
    if isinstance(callee, (Def, Cls)):
        return callee.module is not facts.module
    if isinstance(callee, Ref):
        root = callee.dotted.split(".")[0]
        return root not in standard.STANDARD and family_of(callee.dotted) is None
    return isinstance(callee, Unbound) and not roles.distinctive(callee.name)


@once
def _returned(facts: Facts) -> set[ast.AST]:
    """Agents that a function returns, alone or in what it returns: what bounds them is not known."""
    found: set[ast.AST] = set()
    for scope in facts.module.scopes.values():
        if scope.kind in (ScopeKind.FUNCTION, ScopeKind.LAMBDA):
            for expression, site in scope.returns:
                value = facts.value(expression, site)
                found.update(makers(value))
                found.update(_held(facts, value))
    return found


def _held(facts: Facts, value: Value) -> Iterable[ast.AST]:
    """The agents that a returned object was made with."""
    for alternative in value:
        if isinstance(alternative, Result):
            if isinstance(alternative.callee, Cls) or alternative.symbol is not None:
                for argument in alternative.arguments.all():
                    yield from makers(argument)


@once
def _partners(facts: Facts) -> dict[ast.AST, list[Value]]:
    """Whom each agent talks with, in each chat of two that the module shows."""
    found: dict[ast.AST, list[Value]] = defaultdict(list)
    for chat in chats(facts):
        if len(chat.sides) == 2:
            for side, other in (chat.sides, chat.sides[::-1]):
                for node in makers(side):
                    found[node].append(other)
    return found


def _partner_limits(facts: Facts, node: ast.AST) -> list[Limit]:
    """The largest limit that a partner sets, where one does in every chat: a person who is asked each time, or a number of replies."""
    found = [limit for other in _partners(facts).get(node, ()) for alternative in other for limit in _limit_of(facts, alternative)]
    return [] if not found or None in found else [max((n for n in found if n is not None), key=lambda n: (n != n, n))]


def _limit_of(facts: Facts, partner: Alternative) -> Iterator[Limit | None]:
    """What a partner's own limit is; None for none."""
    if is_none(partner):
        return
    call = facts.made_by(partner)
    if call is None or not call.is_a(roles.CLASSIC_AGENTS):
        yield None
        return
    asked = is_asked(facts, call)
    if call.is_a(roles.GROUP_MANAGERS):
        yield from _bounds(facts)[call.made] or [UNSEEN]
    elif asked:
        yield 0
    elif asked is None and not person_is_scripted(facts, call):
        yield UNSEEN
    else:
        limits = limits_in(call.get("max_consecutive_auto_reply"))
        yield limits[0] if limits else None


def _nodes(facts: Facts, call: AutogenCall) -> list[ast.AST]:
    """What stands for an agent: its call, for the ``super().__init__`` of a subclass also the class and the calls that make instances."""
    if call.cls is None:
        return [call.made]
    made = [other.made for other in facts.autogen_calls if other.cls is not None and other.cls.node is call.cls.node]
    return [call.made, call.cls.node, *made]


def bounds_of(facts: Facts, call: AutogenCall) -> list[Limit]:
    """What bounds an agent besides ``max_consecutive_auto_reply`` and the person whom it asks; empty where nothing does."""
    found: list[Limit] = [0.0] if any(isinstance(a, Def) and always_true(facts, a) for a in call.get("is_termination_msg")) else []
    if call.is_a(roles.SELF_BOUNDED_AGENTS):
        found.append(15)
    found += _limits_at(facts, call.made)
    for module in dict.fromkeys(step.module for step in call.through):
        found += _shown_limits(facts.of(module), call.made)
    if call.cls is not None:
        found += _limits_at(facts, call.cls.node)
        made = [other.made for other in facts.autogen_calls if other.cls is not None and other.cls.node is call.cls.node and other.settled]
        limits = [_limits_at(facts, node) for node in made if node is not call.made]
        found += [limit for each in limits for limit in each] if all(limits) else []
    return found


def _limits_at(facts: Facts, node: ast.AST) -> list[Limit]:
    unseen = [UNSEEN] if node in _handed_out(facts) else []
    return [*_shown_limits(facts, node), *unseen]


def _shown_limits(facts: Facts, node: ast.AST) -> list[Limit]:
    """What the chats and groups of a module, and the partners in them, bound an agent to."""
    return [*_bounds(facts).get(node, ()), *_partner_limits(facts, node)]


def may_end(facts: Facts, chat: Chat) -> bool:
    """Whether something besides its turns ends a chat within the limit of rounds, or may: a side's own limit, or the time."""
    if is_timed(facts, chat.node, chat.site):
        return True
    limits = [limit for side in chat.sides for alternative in side for limit in _limit_of(facts, alternative)]
    return any(limit is not None and not limit > facts.settings.max_rounds for limit in limits)

"""What ends a conversation: functions that look for a keyword, and the conditions of teams."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from ..evaluating.asked import is_none, text_of
from ..evaluating.values import ABSENT, Alternative, Const, Def, Items, Member, Operation, Param, Ref, Result, Text, Unbound, Value
from ..knowledge import roles
from ..reading.model import Scope
from ..reading.syntax import body_of
from .agents import always_true
from .base import Facts, once
from .bounds import bounds_of, limited, limits_in
from .calls import AutogenCall
from .chats import Chat, chats
from .made_agents import Agent, ByAgent, agent_of, agents_in
from .numbers import is_number
from .participants import participants
from .people import answering, is_asked, person_is_scripted
from .time_limits import is_timed
from .used_agents import is_used

_TEXT_METHODS = frozenset(
    "endswith startswith strip rstrip lstrip lower upper find rfind count get search match fullmatch findall split replace casefold"
    " index loads content_str join splitlines removeprefix removesuffix group keys values items"
    " debug info warning error log".split()
)
_TEXT_TESTS = frozenset("endswith startswith search match fullmatch find rfind loads".split())
_TEXT_FUNCTIONS = frozenset("str len bool any all isinstance next re print content_str list set tuple sorted dict repr".split())
_MADE_ONCE = frozenset(("re.compile", "logging.getLogger"))
# What makes a number of a text.
_MEASURES = frozenset("find rfind index count len".split())


def keyword_terminated(facts: Facts, call: AutogenCall) -> list[Def]:
    """The keyword-only termination functions of an agent that nothing else ends; empty where something does, or may."""
    if limits_in(call.get("max_consecutive_auto_reply")) or _may_be_asked(facts, call):
        return []
    found = [stop for stop in _stops(facts, call) if looks_for_text(facts, stop.scope) and not always_true(facts, stop.scope)]
    return found if found and not bounds_of(facts, call) else []


def _stops(facts: Facts, call: AutogenCall) -> list[Def]:
    """The functions that end an agent's conversation; of a partial what it calls, of an object that is called its ``__call__``."""
    return [Def.of(scope) for a in call.get("is_termination_msg") if (scope := answering(facts, a)) is not None]


def _may_be_asked(facts: Facts, call: AutogenCall) -> bool:
    """Whether a person is, or may be, asked each time; where no mode is given, only if the module uses the agent."""
    mode = call.given("human_input_mode")
    if is_asked(facts, call) is False:
        return False
    return is_used(facts, call) if mode.value == (ABSENT,) else True


@once
def looks_for_text(facts: Facts, function: Scope) -> bool:
    """Whether all that a function does with the message is to look for text in it: no counting, no state, no call but of the same kind."""
    reached = _reached(facts, function)
    looks = all(_calls_its_own(facts, each) for each in reached) and any(_tests(facts, each) for each in reached)
    return looks and not _counts(facts, function)


@once
def _calls_its_own(facts: Facts, function: Scope) -> bool:
    """Whether a function calls nothing but functions of the program and what reads text."""
    calls = (node for node in _nodes(facts, function) if isinstance(node, ast.Call) and not _is_text_call(node, function))
    return all(isinstance(a, Def) for node in calls for a in facts.value(node.func, function.end))


@once
def _tests(facts: Facts, function: Scope) -> bool:
    """Whether a function itself looks for text."""
    nodes = _nodes(facts, function)
    compared = (operator for node in nodes if isinstance(node, ast.Compare) for operator in node.ops)
    called = (node.func.attr for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    matched = any(isinstance(node, ast.MatchValue) for node in nodes)
    return matched or any(isinstance(each, (ast.In, ast.NotIn, ast.Eq)) for each in compared) or any(name in _TEXT_TESTS for name in called)


def counts_turns(facts: Facts, call: AutogenCall) -> bool:
    """Whether what ends an agent's conversation looks at a counter, a clock or another state: a bound that is not known."""
    return any(_counts(facts, stop.scope) for stop in _stops(facts, call))


@once
def _nodes(facts: Facts, function: Scope) -> list[ast.AST]:
    """The nodes of a function's body."""
    return [inner for part in body_of(function.function) for inner in ast.walk(part)]


@once
def _called(facts: Facts, function: Scope) -> list[Scope]:
    """The functions of the program that a function itself calls."""
    calls = (node for node in _nodes(facts, function) if isinstance(node, ast.Call) and not _is_text_call(node, function))
    return [a.scope for node in calls for a in facts.value(node.func, function.end) if isinstance(a, Def)]


@once
def _reached(facts: Facts, function: Scope) -> list[Scope]:
    """A function and those of the program that it calls, however far."""
    found = {function: None}
    waiting = [function]
    for each in waiting:
        called = [scope for scope in _called(facts, each) if scope not in found]
        found |= dict.fromkeys(called)
        waiting += called
    return list(found)


@once
def _counts(facts: Facts, function: Scope) -> bool:
    """Whether a function, or one that it calls, compares sizes other than of a text, or reads or changes what outlives its call."""
    return any(_counts_itself(facts, each) for each in _reached(facts, function))


@once
def _counts_itself(facts: Facts, function: Scope) -> bool:
    nodes = _nodes(facts, function)
    steady = {id(node.value) for node in nodes if isinstance(node, ast.Attribute) and _is_steady(facts, node, function)}
    return any(id(node) not in steady and (_changes(node, function) or _is_state(facts, node, function)) for node in nodes)


def _changes(node: ast.AST, function: Scope) -> bool:
    if isinstance(node, ast.Compare):
        measured = [side for side in (node.left, *node.comparators) if isinstance(side, ast.Call)]
        sizes = any(isinstance(operator, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for operator in node.ops)
        return sizes and not any(function.module.called_name(side) in _MEASURES for side in measured)
    return isinstance(node, (ast.Global, ast.Nonlocal, ast.AugAssign, ast.Await))


def _is_steady(facts: Facts, node: ast.Attribute, function: Scope) -> bool:
    """Whether an attribute is a method of the program, or one text that nothing changes."""
    value = facts.value(node, function.end)
    known = [a for a in value if not isinstance(a, Param)]
    return len(known) <= 1 and all(_is_fixed(a) and not (isinstance(a, Const) and not isinstance(a.value, str)) for a in known)


def _is_state(facts: Facts, node: ast.AST, function: Scope) -> bool:
    """Whether a name stands for something that may change: not the message, a constant, a function or a module."""
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
        return False
    if node.id in function.parameters:
        return function.owner is not None and node.id == "self"
    return node.id not in _own(facts, function) and not all(_is_fixed(a) for a in facts.value(node, function.end))


@once
def _own(facts: Facts, function: Scope) -> set[str]:
    """The names that a function, or one in it, binds."""
    nodes = [*ast.walk(function.function)]
    matched = {node.name for node in nodes if isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name is not None}
    return matched | {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _is_fixed(alternative: Alternative) -> bool:
    if isinstance(alternative, Items):
        return bool(alternative.elements) and not alternative.open and all(_is_fixed(a) for a in alternative.held)
    if isinstance(alternative, Result):
        return isinstance(alternative.callee, Ref) and alternative.callee.dotted in _MADE_ONCE
    return isinstance(alternative, (Const, Def, Ref, Unbound, Param, Text))


def _is_text_call(node: ast.Call, function: Scope) -> bool:
    return function.module.called_name(node) in (_TEXT_METHODS if isinstance(node.func, ast.Attribute) else _TEXT_FUNCTIONS)


def teams(facts: Facts) -> Iterator[AutogenCall]:
    """The 0.4+ teams of the module, as each call of the function around makes them."""
    return facts.choices(roles.CORE_TEAMS)


def endless(facts: Facts, team: AutogenCall) -> bool:
    """Whether a team has neither a condition nor a number of turns, nor a time limit."""
    condition = team.get("termination_condition")
    none = any(map(is_none, condition))
    return none and not limited(condition) and not limited(team.get("max_turns")) and not runs_timed(facts, team)


def runs_timed(facts: Facts, team: AutogenCall) -> bool:
    """Whether every run of a team, group or agent that the module shows stands under a time limit, or those that the module shows where
    it is made.
    """
    makers = (facts.of(module) for module in dict.fromkeys(step.module for step in team.through))
    shown = [(facts, _runs_of(facts, agent_of(team))), *((own, _runs_of(own, (team.made, None))) for own in makers)]
    runs = [(own, run) for own, found in shown for run in found]
    return bool(runs) and all(is_timed(own, run.node, run.site) for own, run in runs)


def _runs_of(facts: Facts, agent: Agent) -> list[Chat]:
    """The chats of the module that an agent, team or group takes part in, a group by its manager."""
    return [chat for each in (agent, *_managers(facts).of(agent)) for chat in _runs(facts).of(each)]


@once
def _managers(facts: Facts) -> ByAgent[Agent]:
    """The managers of groups, by the calls that made the groups."""
    found = ByAgent[Agent]()
    for call in facts.calls(roles.GROUP_MANAGERS):
        found.add(agents_in(call.get("groupchat")), (agent_of(call),))
    return found


@once
def _runs(facts: Facts) -> ByAgent[Chat]:
    """The chats of the module, by the calls that made who takes part."""
    found = ByAgent[Chat]()
    for chat in chats(facts):
        found.add({agent for side in chat.sides for agent in agents_in(side)}, (chat,))
    return found


def soft_conditions(facts: Facts, team: AutogenCall) -> Iterator[Alternative]:
    """The conditions of a team that only what a model says fulfils."""
    turns = team.get("max_turns")
    by_default = ABSENT in turns and not team.is_a(roles.UNBOUNDED_TEAMS)
    bounded = limited(turns) or by_default or not team.is_a(roles.KEYWORD_TEAMS) or runs_timed(facts, team)
    if not bounded and not _asks_a_person(facts, team):
        people = _people(facts, team)
        for alternative in team.get("termination_condition"):
            if _is_soft(facts, alternative) and not _is_said_by(facts, alternative, people):
                yield alternative


def ends_in_time(facts: Facts, team: AutogenCall) -> bool:
    """Whether a team has a condition that ends it within the limits, whatever a model says, or may have."""
    conditions = _conditions(team)
    return bool(conditions) and all(_is_tight(facts, a) for a in conditions)


def ends_some_day(facts: Facts, team: AutogenCall) -> bool:
    """Whether a team has a condition that ends it, however late, whatever a model says, or may have."""
    conditions = _conditions(team)
    return bool(conditions) and not any(_is_soft(facts, a) for a in conditions)


def ends_without(facts: Facts, condition: AutogenCall) -> bool:
    """Whether each team of the module that has a condition ends within the limits besides, or may: by its turns, another condition, a time
    limit.
    """
    having = _having(facts).get(condition.made, ())
    return bool(having) and all(_turns_end(facts, team) or ends_in_time(facts, team) or runs_timed(facts, team) for team in having)


def _turns_end(facts: Facts, team: AutogenCall) -> bool:
    return any(not turns > facts.settings.max_rounds for turns in limits_in(team.get("max_turns")))


@once
def _having(facts: Facts) -> dict[ast.AST, list[AutogenCall]]:
    """The teams of the module, by the calls that made their conditions and the parts of these."""
    found: dict[ast.AST, list[AutogenCall]] = defaultdict(list)
    for team in teams(facts):
        waiting = _conditions(team)
        for condition in waiting:
            parts = _parts(facts, condition)
            waiting += [a for part in parts.parts for a in part if a not in waiting] if parts is not None else []
        for made in {call.made for condition in waiting if (call := facts.made_by(condition)) is not None}:
            found[made].append(team)
    return found


def _conditions(team: AutogenCall) -> list[Alternative]:
    """The conditions that a team may be given."""
    return [a for a in team.get("termination_condition") if limited((a,))] if team.is_a(roles.CORE_TEAMS) else []


def _is_tight(facts: Facts, condition: Alternative) -> bool:
    parts = _parts(facts, condition)
    if parts is not None:
        tight = [all(_is_tight(facts, a) for a in part) for part in parts.parts]
        return any(tight) if parts.either else all(tight)
    call = facts.made_by(condition)
    if call is not None and call.exactly(roles.MESSAGE_CONDITIONS):
        return not any(is_number(a.value) and a.value > facts.settings.max_messages for a in call.given("max_messages").constants())
    return not _is_soft(facts, condition)


def _people(facts: Facts, team: AutogenCall) -> frozenset[str]:
    """The names of those in a team who ask a person."""
    agents = participants(facts, (team.get("participants"),)).agents
    asking = [agent for agent in agents if agent.is_a(roles.CORE_PEOPLE) and not person_is_scripted(facts, agent)]
    return frozenset(name for agent in asking for a in agent.get("name") if (name := text_of(a)) is not None)


def _is_said_by(facts: Facts, condition: Alternative, people: frozenset[str]) -> bool:
    """Whether only these people can say the word that fulfils a condition, so far as its sources are known."""
    call = facts.made_by(condition)
    sources = call.get("sources") if call is not None else ()
    named = [name for held in sources for a in (held.held if isinstance(held, Items) else (held,)) for name in _named(facts, a)]
    known = [name.value if isinstance(name, Const) else None for name in named if isinstance(name, Const) or name is ABSENT]
    return bool(people) and bool(named) and people.issuperset(known)


def _named(facts: Facts, source: Alternative) -> Value:
    """The name that a source is: of ``person.name`` that which the person is given."""
    match source:
        case Member(receiver=agent, name="name") if (call := facts.made_by(agent)) is not None:
            return call.get("name")
    return (source,)


class _Parts(NamedTuple):
    """The parts of a condition: ``either`` of them ends the team, or all together."""

    either: bool
    parts: list[Value]


def _parts(facts: Facts, condition: Alternative) -> _Parts | None:
    """What ``A | B`` or ``A & B`` is made of; None for a condition that is not put together."""
    if isinstance(condition, Operation):
        return _Parts(condition.kind is ast.BitOr, [condition.left, condition.right])
    call = facts.made_by(condition)
    if call is None or not call.exactly(roles.OR_CONDITIONS | roles.AND_CONDITIONS):
        return None
    assert isinstance(condition, Result)
    return _Parts(call.exactly(roles.OR_CONDITIONS), condition.arguments.values())


@once
def _is_soft(facts: Facts, condition: Alternative) -> bool:
    """Whether a condition is made of soft ones: ``A | B`` is hard if either is, ``A & B`` if both are. What is not known is hard."""
    parts = _parts(facts, condition)
    if parts is not None:
        softness = [bool(part) and all(_is_soft(facts, alternative) for alternative in part) for part in parts.parts]
        return bool(softness) and (all(softness) if parts.either else any(softness))
    call = facts.made_by(condition)
    return call is not None and call.exactly(roles.SOFT_CONDITIONS)


def _asks_a_person(facts: Facts, team: AutogenCall) -> bool:
    """Whether a person is asked in every round."""
    if not team.is_a(roles.ROUND_ROBINS):
        return False
    members = participants(facts, (team.get("participants"),)).agents
    return any(agent.is_a(roles.CORE_PEOPLE) and not person_is_scripted(facts, agent) for agent in members)

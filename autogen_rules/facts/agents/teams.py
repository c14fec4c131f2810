"""When teams end: by their conditions, their turns, a person in every round, or a time limit (AGS023, AGS030)."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from ...evaluating.asked import is_none, text_of
from ...evaluating.values import ABSENT, Alternative, Const, Member, Operation, Result, Value, spread
from ...knowledge import roles
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..conversations.chats import Chat, chats
from ..numbers import is_number
from .bounds import limited, limits_in
from .made_agents import Agent, ByAgent, agent_of, agents_in
from .participants import participants
from .people import person_is_scripted
from .time_limits import is_timed


def teams(facts: Facts) -> Iterator[AutogenCall]:
    """The 0.4+ teams of the module, as each call of the function around makes them."""
    return facts.choices(roles.CORE_TEAMS)


def endless(facts: Facts, team: AutogenCall) -> bool:
    """Whether a team has neither a condition nor a number of turns, nor a time limit."""
    condition = team.get("termination_condition")
    return any(map(is_none, condition)) and not limited(condition) and not limited(team.get("max_turns")) and not runs_timed(facts, team)


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
    """The conditions of a team that only what a member says fulfils."""
    turns = team.get("max_turns")
    by_default = ABSENT in turns and not team.is_a(roles.UNBOUNDED_TEAMS)
    bounded = limited(turns) or by_default or not team.is_a(roles.KEYWORD_TEAMS) or runs_timed(facts, team)
    asking = _asking(facts, team) if not bounded else []
    if not bounded and not (asking and team.is_a(roles.ROUND_ROBINS)):  # whose person is asked in every round
        people = frozenset(name for agent in asking for a in agent.get("name") if (name := text_of(a)) is not None)
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


def _asking(facts: Facts, team: AutogenCall) -> list[AutogenCall]:
    """Those in a team who ask a person."""
    agents = participants(facts, (team.get("participants"),)).agents
    return [agent for agent in agents if agent.is_a(roles.CORE_PEOPLE) and not person_is_scripted(facts, agent)]


def _is_said_by(facts: Facts, condition: Alternative, people: frozenset[str]) -> bool:
    """Whether only these people can say the word that fulfils a condition, so far as its sources are known."""
    call = facts.made_by(condition)
    sources = call.get("sources") if call is not None else ()
    named = [name for a in spread(sources) for name in _named(facts, a)]
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

"""Who takes part in a conversation: chats of two, groups, patterns, teams, nested chats and teams, tools that ask another agent (AGS003,
AGS022, AGS031).
"""

from __future__ import annotations

import ast
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from itertools import islice, product
from typing import NamedTuple

from ...evaluating.arguments import Arguments
from ...evaluating.asked import is_none, is_passed
from ...evaluating.values import Alternative, Dict, Instance, Items, Member, Ref, Result, Value, spread
from ...knowledge import roles
from ...reading.model import Module
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..method_calls import Made, objects, speaker
from ..sessions import kept
from .registrations import registered

MAX_SEEN = 100
# A conversation whose sides are chosen is looked at as so many of its choices.
MAX_CHOICES = 20


class Participants(NamedTuple):
    """Those who take part, each once; ``built`` where an AgentBuilder makes some; ``complete`` where nobody else can."""

    agents: tuple[AutogenCall, ...]
    built: bool
    complete: bool


@once
def participants(facts: Facts, sides: tuple[Value, ...]) -> Participants:
    """Those who take part in a conversation of these sides: the agents, and who is behind a group, a team or a nested chat."""
    agents: dict[Made, AutogenCall] = {}
    seen: set[Alternative] = set()
    looked_into: set[Value] = set()  # many states of one list share their elements
    built, complete = False, bool(sides) and all(sides)
    waiting = deque(alternative for side in sides for alternative in _known(side))
    while waiting:
        if len(seen) > MAX_SEEN:
            return Participants(tuple(agents.values()), built, False)
        alternative = waiting.popleft()
        if alternative in seen or is_none(alternative):
            continue
        seen.add(alternative)
        if isinstance(alternative, (Items, Dict)):
            parts = [part for part in dict.fromkeys(_parts(alternative)) if part not in looked_into]
            looked_into.update(parts)
            waiting += [a for part in parts for a in _known(part)]
        elif (call := _agent(facts, speaker(alternative))) is not None and call.is_a(roles.AGENTS | roles.GATHERINGS | roles.CODE_RUNNERS):
            if not _gathers(call):
                agents[call.made, call.frame] = call
            waiting += _behind(facts, call)
        elif nodes := _of_graph(facts, alternative):
            waiting += nodes
        elif _is_built(facts, alternative):
            built = True
        elif not all(map(is_none, stored := kept(facts, alternative))):
            waiting += _known(stored)
        else:
            complete = False
    return Participants(tuple(agents.values()), built, complete)


def choices(sides: tuple[Value, ...]) -> Iterator[tuple[Value, ...]]:
    """The conversations that these sides can come to be, where one is this agent or that."""
    chosen = product(*([a for a in _known(side) if not is_none(a)] for side in sides))
    return (tuple((a,) for a in each) for each in islice(chosen, MAX_CHOICES))


def _agent(facts: Facts, alternative: Alternative) -> AutogenCall | None:
    """The call that made one who takes part; of ``self`` in an agent's own method, the one that hands AutoGen its arguments."""
    if isinstance(alternative, Instance):
        made = (call for call in facts.autogen_calls if call.cls is not None and call.cls.node is alternative.node)
        return next(made, None)
    return facts.made_by(alternative)


def _known(value: Value) -> Iterable[Alternative]:
    """The alternatives; a parameter that the calls of the module show stands for what they pass, a None for what is set elsewhere."""
    known = [a for a in value if not is_passed(a)]
    return value if all(map(is_none, known)) else known


def _parts(holder: Items | Dict) -> Iterator[Value]:
    yield from holder.elements if isinstance(holder, Items) else holder.entries.values()
    yield holder.others


def _gathers(call: AutogenCall) -> bool:
    """Whether it is made of others and does nothing by itself; a MagenticOne brings its own agents along."""
    return call.is_a(roles.GATHERINGS) and not call.is_a(roles.CODE_RUNNERS)


@once
def _behind(facts: Facts, call: AutogenCall) -> list[Alternative]:
    """The members of a group; the recipients of the nested chats that an agent starts, and whom its tools ask."""
    members = [call.get(name) for name in roles.MEMBERS if name in call.names] if _gathers(call) else []
    tools = [*spread(call.get("tools"))] if "tools" in call.names else []
    members += [asked_by(facts, tool) for tool in tools]
    queues = [alternative for queue in registered(facts, call).nested for alternative in queue if isinstance(alternative, Items)]
    chats = [chat for queue in queues for chat in queue.held if isinstance(chat, Dict)]
    recipients = [chat.get(key) for chat in chats for key in ("recipient", "sender")]
    return [alternative for value in (*members, *recipients) for alternative in _known(value)]


def asked_by(facts: Facts, tool: Alternative) -> Value:
    """The agent or team that a tool asks, and does nothing else: ``agent.as_tool(…)``, ``AgentTool(agent)``; nothing of any other tool."""
    match tool:
        case Result(callee=Member(receiver=agent, name="as_tool")):
            asked: Value = (agent,)
        case Result(callee=Ref(dotted=name), arguments=arguments) if name.endswith(".subagent_tool"):
            asked = arguments.get("agent", 0)
        case _:
            made = facts.made_by(tool)
            asked = made.first("agent", "team") if made is not None and made.is_a(roles.AGENT_TOOLS) else ()
    return asked if len(objects(facts, asked, roles.AGENTS | roles.GATHERINGS)) == len(asked) else ()


def _of_graph(facts: Facts, alternative: Alternative) -> list[Alternative]:
    """Those whom ``builder.get_participants()`` gives: whom its ``add_node`` was given."""
    match alternative:
        case Result(callee=Member(receiver=Result(node=builder, module=module), name="get_participants")):
            return [agent for value in _added_to_graphs(facts, module).get(builder, ()) for agent in _known(value)]
    return []


@once
def _added_to_graphs(facts: Facts, module: Module) -> dict[ast.AST, list[Value]]:
    """What ``add_node`` is given in a module, by the calls that made what it is called on, ``builder.add_node(a).add_node(b)`` too."""
    found: dict[ast.AST, list[Value]] = defaultdict(list)
    for node, site in module.calls_by_name.get("add_node", ()):
        for alternative in facts.value(node.func.value, site) if isinstance(node.func, ast.Attribute) else ():
            while isinstance(alternative, Result) and isinstance(alternative.callee, Member):
                alternative = alternative.callee.receiver
            if isinstance(alternative, Result):
                found[alternative.node].append(Arguments(node, facts.at(site)).get("agent", 0))
    return found


def _is_built(facts: Facts, alternative: Alternative) -> bool:
    """Whether it comes from ``AgentBuilder.build``, which makes agents that execute code."""
    while isinstance(alternative, Member):
        alternative = alternative.receiver
    if not isinstance(alternative, Result) or not isinstance(alternative.callee, Member):
        return False
    made = facts.made_by(alternative.callee.receiver)
    return made is not None and made.is_a(roles.BUILDERS)

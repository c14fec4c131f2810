"""How far text goes that enters a conversation: what those who take part can do with it (AGS031, AGS932).

In: the sides of a conversation, or one agent. Out: a `Reach`, which a message quotes.
"""

from __future__ import annotations

from typing import NamedTuple

from ...evaluating.asked import is_off
from ...evaluating.values import Const, Value
from ...knowledge import roles
from ...quoting import quoted
from ..agents.conduct import EXECUTES, conduct
from ..agents.participants import Participants, choices, participants
from ..agents.people import is_asked, person_is_scripted
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from .chats import chats


class Reach(NamedTuple):
    """How far a conversation's text reaches: ``acting`` says who can do what, or what is not seen; it is empty where the
    conversation is harmless. ``unattended``: code runs, and nobody is asked.
    """

    acting: str
    unattended: bool = False


@once
def reach(facts: Facts, sides: tuple[Value, ...], tools: Value = ()) -> Reach:
    """What those of these sides, and all who take part behind them, can do with a text; with the tools that they are given for it."""
    those = participants(facts, sides)
    acting = [(agent, conduct(facts, agent)) for agent in those.agents]
    runners = [(agent, does) for agent, does in acting if does.executes]
    if runners or those.built:
        alone = any(_is_unattended(facts, participants(facts, chosen)) for chosen in choices(sides))
        return Reach(f"{_name(runners[0][0]) if runners else 'one that an AgentBuilder makes'} {EXECUTES}", alone)
    for agent, does in acting:
        if does.deed:
            return Reach(f"{_name(agent)} {does.deed}")
    if not all(map(is_off, tools)):
        return Reach(f"{_name(those.agents[0]) if those.agents else 'whoever takes part'} has tools")
    if not those.complete:
        return Reach("it is not seen here who takes part")
    unseen = [agent for agent, does in acting if not does.seen]
    return Reach(f"it is not seen what {_name(unseen[0])} can do" if unseen else "")


def reach_of_one(facts: Facts, agent: AutogenCall) -> Reach:
    """What comes of an agent's system message: what those can do with whom it talks; alone, where no chat of its is shown."""
    shared = [chat for chat in chats(facts) if any(other.made is agent.made for other in participants(facts, chat.sides).agents)]
    reached = [reach(facts, chat.sides, chat.tools) for chat in shared]
    if not reached:
        does = conduct(facts, agent)
        unattended = does.executes and does.asked is False
        return Reach(f"{_name(agent)} {does.deed}" if does.deed else "it is not seen here whom the agent talks to", unattended)
    return next((each for each in reached if each.unattended), None) or max(reached, key=lambda each: bool(each.acting))


def _is_unattended(facts: Facts, those: Participants) -> bool:
    """Whether one of these executes code, and nobody is asked."""
    if any(_asks(facts, agent) for agent in those.agents):
        return False
    seen = [agent for agent in those.agents if those.complete or not agent.is_a(roles.CODE_RUNNERS)]  # else a person may be in the team
    return those.built or any(does.executes and does.asked is False for does in (conduct(facts, agent) for agent in seen))


def _asks(facts: Facts, agent: AutogenCall) -> bool:
    """Whether an agent asks a person in each of its turns."""
    if agent.is_a(roles.CORE_PEOPLE):
        return not person_is_scripted(facts, agent)
    return agent.symbol.family == "classic" and is_asked(facts, agent) is True


def _name(agent: AutogenCall) -> str:
    """What a message calls an agent: its name where that is known, else its class."""
    names = {a.value if isinstance(a, Const) else None for a in agent.get("name")}
    name = names.pop() if len(names) == 1 else None
    return quoted(name) if isinstance(name, str) and name else f"the {agent.symbol.name}"

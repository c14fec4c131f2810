"""Which agents a value is, and what is known of each: of whatever the call makes that made it, or of one call of the function around."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

from ...evaluating.arguments import Frame
from ...evaluating.values import Value
from ..autogen_calls import AutogenCall
from ..method_calls import makings

# The call that made an agent, and the call of the function around it, where that is followed: it makes another agent each time.
Agent = tuple[ast.AST, ast.AST | None]
_Known = TypeVar("_Known")


def agents_in(value: Value) -> dict[Agent, None]:
    """The agents among the alternatives."""
    return {(node, _called_by(frame)): None for node, frame in makings(value)}


def agent_of(call: AutogenCall) -> Agent:
    """The agent that a call makes, where that is looked at as one call of the function around passes its arguments."""
    frame = call.arguments.here.frame
    if frame is None or not (frame.scope is call.site.scope or call.through):
        return call.made, None
    around = frame.within if frame.arguments is not None and frame.arguments.node is call.made else frame  # in its own ``__init__``
    return call.made, _called_by(around)


def _called_by(frame: Frame | None) -> ast.AST | None:
    return frame.arguments.node if frame is not None and frame.arguments is not None and not frame.arguments.unseen else None


class ByAgent(Generic[_Known]):
    """What is known of agents, by the calls that made them, each with the call of the function around that it is known of; None: of any."""

    def __init__(self) -> None:
        self._known: dict[ast.AST, list[tuple[ast.AST | None, _Known]]] = defaultdict(list)

    def add(self, agents: Iterable[Agent], known: Iterable[_Known]) -> None:
        """All of this is known of each of the agents."""
        several = [*known]
        for node, caller in agents:
            self._known[node] += [(caller, each) for each in several]

    def of(self, agent: Agent) -> list[_Known]:
        """What is known of an agent."""
        node, caller = agent
        return [each for by, each in self._known.get(node, ()) if by is None or caller is None or by is caller]


def those(agents: Iterable[Agent]) -> ByAgent[bool]:
    """That an agent is one of these."""
    found = ByAgent[bool]()
    found.add(agents, (True,))
    return found

"""A text from outside that enters a conversation, or a system message, at one argument (AGS031, AGS932).

In: an argument, and how far it reaches. Out: an `Entrance` where it brings text from outside that nothing has checked; besides, which
texts stand in an argument, and what an agent is told to be.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ...evaluating.asked import symbol_of
from ...evaluating.values import Alternative, Dict, Items, Member, Place, Result, Value
from ...knowledge import roles
from ...reading.model import Site
from ..autogen_calls import AutogenCall
from ..base import Facts
from ..checks.patterns import Target
from ..given import Given
from ..text.parameters import VALIDATING, is_without
from ..text.untrusted import are_checked, from_operator, from_others, is_checked
from .reaches import Reach

TOLD = ("system_message", "prompt")
# So many texts of a list of messages are looked at.
MAX_CONTENTS = 100


class Entrance(NamedTuple):
    """Text from outside (``source``) that enters ``into`` a conversation or a system message at an argument, unchecked.

    ``reach`` is the conversation's; ``acted_on`` says that it can do something with text of this source; ``origin`` is where it enters
    one that a function of another module starts.
    """

    given: Given
    source: str
    into: str
    reach: Reach
    acted_on: bool
    origin: Place | None = None


def entering(
    facts: Facts, text: Given, into: str, reached: Reach, always: bool = False, of: tuple[list[ast.expr], Site] | None = None
) -> Iterator[Entrance]:
    """The entrance of a text from outside that has not been checked; ``of``: the parts of it that enter, and where it is handed over."""
    source, acted_on = from_others(facts, text.value), always or bool(reached.acting)
    if source is None:
        source, acted_on = from_operator(facts, text.value), reached.unattended
    if source is not None and not (is_checked(facts, text.use) if of is None else are_checked(facts, *of)):
        yield Entrance(text, source, into, reached, acted_on)


def is_from_outside(facts: Facts, value: Value) -> bool:
    """Whether there is text from outside in a value, be it in a record."""
    return any(comes(facts, value, Target.ANYWHERE) is not None for comes in (from_others, from_operator))


def told(facts: Facts, call: AutogenCall) -> Iterator[Given]:
    """What the agent that a call makes is told to be; what a subclass's ``__init__`` makes of an argument, it is told there."""
    for name in TOLD if call.is_a(roles.AGENTS) else ():
        brought = next((keyword.value for keyword in call.node.keywords if keyword.arg is None), None)
        if name not in call.names and (brought is None or not call.open or not call.knows(name)):
            continue
        argument = call.given(name)
        if argument.use is not call.node:
            yield argument
        elif brought is not None and not call.settled:
            if not any(is_without(facts, alternative, name) for alternative in facts.value(brought, call.site)):
                yield Given(name, call.handed(name), brought, call)
        elif not call.has_own_init:
            yield argument


def contents(facts: Facts, given: Given) -> Iterator[Given]:
    """The texts in an argument: itself, the ``content`` of a dict, or those of a list of messages; used where the argument is."""
    waiting = list(given.value)
    seen: set[Alternative] = set()
    for alternative in islice(waiting, MAX_CONTENTS):
        if alternative in seen:
            continue
        seen.add(alternative)
        if isinstance(alternative, Dict):
            yield from (given.part(alternative.entries[key]) for key in ("content", "message") if key in alternative.entries)
        elif isinstance(alternative, Items):
            waiting += [inner for inner in alternative.held]
        elif symbol_of(alternative) is not None:
            made = facts.made_by(alternative)
            yield given.part(made.handed("content") if made is not None else (alternative,))
        elif _is_validated(alternative):
            assert isinstance(alternative, Result)
            yield from map(given.part, alternative.arguments.all())
        else:
            yield given.part((alternative,))


def _is_validated(alternative: Alternative) -> bool:
    """Whether it is a message made of raw data: ``TextMessage.model_validate(…)``."""
    callee = alternative.callee if isinstance(alternative, Result) else None
    name = callee.name if isinstance(callee, Member) else getattr(callee, "dotted", "").rpartition(".")[2]
    return name in VALIDATING or name == "model_construct"

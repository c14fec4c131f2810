"""Which texts of others' enter a conversation, or a system message, of the module (AGS031, AGS932).

In: the facts of a module. Out: an `Entrance` for each, where the module carries it in: by what it starts and makes itself (here), by what
it calls in other modules (``entrances_elsewhere``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...evaluating.callers import as_called
from ...evaluating.values import Param, Value
from ...reading.model import Scope
from ...reading.syntax import arguments_of
from ..base import Facts, once
from ..given import Given
from .chats import Chat, chats, sides_as_called
from .entering import Entrance, contents, entering, is_from_outside, told
from .entrances_elsewhere import entrances_elsewhere
from .reaches import reach, reach_of_one


@once
def entrances(facts: Facts) -> list[Entrance]:
    """Every text from outside that enters a conversation of the module, each where it is carried in."""
    found: list[Entrance] = []
    for chat in (chat for chat in chats(facts) if not chat.nested):
        for text in (content for given in chat.texts for content in contents(facts, given)):
            for entrance in _into(facts, chat, chat.sides, text):
                found += _by_call(facts, chat, entrance)
    for agent in facts.written_calls:
        for text in told(facts, agent):
            found += entering(facts, text, "a system message", reach_of_one(facts, agent))
    return [*found, *entrances_elsewhere(facts)]


def _into(facts: Facts, chat: Chat, sides: tuple[Value, ...], text: Given) -> Iterator[Entrance]:
    """The entrance of a text into a conversation between these sides."""
    return entering(facts, text, "a conversation", reach(facts, sides, chat.tools), "receive" in chat.name)


def _by_call(facts: Facts, chat: Chat, entrance: Entrance) -> list[Entrance]:
    """An entrance as the calls of the function around make it that bring text from outside, each with those whom it brings with it; as it
    is, where not all calls are seen, or the function takes text from outside by itself.
    """
    places, use = as_called(facts.at(chat.site)), next((each for each in arguments_of(chat.node) if each is entrance.given.use), None)
    if use is None or any(here.frame is None for here in places) or _takes_from_outside(facts, chat.site.scope):
        return [entrance]
    found: list[Entrance] = []
    for here in places:
        brought = replace(entrance.given, value=here.value(use))
        found += _into(facts, chat, sides_as_called(facts, chat, here), brought)
    return found


def _takes_from_outside(facts: Facts, scope: Scope) -> bool:
    """Whether a function has a parameter that is text from outside, whatever the calls of it show."""
    return is_from_outside(facts, tuple(Param(scope.function, scope.module, scope, name) for name in scope.parameters))

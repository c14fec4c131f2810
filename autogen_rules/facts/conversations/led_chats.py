"""Chats that functions of other modules start, with what the linted module passes to them (AGS022, AGS023, AGS030, AGS070, AGS931)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from ...evaluating.values import Place
from ...knowledge import roles
from ...reading.model import Module, Scope
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..given import Given
from ..in_scope import bears_a_sign
from ..method_calls import CHATS, Method, may_be_autogen, methods_in, signature
from ..text.followed_calls import FollowedCall, calls_elsewhere
from .chats import Chat, chats, of_method


class LedChat(NamedTuple):
    """A chat that a function of another module starts: ``call`` has its arguments, as they are used at the call that leads there."""

    chat: Chat
    call: AutogenCall

    def given(self, name: str) -> Given:
        """An argument, so far as the module where the chat is started does not write it itself."""
        given, module = self.call.given(name), self.call.through[-1].module
        return replace(given, value=tuple(a for a in given.value if not isinstance(a, Place) or a.module is not module))


@once
def led_chats(facts: Facts) -> list[LedChat]:
    """The chats that functions of other modules start where the module calls these."""
    return [led for call in calls_elsewhere(facts) for led in _led(facts, call)]


@once
def all_chats(facts: Facts) -> list[Chat]:
    """The conversations that the module starts, also by functions of other modules that it calls."""
    return [*chats(facts), *(led.chat for led in led_chats(facts))]


def _led(facts: Facts, leading: FollowedCall) -> Iterator[LedChat]:
    node, site, callee = leading
    started = _started(facts, callee.module).get(callee.scope, ())
    frame = leading.frame(facts) if started else None
    for method in started if frame is not None else ():
        followed = replace(method, arguments=method.arguments.at(facts.evaluator.at(method.site, frame)))
        asked = signature(facts, followed, roles.CHATTER) if may_be_autogen(facts, followed) else None
        if asked is not None:
            through = (Place(method.node, callee.module),)
            call = AutogenCall(node, site, asked.symbol, followed.arguments, facts.settings.version, made=method.node, through=through)
            yield LedChat(replace(next(of_method(facts, followed)), node=node, site=site), call)


@once
def _started(facts: Facts, module: Module) -> dict[Scope, list[Method]]:
    """The chats of two that the functions of another module start."""
    found: dict[Scope, list[Method]] = defaultdict(list)
    for method in methods_in(facts, module) if bears_a_sign(facts, module) else ():
        if method.name in CHATS:
            found[method.site.outside.scope].append(method)
    return found

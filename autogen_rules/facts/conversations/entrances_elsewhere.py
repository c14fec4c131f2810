"""Which texts of others' the module carries into a conversation by a function of another module, or of an heir's base (AGS003, 031, 932).

In: the facts of a module, whose calls are followed. Out: what it hands over that enters a conversation there, and the entrances of what is
text from outside, each with where it enters (``origin``).
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from ...evaluating import parameters
from ...evaluating.arguments import Arguments, Frame
from ...evaluating.values import Def, Param, Place
from ...reading.model import Module, Scope, Site
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..checks.patterns import Target
from ..checks.value_paths import head
from ..given import Given
from ..in_scope import bears_a_sign
from ..method_calls import DRIVES
from ..text.applied import handed, taking
from ..text.followed_calls import FollowedCall, calls_elsewhere, calls_on_heirs
from ..text.handed_on import entered, reaching, taken_of
from ..text.renamed import EVERY, Find
from ..text.request_handlers import FOR_OTHERS, callbacks_elsewhere, handler_kind
from ..text.sinks import Arrival, Part, Sink
from ..text.untrusted import from_others
from .chats import Chat, is_of_autogen, possible_chats, sides_as_called
from .entering import TOLD, Entrance, entering, is_from_outside, told
from .per_request import MAX_LED
from .reaches import reach, reach_of_one

_Span = tuple[int, int, int | None, int | None]


@once
def handed_over(facts: Facts) -> list[tuple[Given, Sink]]:
    """What the module passes to functions of other modules that enters a conversation there, with where it does."""
    return [(given, sink) for given, call in _handed_on(facts) for sink, _ in _entered_by(facts, _CONVERSATIONS, call, given.name)]


def entrances_elsewhere(facts: Facts) -> list[Entrance]:
    """Every text from outside that enters a conversation, or a system message, by a call that leads out of the module."""
    found: list[Entrance] = []
    for given, call in _handed_on(facts):
        if is_from_outside(facts, given.value):
            for sink, arrival in _entered_by(facts, _CONVERSATIONS, call, given.name):
                found += _into_conversation(facts, given, call, sink, arrival)
            for sink, _ in _entered_by(facts, _SYSTEM_MESSAGES, call, given.name):
                found += _into_system_message(facts, given, call, sink)
    for call in calls_on_heirs(facts):
        if not any(is_from_outside(facts, given.value) for given in _passed(facts, call)):
            found += _given_by_heir(facts, call)
    return found


def _into_conversation(facts: Facts, given: Given, call: FollowedCall, sink: Sink, arrival: Arrival) -> Iterator[Entrance]:
    """The text from outside that enters a conversation which a function of another module starts."""
    module, evaluator, use = sink.site.scope.module, facts.evaluator, sink.parts[0].node
    here = module is facts.module  # in a function that is handed over
    there = facts.of(module)
    frame, into = call.frame(facts), "a conversation" if here else _named(facts, "a conversation", sink.node, module)
    frames = [*_leading_to(facts, sink.site.outside.scope, frame)] if frame is not None else []
    for chat in (chat for chat in _chats_in(facts, module)[_span(sink.node)] if any(text.use is use for text in chat.texts)):
        talking = [(facts, sides_as_called(facts, chat, evaluator.at(chat.site, each))) for each in frames]
        for where, sides in talking or [(there, chat.sides)]:
            known = not any(isinstance(a, Param) for side in sides for a in side)  # else who takes part is known to the callers alone
            if known and is_of_autogen(there, chat.name, sides):
                assert isinstance(given.use, ast.expr)
                taken = taken_of(facts, given.use, given.value, given.name, arrival)
                text = replace(given, value=entered(facts, sink, use, call, given.value), use=use if here else given.use)
                for entrance in entering(facts, text, into, reach(where, sides, chat.tools), of=(taken, call.site)):
                    yield entrance._replace(origin=Place(use, module))


def _into_system_message(facts: Facts, given: Given, call: FollowedCall, sink: Sink) -> Iterator[Entrance]:
    """The text from outside that enters the system message of an agent which a function of another module makes."""
    module = sink.site.scope.module
    into = _named(facts, "a system message", sink.node, module)
    here = [(facts, made) for made in facts.autogen_calls if made.node is call.node and sink.node in (made.made, made.arguments.node)]
    if here and not any(is_from_outside(facts, agent.handed(name)) for _, agent in here for name in TOLD):
        return  # the ``**options`` of the function bring something else
    there = [(facts.of(module), agent) for agent in _agents_in(facts, module)[_span(sink.node)]]
    for entrance in entering(facts, given, into, reach_of_one(*(here or there)[0])):
        yield entrance._replace(origin=Place(sink.parts[0].node, module))


def _given_by_heir(facts: Facts, call: FollowedCall) -> Iterator[Entrance]:
    """The text from outside that an heir gives a method of another module which starts a conversation with it."""
    frame = call.frame(facts)
    started = chain.from_iterable(_chats_in(facts, call.callee.module).values())
    for chat in (chat for chat in started if chat.site.outside.scope is call.callee.scope):
        here, into = facts.evaluator.at(chat.site, frame), _named(facts, "a conversation", chat.node, call.callee.module)
        reached = reach(facts, sides_as_called(facts, chat, here), chat.tools)
        for name, use in ((text.name, text.use) for text in chat.texts if text.use is not chat.node):
            assert isinstance(use, ast.expr)
            given = Given(name, here.value(use), call.node)
            for entrance in entering(facts, given, into, reached, of=([use], chat.site)):
                yield entrance._replace(origin=Place(use, call.callee.module))


@once
def _handed_on(facts: Facts) -> list[tuple[Given, FollowedCall]]:
    """What the module passes to functions of other modules that bear a sign, and what a framework does that it hands them to; of text from
    outside also what a handler passes to others, which may hand it on.
    """
    found: list[tuple[Given, FollowedCall]] = []
    for call in calls_elsewhere(facts):
        if _may_converse(facts, call.callee.module):
            found += ((given, call) for given in _passed(facts, call))
        elif handler_kind(facts, call.site.scope) in FOR_OTHERS:
            found += ((given, call) for given in _passed(facts, call) if from_others(facts, given.value) is not None)
    for each in callbacks_elsewhere(facts):
        scope, call = each.function.scope, FollowedCall(each.call, each.site, each.function)
        taken = (Param(scope.function, scope.module, scope, name) for name in sorted(scope.parameters))
        found += ((Given(parameter.name, (parameter,), each.call.func), call) for parameter in taken)
    return found


def _passed(facts: Facts, call: FollowedCall) -> list[Given]:
    """What a call passes, by the names of the parameters: as it is written, and what a ``**`` may bring."""
    found = [Given(name, facts.value(argument, call.site), argument) for name, argument in taking(call.callee, call.node)]
    brought = next((keyword.value for keyword in call.node.keywords if keyword.arg is None), None)
    if brought is not None:
        scope, arguments = call.callee.scope, call.arguments(facts)
        names = sorted(scope.parameters.difference(head(given.name) for given in found))
        found += (Given(name, parameters.passed(scope, arguments, name), brought) for name in names)
    return found


def _may_converse(facts: Facts, module: Module) -> bool:
    """Whether another module bears a sign, or may start a conversation of agents that it is handed."""
    return bears_a_sign(facts, module) or any(name in module.calls_by_name for name in DRIVES)


def _entered_by(facts: Facts, find: Find, call: FollowedCall, name: str) -> tuple[tuple[Sink, Arrival], ...]:
    """The conversations, or what else is to be found, that a parameter of a called function enters, and how."""
    return reaching(facts, find, call.callee.scope, name, handed(facts, call.callee, call.node, call.site))


def _conversations(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """The places where text enters a conversation."""
    for chat in _chats_in(facts, site.scope.module).get(_span(node), ()):
        for text in chat.texts:
            if text and isinstance(text.use, ast.expr) and text.use is not chat.node:
                yield Sink(chat.node, site, text.name, Target.CONVERSATION, (Part(text.use),))


def _system_messages(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """The places where text enters a system message."""
    uses = ((agent.node, text.use) for agent in _agents_in(facts, site.scope.module).get(_span(node), ()) for text in told(facts, agent))
    yield from (Sink(made, site, "system_message", Target.CONVERSATION, (Part(use),)) for made, use in uses if isinstance(use, ast.expr))


_CONVERSATIONS, _SYSTEM_MESSAGES = Find(_conversations, begin=EVERY), Find(_system_messages, begin=EVERY)


def _leading_to(facts: Facts, scope: Scope, frame: Frame, deep: int = MAX_LED) -> list[Frame]:
    """The calls of a function to which the call of another leads: itself, those that it makes; else the function as another method of the
    object whose method is called.
    """
    if frame.scope is scope:
        return [frame]
    found: list[Frame] = []
    for node, site in frame.scope.module.calls_in.get(frame.scope, ()) if deep else ():
        here = facts.evaluator.at(site, frame)
        callees = (a for a in here.value(node.func) if isinstance(a, Def) and (a.scope is scope or deep > 1))
        for inner in (facts.evaluator.frame_of(a, Arguments(node, here)) for a in callees):
            found += _leading_to(facts, scope, inner, deep - 1) if inner is not None else []
    is_of_its_object = scope.owner is not None and scope.owner is frame.scope.owner and frame.receiver is not None
    other = facts.evaluator.frame(scope, None, frame.receiver) if is_of_its_object and not found else None
    return found if other is None else [other]


def _named(facts: Facts, what: str, node: ast.Call, module: Module) -> str:
    """What a message calls a conversation, or a system message, of another module."""
    return f"{what} in {facts.project.shown(module)}:{node.lineno}"


@once
def _chats_in(facts: Facts, module: Module) -> dict[_Span, list[Chat]]:
    """The conversations that a module starts, by where their calls are written."""
    found: dict[_Span, list[Chat]] = defaultdict(list)
    started = possible_chats(facts.of(module)) if _may_converse(facts, module) else ()
    for chat in (chat for chat in started if not chat.nested):
        found[_span(chat.node)].append(chat)
    return found


@once
def _agents_in(facts: Facts, module: Module) -> dict[_Span, list[AutogenCall]]:
    """The agents that a module makes, by where the calls that make them are written."""
    found: dict[_Span, list[AutogenCall]] = defaultdict(list)
    for call in facts.of(module).written_calls if bears_a_sign(facts, module) else ():
        found[_span(call.node)].append(call)
    return found


def _span(node: ast.Call) -> _Span:
    """Where a call is written, also one that stands for it."""
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset

"""What a conversation can do with the text that enters it, and which texts of others' enter which (AGS031, AGS932)."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import NamedTuple

from ...evaluating import parameters
from ...evaluating.arguments import Arguments, Frame
from ...evaluating.asked import is_off, symbol_of
from ...evaluating.callers import as_called
from ...evaluating.values import Alternative, Const, Def, Dict, Items, Member, Param, Place, Result, Value
from ...knowledge import roles
from ...quoting import quoted
from ...reading.model import Module, Scope, Site
from ...reading.syntax import arguments_of
from ..agents.conduct import EXECUTES, conduct
from ..agents.participants import Participants, choices, participants
from ..agents.people import is_asked, person_is_scripted
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..checks.patterns import Target
from ..checks.value_paths import head
from ..given import Given
from ..in_scope import bears_a_sign
from ..method_calls import DRIVES
from ..text.applied import handed, taking
from ..text.flows import Arrival, Find, Part, Sink, entered, reaching, taken_of
from ..text.followed_calls import FollowedCall, calls_elsewhere, calls_on_heirs
from ..text.parameters import is_without
from ..text.request_handlers import FOR_OTHERS, FRAMEWORKS, callbacks_elsewhere, handler_kind
from ..text.untrusted import are_checked, from_operator, from_others, is_checked
from .chats import Chat, chats, is_of_autogen, possible_chats, sides_as_called
from .per_request import MAX_LED

_TOLD = ("system_message", "prompt")
# So many texts of a list of messages are looked at.
MAX_CONTENTS = 100


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


@once
def entrances(facts: Facts) -> list[Entrance]:
    """Every text from outside that enters a conversation of the module, each where it is carried in."""
    found: list[Entrance] = []
    for chat in chats(facts):
        for text in (content for given in chat.texts for content in contents(facts, given)) if not chat.nested else ():
            entered_by = _entrance(facts, text, "a conversation", reach(facts, chat.sides, chat.tools), "receive" in chat.name)
            found += (as_brought for entrance in entered_by for as_brought in _by_call(facts, chat, entrance))
    for call in facts.written_calls:
        for told in _told(facts, call):
            found += _entrance(facts, told, "a system message", _reach_of_one(facts, call))
    for given, passing in _handed_on(facts):
        if _is_from_outside(facts, given.value):
            for sink, arrival in _entered_by(facts, passing, given.name):
                found += _entrances_elsewhere(facts, given, passing, sink, arrival)
            for sink, _ in _entered_by(facts, passing, given.name, _system_messages):
                found += _told_elsewhere(facts, given, passing, sink)
    for passing in calls_on_heirs(facts):
        if not any(_is_from_outside(facts, given.value) for given in _passed(facts, passing)):
            found += _given_by_heir(facts, passing)
    return found


def _by_call(facts: Facts, chat: Chat, entrance: Entrance) -> list[Entrance]:
    """An entrance as the calls of the function around make it that bring text from outside, each with those whom it brings with it; as it
    is, where not all calls are seen, or the function takes text from outside by itself.
    """
    places, use = as_called(facts.at(chat.site)), next((each for each in arguments_of(chat.node) if each is entrance.given.use), None)
    if use is None or any(here.frame is None for here in places) or _takes_from_outside(facts, chat.site.scope):
        return [entrance]
    found: list[Entrance] = []
    for here in places:
        brought, sides = replace(entrance.given, value=here.value(use)), sides_as_called(facts, chat, here)
        found += _entrance(facts, brought, entrance.into, reach(facts, sides, chat.tools), "receive" in chat.name)
    return found


def _takes_from_outside(facts: Facts, scope: Scope) -> bool:
    """Whether a function has a parameter that is text from outside, whatever the calls of it show."""
    return _is_from_outside(facts, tuple(Param(scope.function, scope.module, scope, name) for name in scope.parameters))


def _given_by_heir(facts: Facts, call: FollowedCall) -> Iterator[Entrance]:
    """The text from outside that an heir gives a method of another module which starts a conversation with it."""
    frame = call.frame(facts)
    started = chain.from_iterable(_chats_in(facts, call.callee.module).values())
    for chat in (chat for chat in started if chat.site.outside.scope is call.callee.scope):
        here, into = facts.evaluator.at(chat.site, frame), _place(facts, chat.node, call.callee.module)
        reached = reach(facts, sides_as_called(facts, chat, here), chat.tools)
        for name, use in ((text.name, text.use) for text in chat.texts if text.use is not chat.node):
            assert isinstance(use, ast.expr)
            given = Given(name, here.value(use), call.node)
            for entrance in _entrance(facts, given, into, reached, of=([use], chat.site)):
                yield entrance._replace(origin=Place(use, call.callee.module))


def _place(facts: Facts, node: ast.Call, module: Module) -> str:
    """What a message calls a conversation that another module starts."""
    return f"a conversation in {facts.project.shown(module)}:{node.lineno}"


def _told(facts: Facts, call: AutogenCall) -> Iterator[Given]:
    """What the agent that a call makes is told to be; what a subclass's ``__init__`` makes of an argument, it is told there."""
    for name in _TOLD if call.is_a(roles.AGENTS) else ():
        brought = next((keyword.value for keyword in call.node.keywords if keyword.arg is None), None)
        if name not in call.names and (brought is None or not call.open or not call.knows(name)):
            continue
        told = call.given(name)
        if told.use is not call.node:
            yield told
        elif brought is not None and not call.settled:
            if not any(is_without(facts, alternative, name) for alternative in facts.value(brought, call.site)):
                yield Given(name, call.handed(name), brought, call)
        elif not call.has_own_init:
            yield told


def _is_from_outside(facts: Facts, value: Value) -> bool:
    """Whether there is text from outside in a value, be it in a record."""
    return any(comes(facts, value, Target.ANYWHERE) is not None for comes in (from_others, from_operator))


@once
def handed_over(facts: Facts) -> list[tuple[Given, Sink]]:
    """What the module passes to functions of other modules that enters a conversation there, with where it does."""
    return [(given, sink) for given, call in _handed_on(facts) for sink, _ in _entered_by(facts, call, given.name)]


@once
def _handed_on(facts: Facts) -> list[tuple[Given, FollowedCall]]:
    """What the module passes to functions of other modules that bear a sign, and what a framework does that it hands them to; of text from
    outside also what a handler passes to others, which may hand it on.
    """
    found: list[tuple[Given, FollowedCall]] = []
    serves = not facts.module.packages.isdisjoint(FRAMEWORKS)
    for call in calls_elsewhere(facts):
        if _may_converse(facts, call.callee.module):
            found += ((given, call) for given in _passed(facts, call))
        elif serves and handler_kind(facts, call.site.scope) in FOR_OTHERS:
            found += ((given, call) for given in _passed(facts, call) if from_others(facts, given.value) is not None)
    for each in callbacks_elsewhere(facts):
        scope, call = each.function.scope, FollowedCall(each.call, each.site, each.function)
        taken = (Param(scope.function, scope.module, scope, name) for name in sorted(scope.parameters))
        found += ((Given(parameter.name, (parameter,), each.call.func), call) for parameter in taken)
    return found


def _may_converse(facts: Facts, module: Module) -> bool:
    """Whether another module bears a sign, or may start a conversation of agents that it is handed."""
    return bears_a_sign(facts, module) or any(name in module.calls_by_name for name in DRIVES)


def _passed(facts: Facts, call: FollowedCall) -> list[Given]:
    """What a call passes, by the names of the parameters: as it is written, and what a ``**`` may bring."""
    found = [Given(name, facts.value(argument, call.site), argument) for name, argument in taking(call.callee, call.node)]
    brought = next((keyword.value for keyword in call.node.keywords if keyword.arg is None), None)
    if brought is not None:
        scope, arguments = call.callee.scope, call.arguments(facts)
        names = sorted(scope.parameters.difference(head(given.name) for given in found))
        found += (Given(name, parameters.passed(scope, arguments, name), brought) for name in names)
    return found


def _conversations(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """The places where text enters a conversation."""
    for chat in _chats_in(facts, site.scope.module).get(_span(node), ()):
        for text in chat.texts:
            if text and isinstance(text.use, ast.expr) and text.use is not chat.node:
                yield Sink(chat.node, site, text.name, Target.CONVERSATION, (Part(text.use),))


def _system_messages(facts: Facts, node: ast.Call, site: Site) -> Iterator[Sink]:
    """The places where text enters a system message."""
    uses = ((agent.node, told.use) for agent in _agents_in(facts, site.scope.module).get(_span(node), ()) for told in _told(facts, agent))
    yield from (Sink(made, site, "system_message", Target.CONVERSATION, (Part(use),)) for made, use in uses if isinstance(use, ast.expr))


def _entered_by(facts: Facts, call: FollowedCall, name: str, find: Find = _conversations) -> tuple[tuple[Sink, Arrival], ...]:
    """The conversations, or what else is to be found, that a parameter of a function that is called enters, and how."""
    return reaching(facts, find, call.callee.scope, name, handed(facts, call.callee, call.node, call.site))


def _entrances_elsewhere(facts: Facts, given: Given, call: FollowedCall, sink: Sink, arrival: Arrival) -> Iterator[Entrance]:
    """The text from outside that enters a conversation which a function of another module starts."""
    module, evaluator, use = sink.site.scope.module, facts.evaluator, sink.parts[0].node
    here = module is facts.module  # in a function that is handed over
    there = facts.of(module)
    frame, into = call.frame(facts), "a conversation" if here else _place(facts, sink.node, module)
    frames = [*_leading_to(facts, sink.site.outside.scope, frame)] if frame is not None else []
    for chat in (chat for chat in _chats_in(facts, module)[_span(sink.node)] if any(text.use is use for text in chat.texts)):
        talking = [(facts, sides_as_called(facts, chat, evaluator.at(chat.site, each))) for each in frames]
        for where, sides in talking or [(there, chat.sides)]:
            known = not any(isinstance(a, Param) for side in sides for a in side)  # else who takes part is known to the callers alone
            if known and is_of_autogen(there, chat.name, sides):
                assert isinstance(given.use, ast.expr)
                taken = taken_of(given.use, given.value, given.name, arrival)
                text = replace(given, value=entered(facts, sink, use, call, given.value), use=use if here else given.use)
                for entrance in _entrance(facts, text, into, reach(where, sides, chat.tools), of=(taken, call.site)):
                    yield entrance._replace(origin=Place(use, module))


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


def _told_elsewhere(facts: Facts, given: Given, passing: FollowedCall, sink: Sink) -> Iterator[Entrance]:
    """The text from outside that enters the system message of an agent which a function of another module makes."""
    module = sink.site.scope.module
    into = f"a system message in {facts.project.shown(module)}:{sink.node.lineno}"
    here = [(facts, call) for call in facts.autogen_calls if call.node is passing.node and sink.node in (call.made, call.arguments.node)]
    if here and not any(_is_from_outside(facts, call.handed(name)) for _, call in here for name in _TOLD):
        return  # the ``**options`` of the function bring something else
    there = [(facts.of(module), agent) for agent in _agents_in(facts, module)[_span(sink.node)]]
    for entrance in _entrance(facts, given, into, _reach_of_one(*(here or there)[0])):
        yield entrance._replace(origin=Place(sink.parts[0].node, module))


_Span = tuple[int, int, int | None, int | None]


def _span(node: ast.Call) -> _Span:
    """Where a call is written, also one that stands for it."""
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


@once
def _agents_in(facts: Facts, module: Module) -> dict[_Span, list[AutogenCall]]:
    """The agents that a module makes, by where the calls that make them are written."""
    found: dict[_Span, list[AutogenCall]] = defaultdict(list)
    for call in facts.of(module).written_calls if bears_a_sign(facts, module) else ():
        found[_span(call.node)].append(call)
    return found


@once
def _chats_in(facts: Facts, module: Module) -> dict[_Span, list[Chat]]:
    """The conversations that a module starts, by where their calls are written."""
    found: dict[_Span, list[Chat]] = defaultdict(list)
    started = possible_chats(facts.of(module)) if _may_converse(facts, module) else ()
    for chat in (chat for chat in started if not chat.nested):
        found[_span(chat.node)].append(chat)
    return found


def _entrance(
    facts: Facts, text: Given, into: str, reached: Reach, always: bool = False, of: tuple[list[ast.expr], Site] | None = None
) -> Iterator[Entrance]:
    """The entrance of a text from outside that has not been checked; ``of``: the parts of it that enter, and where it is handed over."""
    source, acted_on = from_others(facts, text.value), always or bool(reached.acting)
    if source is None:
        source, acted_on = from_operator(facts, text.value), reached.unattended
    if source is not None and not (is_checked(facts, text.use) if of is None else are_checked(facts, *of)):
        yield Entrance(text, source, into, reached, acted_on)


def _reach_of_one(facts: Facts, agent: AutogenCall) -> Reach:
    """What comes of an agent's system message: what those can do with whom it talks; alone, where no chat of its is shown."""
    shared = [chat for chat in chats(facts) if any(other.made is agent.made for other in participants(facts, chat.sides).agents)]
    reached = [reach(facts, chat.sides, chat.tools) for chat in shared]
    if not reached:
        does = conduct(facts, agent)
        unattended = does.executes and does.asked is False
        return Reach(f"{_name(agent)} {does.deed}" if does.deed else "it is not seen here whom the agent talks to", unattended)
    return next((each for each in reached if each.unattended), None) or max(reached, key=lambda each: bool(each.acting))


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
    return name in ("model_validate", "model_validate_json", "model_construct", "parse_obj", "parse_raw")

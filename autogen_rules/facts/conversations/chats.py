"""The conversations that a module starts: who talks, with what text, and for how many turns (AGS003, 022, 023, 030, 031, 931, 932)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from ...evaluating.arguments import Arguments
from ...evaluating.asked import symbol_of
from ...evaluating.here import Here
from ...evaluating.values import ABSENT, UNKNOWN, Cls, Def, Dict, Items, Value
from ...knowledge import roles
from ...reading.model import Site
from ...reading.syntax import by_keyword
from ..base import Facts, once
from ..entries import entry
from ..given import Given
from ..in_scope import leads_into_scope
from ..method_calls import (
    CHATS, GROUP_RUNS, HANDLERS, QUEUES, RUNS, SENDS, Method, may_be_autogen, methods, methods_in, on_autogen, receivers,
)  # fmt: skip

MAX_CHATS = 2_000
_GROUP_SIDES = ("pattern", "initial_agent", "agents", "user_agent")


@dataclass(frozen=True, eq=False)
class Chat:
    """One conversation as it is started, continued or fed by a call (``node``) of ``name``.

    ``sides`` are those who talk, each as it is written: two of a chat, one group, one agent that is asked. ``texts`` enter it;
    ``turns`` is the bound of its turns or rounds; ``nested`` chats are started by other agents, not by the program; ``tools`` are given
    to those who talk for this one.
    """

    node: ast.Call
    site: Site
    name: str
    sides: tuple[Value, ...]
    texts: list[Given] = field(default_factory=list)
    turns: Given = Given("max_turns", (ABSENT,), ast.Pass())
    nested: bool = False
    tools: Value = ()


@once
def chats(facts: Facts) -> list[Chat]:
    """Every conversation that a call in the module starts or feeds, nested ones included."""
    return [chat for chat in possible_chats(facts) if is_of_autogen(facts, chat.name, chat.sides)]


def is_of_autogen(facts: Facts, name: str, sides: tuple[Value, ...]) -> bool:
    """Whether what is started by a method of that name, between those who talk, is a conversation of AutoGen's: what others call so, too,
    only where one of them is AutoGen's, or in a module that leads to it.
    """
    shared = name in RUNS or name in SENDS or name in HANDLERS
    return not shared or any(symbol_of(a) is not None for side in sides for a in side) or leads_into_scope(facts)


@once
def possible_chats(facts: Facts) -> list[Chat]:
    """As `chats`, with those of whom only the names say that they are AutoGen's who talk."""
    found: list[Chat] = []
    for method in methods(facts):
        if may_be_autogen(facts, method):
            found += islice(of_method(facts, method), max(MAX_CHATS - len(found), 0))
    for node, site in facts.module.calls_named(GROUP_RUNS | CHATS | QUEUES):
        if isinstance(node.func, ast.Name) and not any(isinstance(a, (Def, Cls)) for a in facts.value(node.func, site)):
            found += of_method(facts, _as_method(facts, node, site, facts.module.called_name(node)), function=True)
    return found


def _as_method(facts: Facts, node: ast.Call, site: Site, name: str) -> Method:
    return Method(node, site, name, node.func, Arguments(node, facts.at(site)))


def sides_as_called(facts: Facts, chat: Chat, here: Here) -> tuple[Value, ...]:
    """Those who talk in a conversation, in a call of the function around that is followed (``here``); of one of several in a queue as
    they are in any call.
    """
    found = (method for method in methods_in(facts, chat.site.scope.module) if method.node is chat.node)
    method = next(found, None) or _as_method(facts, chat.node, chat.site, chat.name)
    followed = replace(method, arguments=method.arguments.at(here))
    made = [*of_method(facts, followed, function=method.holder is chat.node.func)]
    return made[0].sides if len(made) == 1 else chat.sides


def of_method(facts: Facts, method: Method, function: bool = False) -> Iterator[Chat]:
    """The conversations that one call starts: of a function such as ``initiate_group_chat``, or of a method of one who takes part."""
    me: tuple[Value, ...] = () if function else (receivers(facts, method),)

    def made(sides: tuple[Value, ...], *texts: Given) -> Chat:
        group = method.name in GROUP_RUNS
        position = 4 if method.name in CHATS else None
        turns = given(method, "max_rounds", position=2) if group else given(method, "max_turns", position=position)
        tools = method.arguments.get("tools") if method.name in RUNS else ()
        return Chat(method.node, method.site, method.name, sides, list(texts), turns, tools=tools)

    if method.name in CHATS:
        position = 7 if method.arguments.count > 7 else None
        partner = given(method, "recipient", position=None if function else 0).value
        texts = [_text(method, "message", position=position), *(given(method, name) for name in ("problem", "carryover"))]
        yield made((*(me or ((UNKNOWN,),)), partner), *texts, *_inside(given(method, "summary_args")))
    elif method.name in GROUP_RUNS:
        texts = [_text(method, "messages", "message", position=1)]
        sides = tuple(value for name in _GROUP_SIDES if (value := _group_side(method, name)) != (ABSENT,))
        yield made(sides or me, *texts)
    elif method.name in QUEUES or method.name == "register_nested_chats":
        yield from _queued(facts, method, me)
    elif method.name in SENDS and on_autogen(facts, method):
        other = given(method, "recipient" if "send" in method.name else "sender", position=1).value
        sides = me if "generate" in method.name or other == (ABSENT,) else (*me, other)
        yield made(sides, _text(method, "message", "messages", position=0))
    elif method.name in RUNS and on_autogen(facts, method):
        other = given(method, "recipient", position=0 if "message" in method.arguments.names else None).value
        said = range(1, method.arguments.count if method.name == "ask" else 1)  # ``ask(*msg)``
        texts = [_text(method, "task", "message", position=0), given(method, "prompt")]
        texts += [_text(method, "msg", position=position) for position in said]
        yield made(me if other == (ABSENT,) else (*me, other), *texts)
    elif method.name in HANDLERS and on_autogen(facts, method):
        yield made(me, _text(method, "messages", position=0))


def given(method: Method, *names: str, position: int | None = None) -> Given:
    """An argument of a call by any of its names, by its position, or out of ``**options``."""
    unpacked = next(iter(by_keyword(method.node, None)), method.node)
    for name, place in (*((name, None) for name in names), (names[0], position)):
        written = method.arguments.written(name, place)
        if written is not None:
            return Given(name, written.value, written.expression or method.node)
    values = [(name, method.arguments.get(name, position)) for name in names]
    return next((Given(name, value, unpacked) for name, value in values if value != (ABSENT,)), Given(names[0], (ABSENT,), method.node))


def _text(method: Method, *names: str, position: int | None) -> Given:
    """As `given`, for a text, which may also be an item of what ``**`` takes out of something: ``**request.json``."""
    found = given(method, *names, position=position)
    return replace(found, value=method.arguments.handed(found.name, position))


def _group_side(method: Method, name: str) -> Value:
    first = {"pattern": "group" in method.name, "initial_agent": "swarm" in method.name}.get(name, False)
    return given(method, name, position=0 if first else None).value


def _queued(facts: Facts, method: Method, me: tuple[Value, ...]) -> Iterator[Chat]:
    """The chats of a queue, begun by the agent whose method is called, or by each entry's ``sender``; one of unknown sides for what is
    not known of it.
    """
    nested = method.name == "register_nested_chats"
    queue = given(method, "chat_queue", position=0)
    for alternative in queue.value:
        elements = alternative.elements if isinstance(alternative, Items) else ((UNKNOWN,),)
        for chat in (a for element in elements for a in element):
            if not isinstance(chat, Dict):
                turns = Given("max_turns", (UNKNOWN,), queue.use)
                yield Chat(method.node, method.site, method.name, (*me, (UNKNOWN,)), turns=turns, nested=nested)
                continue
            sender = chat.get("sender")
            sides = (*(me if sender == (ABSENT,) else (sender,)), chat.get("recipient"))
            message, carryover, options, turns = (
                entry(facts, chat, key, queue.use) for key in ("message", "carryover", "summary_args", "max_turns")
            )
            yield Chat(method.node, method.site, method.name, sides, [message, carryover, *_inside(options)], turns, nested)


def _inside(given_: Given) -> list[Given]:
    """The texts in a dict of options."""
    return [Given(given_.name, value, given_.use) for holder in given_.dicts() for value in holder.held]


def queued(facts: Facts, key: str) -> Iterator[Given]:
    """An entry of each chat of the queues that AutoGen is given."""
    queues = [call.given("chat_queue") for call in facts.calls(roles.CHAT_FUNCTIONS)]
    for method in methods(facts):
        if method.name in QUEUES or method.name == "register_nested_chats":
            if (queue := given(method, "chat_queue", position=0)) and may_be_autogen(facts, method):
                queues.append(queue)
    seen: set[tuple[Dict, ast.AST | None]] = set()
    for queue in queues:
        elements = dict.fromkeys(chain.from_iterable(a.elements for a in queue.value if isinstance(a, Items)))
        for chat in dict.fromkeys(chain.from_iterable(elements)):
            # What is written here is reported where it is written, however often it is used.
            if isinstance(chat, Dict) and (mark := (chat, None if facts.written_here(chat) else queue.use)) not in seen:
                seen.add(mark)
                yield entry(facts, chat, key, queue.use)

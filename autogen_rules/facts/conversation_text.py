"""Where text enters a conversation: the arguments of the calls that start or feed one."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..evaluating.values import Alternative, Cls, Def, Dict, Items, Value, symbol_of
from ..knowledge import roles
from ..reading.model import Site
from .base import Facts
from .entries import entry_place
from .given import Given
from .methods import CHATS, GROUP_RUNS, HANDLERS, QUEUES, RUNS, SENDS, Method, may_be_autogen, methods, named, on_autogen


def entrances(facts: Facts) -> Iterator[Given]:
    """Every text that enters a conversation, used at the expression that carries it."""
    for method in methods(facts):
        for expression in _texts(facts, method):
            yield from _contents(facts, expression, method.site)
        if method.name in CHATS and may_be_autogen(facts, method):
            yield from _unpacked(facts, method)
    for node, site in facts.module.calls_named(GROUP_RUNS | CHATS | QUEUES):
        name = facts.module.called_name(node) if isinstance(node.func, ast.Name) else ""
        arguments = {keyword.arg: keyword.value for keyword in node.keywords}
        if name in GROUP_RUNS or (name in CHATS and not _is_defined(facts, node.func, site)):
            if name in GROUP_RUNS and len(node.args) > 1:
                arguments["messages"] = node.args[1]
            for key in ("message", "messages", "problem"):
                if key in arguments:
                    yield from _contents(facts, arguments[key], site)
        elif name in QUEUES and (queue := node.args[0] if node.args else arguments.get("chat_queue")) is not None:
            yield from _queue(facts, queue, site)
    for method in named(facts, QUEUES):
        queue = method.argument("chat_queue", position=0)
        if queue is not None:
            yield from _queue(facts, queue, method.site)


def queued(facts: Facts, key: str) -> Iterator[Given]:
    """An entry of each chat of the queues that AutoGen is given."""
    queues = [call.given("chat_queue") for call in facts.calls(roles.CHAT_FUNCTIONS)]
    for method in named(facts, QUEUES | frozenset(("register_nested_chats",))):
        argument = method.argument("chat_queue", position=0)
        if argument is not None and may_be_autogen(facts, method):
            queues.append(Given("chat_queue", facts.value(argument, method.site), argument))
    for queue in queues:
        yield from _in_queue(facts, queue, key)


def _in_queue(facts: Facts, given: Given, key: str) -> Iterator[Given]:
    for queue in given.value:
        for chat in (a for element in queue.elements for a in element) if isinstance(queue, Items) else ():
            if isinstance(chat, Dict):
                yield Given(key, chat.get(key), entry_place(facts, chat, key, given.use), chat)


def _is_defined(facts: Facts, node: ast.expr, site: Site) -> bool:
    return any(isinstance(a, (Def, Cls)) for a in facts.value(node, site))


def _texts(facts: Facts, method: Method) -> Iterator[ast.expr]:
    """The text arguments of a method's call."""
    found: list[ast.expr | None] = []
    if not may_be_autogen(facts, method):
        return
    if method.name in CHATS:
        position = 7 if method.arguments.count > 7 else None
        found = [method.argument("message", position=position), method.argument("problem")]
    elif method.name in GROUP_RUNS:
        found = [method.argument("messages", "message", position=1)]
    elif method.name in SENDS and on_autogen(facts, method):
        found = [method.argument("message", "messages", position=0)]
    elif method.name in RUNS and on_autogen(facts, method):
        found = [method.argument("task", "message", position=0)]
    elif method.name in HANDLERS and on_autogen(facts, method):
        found = [method.argument("messages", position=0)]
    yield from (expression for expression in found if expression is not None)


def _unpacked(facts: Facts, method: Method) -> Iterator[Given]:
    """The message in ``**options``."""
    for keyword in method.node.keywords:
        if keyword.arg is None:
            for holder in facts.value(keyword.value, method.site):
                if isinstance(holder, Dict) and "message" in holder.entries:
                    yield from _content(facts, holder.entries["message"], keyword.value)


def _contents(facts: Facts, expression: ast.expr, site: Site) -> Iterator[Given]:
    """The texts in an argument: itself, the ``content`` of a dict, or those of a list of messages; reported where they are written."""
    return _content(facts, facts.value(expression, site), expression)


def _content(facts: Facts, value: Value, use: ast.AST) -> Iterator[Given]:
    waiting = list(value)
    seen: set[Alternative] = set()
    for alternative in waiting:
        if alternative in seen:
            continue
        seen.add(alternative)
        if isinstance(alternative, Dict):
            for key in ("content", "message"):
                if key in alternative.entries:
                    yield Given(key, alternative.entries[key], use)
        elif isinstance(alternative, Items):
            waiting += [inner for element in alternative.elements for inner in element]
        elif symbol_of(alternative) is not None:
            made = facts.made_by(alternative)
            yield Given("content", made.get("content") if made is not None else (alternative,), use)
        else:
            yield Given("message", (alternative,), use)


def _queue(facts: Facts, expression: ast.expr, site: Site) -> Iterator[Given]:
    for message in _in_queue(facts, Given("chat_queue", facts.value(expression, site), expression), "message"):
        yield from _content(facts, message.value, message.use)

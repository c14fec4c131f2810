"""Agents as objects: which of them something else bounds."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from ..knowledge import roles
from ..reading.scopes import Site, called_name
from ..reading.values import ABSENT, Alternative, Cls, Const, Def, Dict, Items, ModuleRef, Result, Value
from . import Facts, autogen_calls, once
from .calls import AutogenCall
from .methods import CHATS, GROUP_RUNS, QUEUES, RUNS, Method, named, receivers, signature

_CONVERSABLE = "classic:ConversableAgent"


def nodes(value: Value) -> Iterator[ast.AST]:
    """The calls that made the objects among the alternatives, those inside lists, tuples and dicts included."""
    for alternative in value:
        if isinstance(alternative, Result):
            yield alternative.node
        elif isinstance(alternative, Items):
            for element in alternative.elements:
                yield from nodes(element)
        elif isinstance(alternative, Dict):
            for entry in alternative.entries.values():
                yield from nodes(entry)


def limited(value: Value) -> bool:
    """Whether a ``max_turns``, ``max_round`` is a bound: anything but an omitted one and a None; unknown counts."""
    return any(a is not ABSENT and not (isinstance(a, Const) and a.value is None) for a in value)


@once
def bounded(facts: Facts) -> frozenset[ast.AST]:
    """The calls that make agents with a bound of another kind than their own settings, or one that is not known."""
    found: set[ast.AST] = set()
    groups = _bounded_groups(facts, found)
    for method in named(facts, CHATS | RUNS):
        found.update(_of_chat(facts, method, groups))
    for method in named(facts, QUEUES | frozenset(("register_nested_chats",))):
        argument = method.argument("chat_queue", position=0)
        if argument is not None:
            found.update(_of_queue(facts, facts.value(argument, method.site), receivers(facts, method), groups))
    for node, site in facts.module.index.calls_named(QUEUES | GROUP_RUNS):
        name = called_name(node, facts.module.index)
        if name in QUEUES and node.args and not isinstance(node.func, ast.Attribute):
            found.update(_of_queue(facts, facts.value(node.args[0], site), (), groups))
        if name in GROUP_RUNS:
            found.update(_of_group_run(facts, node, site))
    for call in facts.calls(roles.GROUP_PATTERNS):
        found.update(_agents_in_pattern(call))
    return frozenset(found | _returned(facts))


def _bounded_groups(facts: Facts, found: set[ast.AST]) -> set[ast.AST]:
    """Notes the members and managers of bounded group chats; gives those managers."""
    groups: set[ast.AST] = set()
    for call in facts.calls(roles.GROUP_CHATS):
        value = call.get("max_round")
        if limited(value) or ABSENT in value:
            groups.add(call.node)
            found.update(nodes(call.get("agents")))
    managers: set[ast.AST] = {call.node for call in facts.calls(roles.GROUP_MANAGERS) if _may_be_in(call.get("groupchat"), groups)}
    found.update(managers)
    return managers


def _may_be_in(value: Value, groups: set[ast.AST]) -> bool:
    """Whether a manager's group chat is bounded, or not made here."""
    return any(not isinstance(a, Result) or a.symbol is None or a.node in groups for a in value if a is not ABSENT)


def _of_chat(facts: Facts, method: Method, managers: set[ast.AST]) -> Iterator[ast.AST]:
    value = receivers(facts, method)
    call = signature(facts, method, _CONVERSABLE)
    turns = method.argument("max_turns")
    recipient: Value = ()
    if call is not None:
        recipient = call.get("recipient")
        is_bound = limited(call.get("max_turns"))
    else:
        is_bound = turns is not None and limited(facts.value(turns, method.site))
    if is_bound or any(node in managers for node in nodes(recipient)):
        yield from nodes(value)
        yield from nodes(recipient)


def _of_queue(facts: Facts, queue: Value, starter: Value, managers: set[ast.AST]) -> Iterator[ast.AST]:
    for alternative in queue:
        if not isinstance(alternative, Items):
            yield from nodes(starter)
            continue
        for element in alternative.elements:
            for chat in element:
                if isinstance(chat, Dict) and (
                    chat.open or limited(chat.get("max_turns")) or any(n in managers for n in nodes(chat.get("recipient")))
                ):
                    yield from nodes(starter)
                    yield from nodes(chat.get("recipient"))
                    yield from nodes(chat.get("sender"))


def _of_group_run(facts: Facts, node: ast.Call, site: Site) -> Iterator[ast.AST]:
    """Members of a swarm or group run: ``max_rounds`` is 20 unless something else is given."""
    keywords = {keyword.arg: facts.value(keyword.value, site) for keyword in node.keywords if keyword.arg is not None}
    if "max_rounds" in keywords and not limited(keywords["max_rounds"]):
        return
    for name in ("initial_agent", "agents", "user_agent"):
        yield from nodes(keywords.get(name, ()))
    for argument in node.args:
        yield from nodes(facts.value(argument, site))
    for pattern in keywords.get("pattern", ()):
        made = facts.made_by(pattern)
        if made is not None:
            yield from _agents_in_pattern(made)


def _agents_in_pattern(call: AutogenCall) -> Iterator[ast.AST]:
    for name in ("initial_agent", "agents", "user_agent"):
        yield from nodes(call.get(name))


def _returned(facts: Facts) -> set[ast.AST]:
    """Agents that a function returns, alone or in what it returns: what bounds them is not known."""
    found: set[ast.AST] = set()
    for scope in facts.module.index.scopes.values():
        if scope.kind in ("function", "lambda"):
            for expression, site in scope.returns:
                value = facts.value(expression, site)
                found.update(nodes(value))
                found.update(_held(facts, value))
    return found


def _held(facts: Facts, value: Value) -> Iterable[ast.AST]:
    """The agents that a returned object was made with."""
    for alternative in value:
        if (
            isinstance(alternative, Result)
            and isinstance(alternative.node, ast.Call)
            and not isinstance(alternative.callee, (Def, ModuleRef))
        ):
            if isinstance(alternative.callee, Cls) or alternative.symbol is not None:
                for argument in (*alternative.node.args, *(keyword.value for keyword in alternative.node.keywords)):
                    yield from nodes(facts.evaluator.value(argument, alternative.site, alternative.frame))


def is_bounded(facts: Facts, call: AutogenCall) -> bool:
    """Whether something bounds the agent besides ``max_consecutive_auto_reply`` and the person it asks."""
    if call.is_a(roles.SELF_BOUNDED_AGENTS) or call.node in bounded(facts):
        return True
    if call.cls is not None:
        made = [other.node for other in autogen_calls(facts) if other.cls is not None and other.cls.cls is call.cls.cls and other.settled]
        if call.cls.cls in bounded(facts) or (made and all(node in bounded(facts) for node in made)):
            return True
    return any(_always_true(alternative) for alternative in call.get("is_termination_msg"))


def _always_true(alternative: Alternative) -> bool:
    if not isinstance(alternative, Def) or len(alternative.scope.returns) != 1:
        return False
    expression = alternative.scope.returns[0][0]
    return isinstance(expression, ast.Constant) and bool(expression.value)

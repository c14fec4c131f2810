"""Agents as objects: which of them something else bounds."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from ..evaluating import library
from ..evaluating.values import ABSENT, UNKNOWN, Alternative, Cls, Const, Def, Dict, Instance, Items, Ref, Result, Unbound, Value
from ..knowledge import family_of, roles
from .base import Facts, once
from .calls import AutogenCall
from .methods import CHATS, QUEUES, Method, named, receivers, signature

# Lists and dicts of agents are looked into this many levels deep.
MAX_NESTED = 2
_CONVERSABLE = "classic:ConversableAgent"


def nodes(value: Value, depth: int = 0) -> Iterator[ast.AST]:
    """The calls that made the objects among the alternatives, those inside lists, tuples and dicts included."""
    for alternative in value:
        if isinstance(alternative, (Result, Instance)):
            yield alternative.node
        elif isinstance(alternative, (Items, Dict)) and depth <= MAX_NESTED:
            for part in alternative.elements if isinstance(alternative, Items) else alternative.entries.values():
                yield from nodes(part, depth + 1)


def limited(value: Value) -> bool:
    """Whether a bound such as ``max_turns`` is given: anything but an omitted one and a None; unknown counts."""
    return any(a is not ABSENT and not (isinstance(a, Const) and a.value is None) for a in value)


@once
def bounded(facts: Facts) -> frozenset[ast.AST]:
    """The calls that make agents with a bound of another kind than their own settings, or one that is not known."""
    managers = {call.node for call in facts.calls(roles.GROUP_MANAGERS)}
    found: set[ast.AST] = set(managers)
    for call in facts.calls(roles.GROUP_CHATS | roles.GROUP_PATTERNS | roles.CHAT_FUNCTIONS):
        # Every group has a bound: max_round is 10, max_rounds 20, and None a TypeError.
        for name in ("agents", "initial_agent", "user_agent"):
            found.update(nodes(call.get(name)))
        found.update(_of_queue(call.get("chat_queue"), (), managers))
    for method in named(facts, CHATS | frozenset(("run", "a_run"))):
        found.update(_of_chat(facts, method, managers))
    for method in named(facts, QUEUES | frozenset(("register_nested_chats",))):
        found.update(_of_queue(_queue(facts, method), receivers(facts, method), managers))
    return frozenset(found | _returned(facts) | _passed_on(facts))


def _passed_on(facts: Facts) -> set[ast.AST]:
    """Agents that are handed to what is not seen, another module or library: what bounds them is not known."""
    found: set[ast.AST] = set()
    for node, site in facts.module.calls:
        arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
        held = [argument for argument in arguments if isinstance(argument, (ast.Name, ast.Attribute, ast.List, ast.Tuple))]
        if held and any(_is_elsewhere(facts, callee) for callee in facts.value(node.func, site)):
            for argument in held:
                found.update(nodes(facts.value(argument, site)))
    return found


def _is_elsewhere(facts: Facts, callee: Alternative) -> bool:
    if isinstance(callee, (Def, Cls)):
        return callee.module is not facts.module and facts.evaluator.symbol(callee) is None
    if isinstance(callee, Ref):
        root = callee.dotted.split(".")[0]
        return root not in library.STANDARD and family_of(callee.dotted) is None
    return isinstance(callee, Unbound) and not roles.distinctive(callee.name)


def _of_chat(facts: Facts, method: Method, managers: set[ast.Call]) -> Iterator[ast.AST]:
    chat = signature(facts, method, _CONVERSABLE)
    if chat is not None and (limited(chat.get("max_turns")) or not managers.isdisjoint(nodes(chat.get("recipient")))):
        yield from nodes(receivers(facts, method))
        yield from nodes(chat.get("recipient"))


def _queue(facts: Facts, method: Method) -> Value:
    argument = method.argument("chat_queue", position=0)
    return facts.value(argument, method.site) if argument is not None else (UNKNOWN,)


def _of_queue(queue: Value, starter: Value, managers: set[ast.Call]) -> Iterator[ast.AST]:
    """The starter, sender and recipient of each bounded chat; the starter where the chats are not known."""
    for alternative in queue:
        if not isinstance(alternative, Items):
            yield from nodes(starter)
            continue
        for chat in (a for element in alternative.elements for a in element if isinstance(a, Dict)):
            if chat.open or limited(chat.get("max_turns")) or not managers.isdisjoint(nodes(chat.get("recipient"))):
                yield from nodes(starter)
                yield from nodes(chat.get("recipient"))
                yield from nodes(chat.get("sender"))


def _returned(facts: Facts) -> set[ast.AST]:
    """Agents that a function returns, alone or in what it returns: what bounds them is not known."""
    found: set[ast.AST] = set()
    for scope in facts.module.scopes.values():
        if scope.kind in ("function", "lambda"):
            for expression, site in scope.returns:
                value = facts.value(expression, site)
                found.update(nodes(value))
                found.update(_held(facts, value))
    return found


def _held(facts: Facts, value: Value) -> Iterable[ast.AST]:
    """The agents that a returned object was made with."""
    for alternative in value:
        if isinstance(alternative, Result):
            if isinstance(alternative.callee, Cls) or alternative.symbol is not None:
                for value_ in alternative.arguments.all():
                    yield from nodes(value_)


def is_bounded(facts: Facts, call: AutogenCall) -> bool:
    """Whether something bounds the agent besides ``max_consecutive_auto_reply`` and the person it asks."""
    if call.is_a(roles.SELF_BOUNDED_AGENTS) or call.node in bounded(facts):
        return True
    if call.cls is not None:
        made = [other.node for other in facts.autogen_calls if other.cls is not None and other.cls.cls is call.cls.cls and other.settled]
        if call.cls.cls in bounded(facts) or (made and all(node in bounded(facts) for node in made)):
            return True
    return any(_always_true(alternative) for alternative in call.get("is_termination_msg"))


def _always_true(alternative: Alternative) -> bool:
    if not isinstance(alternative, Def) or len(alternative.scope.returns) != 1:
        return False
    expression = alternative.scope.returns[0][0]
    return isinstance(expression, ast.Constant) and bool(expression.value)

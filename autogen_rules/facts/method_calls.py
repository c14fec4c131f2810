"""Calls of methods of agents, teams and builders: also through ``asyncio.to_thread`` and the like, and under names of the program's own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .. import knowledge
from ..evaluating.arguments import Arguments, Frame
from ..evaluating.asked import symbol_of
from ..evaluating.calls import unwrapped
from ..evaluating.here import Here
from ..evaluating.indirect_calls import PLACES, THREADS, in_thread, made_of
from ..evaluating.values import (
    UNKNOWN, Alternative, Cls, Const, Def, Dict, Instance, Items, Member, ModuleRef, Param, Ref, Result, Text, Unbound, Value, union,
)  # fmt: skip
from ..evaluating.world import Symbol
from ..knowledge import roles
from ..reading.model import Event, Module, Site
from ..reading.syntax import last_name, spelled
from .autogen_calls import AutogenCall
from .base import Facts, once
from .sessions import in_application, kept

CHATS = frozenset(("initiate_chat", "a_initiate_chat"))
QUEUES = frozenset(("initiate_chats", "a_initiate_chats"))
GROUP_RUNS = frozenset(
    "initiate_group_chat a_initiate_group_chat initiate_swarm_chat a_initiate_swarm_chat run_group_chat a_run_group_chat"
    " run_group_chat_iter a_run_group_chat_iter run_swarm a_run_swarm".split()
)
RUNS = frozenset("run run_stream a_run run_iter a_run_iter ask".split())
SENDS = frozenset("send a_send receive a_receive generate_reply a_generate_reply".split())
HANDLERS = frozenset(("on_messages", "on_messages_stream"))
DRIVES = CHATS | QUEUES | RUNS | SENDS | HANDLERS
_WATCHED = (
    DRIVES
    | GROUP_RUNS
    | frozenset(
        "build build_from_library load load_component register_nested_chats register_function register_for_llm"
        " register_for_execution add_tool reset on_reset clear_history load_state disk redis cosmos_db update_tool_signature register_tool"
        " register_reply add_to_agent tool execute_code_blocks update_max_consecutive_auto_reply".split()
    )
)
# Lists and dicts of agents are looked into this many levels deep.
MAX_NESTED = 2
# In dicts in one another, so many entries are looked at.
MAX_LOOKED_INTO = 1_000
_DRIVEN = roles.AGENTS | roles.CORE_TEAMS | roles.TEAM_BASES
_NAMED_LIKE_AGENTS = ("agent", "assistant", "proxy", "manager", "team", "chat")


@dataclass(frozen=True, eq=False)
class Method:
    """``receiver.name(…)``; ``node`` is the call, ``holder`` the receiver's expression, ``bound`` the method, where it was taken before."""

    node: ast.Call
    site: Site
    name: str
    holder: ast.expr
    arguments: Arguments
    bound: Member | None = None

    def argument(self, *names: str, position: int | None = None) -> ast.expr | None:
        """The expression of an argument by any of its names, or by its position (0-based)."""
        found = (*map(self.arguments.expression, names), self.arguments.expression("", position))
        return next((expression for expression in found if expression is not None), None)

    def value(self, name: str, position: int) -> Value:
        """What an argument can be; nothing where it is not written."""
        argument = self.arguments.written(name, position)
        return argument.value if argument is not None else ()


def methods(facts: Facts) -> list[Method]:
    """The watched calls of methods in the linted module."""
    return methods_in(facts, facts.module)


@once
def methods_in(facts: Facts, module: Module) -> list[Method]:
    """The watched calls of methods in a module of the project; a partial that is called is none by itself."""
    found: list[Method] = []
    names = _names_of_bound(module)
    for call, site in module.calls_named(_WATCHED | names | PLACES.keys() | {*THREADS, ""}):
        node = (in_thread(call, site) if module.called_name(call) in THREADS else None) or call
        function, skip = _called(module, node)
        arguments = Arguments(node, facts.at(site), skip)
        before = [*_bound_before(function, arguments)] if last_name(function) in names else []
        if not before and isinstance(function, ast.Attribute) and function.attr in _WATCHED:
            written = Method(node, site, function.attr, function.value, arguments)
            found.append(_of_its_class(written) or written)
        found += before
    partials = {layer.node for method in found if method.bound is not None for layer in method.arguments.layers[:-1]}
    return [method for method in found if method.node not in partials]


def _of_its_class(method: Method) -> Method | None:
    """A method that is taken of a class as one of the object that it is given first, ``ConversableAgent.send(agent, text)``; else None."""
    here, given = method.arguments.here, method.arguments.node.args[method.arguments.skip :]
    if not given or method.name not in DRIVES or not last_name(method.holder)[:1].isupper():
        return None
    symbols = (here.evaluator.symbol(a) for a in here.value(method.holder) if isinstance(a, (Ref, Cls)))
    is_driven = any(symbol is not None and symbol.is_a(_DRIVEN) for symbol in symbols)
    return replace(method, holder=given[0], arguments=method.arguments.without(1), bound=None) if is_driven else None


def _called(module: Module, node: ast.Call) -> tuple[ast.expr, int]:
    """What is called, and how many arguments stand before its own."""
    function = node.func
    made = made_of(module, function)
    if made is not None:
        return made, 0
    place = PLACES.get(last_name(function))
    if place is not None and place < len(node.args) and isinstance(node.args[place], (ast.Attribute, ast.Name)):
        return node.args[place], place + 1
    return function, 0


def _names_of_bound(module: Module) -> set[str]:
    """The last parts of the names that are bound to a method of something, or to what is made of one: ``start = user.initiate_chat``,
    ``self.start = partial(user.initiate_chat, coder)``.
    """
    found = set()
    for scope in module.scopes.values():
        for path, events in scope.events.items():
            for event in events:
                match event.node:
                    case (
                        ast.Attribute(attr=name)
                        | ast.Call(args=[ast.Attribute(attr=name), *_])
                        | ast.IfExp(body=ast.Attribute(attr=name))
                    ) if name in _WATCHED and event.binds:
                        found.add(path.rpartition(".")[2])
    return found


def _bound_before(function: ast.expr, arguments: Arguments) -> Iterator[Method]:
    """The methods that a name stands for."""
    for callee in arguments.here.value(function):
        callee, given = unwrapped(callee, arguments)
        if isinstance(callee, (Member, Ref)) and isinstance(callee.node, ast.Attribute) and callee.node.attr in _WATCHED:
            held = callee if isinstance(callee, Member) else None
            taken = Method(arguments.node, arguments.here.site, callee.node.attr, callee.node.value, given, held)
            if (method := _of_its_class(taken) or (taken if held is not None else None)) is not None:
                yield method


def named(facts: Facts, names: frozenset[str]) -> Iterator[Method]:
    """The calls of methods with these names."""
    return (method for method in methods(facts) if method.name in names)


def receivers(facts: Facts, method: Method) -> Value:
    """What the method is called on."""
    held = _before_its_answers(method) or method.arguments.here.value(method.holder)
    value = held if method.bound is None else (method.bound.receiver,)
    return union(in_application(facts, a) or (a,) for a in value)


def drives(callee: Alternative) -> bool:
    """Whether it is a method of an object of AutoGen's that drives a conversation."""
    return isinstance(callee, Member) and callee.name in DRIVES and symbol_of(speaker(callee.receiver)) is not None


def _before_its_answers(method: Method) -> Value:
    """What a name, or an item of one, is set to besides the answers of its own ``ask``: ``reply = await reply.ask(…)``, in a loop."""
    match method:
        case Method(name="ask", holder=ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)), arguments=Arguments(here=here)):
            own = spelled(method.holder)
            events = here.site.scope.events.get(name, ())
            put = [(each.value, each) for each in events if each.value is not None and spelled(each.node) == own]
            bound = [(each.node, each) for each in events if each.binds] if name == own else put
            first = [each for node, each in bound if not _is_asked(node, own)]
            return union(_set_to(each, here) for each in first) if len(first) < len(bound) else ()
    return ()


def _set_to(event: Event, here: Here) -> Value:
    return here.bound(event) if event.value is None else here.at(event.site).value(event.value)


def _is_asked(node: ast.AST, own: str) -> bool:
    match node:
        case ast.Await(value=ast.Call(func=ast.Attribute(value=holder, attr="ask"))):
            return spelled(holder) == own
    return False


def speaker(alternative: Alternative) -> Alternative:
    """Who gave a reply of AG2 1.x (``reply = await agent.ask(…)``, on which one asks again); anything else is itself."""
    while isinstance(alternative, Result) and isinstance(alternative.callee, Member) and alternative.callee.name in ("ask", "run"):
        alternative = alternative.callee.receiver
    return alternative


def objects(facts: Facts, value: Value, role: frozenset[str]) -> list[AutogenCall]:
    """The AutoGen objects of a role among the alternatives."""
    made = (facts.made_by(alternative) for alternative in value)
    return [call for call in made if call is not None and call.is_a(role)]


# The call that made an object, and the followed call of a helper in which that was.
Made = tuple[ast.AST, Frame | None]


def makers(value: Value) -> Iterator[ast.AST]:
    """The calls that made the objects among the alternatives, those inside lists, tuples and dicts included."""
    return (node for node, _ in makings(value))


def makings(value: Value) -> Iterator[Made]:
    """As `makers`, each with the call of a helper that is followed there: it makes another object in each."""
    waiting = [(alternative, 0) for alternative in reversed(value)]
    seen: set[Alternative | Value] = set()
    left = MAX_LOOKED_INTO
    while waiting:
        alternative, depth = waiting.pop()
        if isinstance(alternative, (Result, Instance)):
            yield alternative.node, alternative.here.frame if isinstance(alternative, Result) else None
        elif isinstance(alternative, (Items, Dict)) and depth <= MAX_NESTED and alternative not in seen and left > 0:
            seen.add(alternative)
            left -= len(alternative.elements if isinstance(alternative, Items) else alternative.entries)
            if isinstance(alternative, Items):
                parts = [*alternative.elements]
            else:  # many states of one dict share their entries
                parts = [part for part in dict.fromkeys(alternative.held) if part not in seen]
                seen.update(parts)
            waiting += [(inner, depth + 1) for part in reversed(parts) for inner in reversed(part)]


def on_autogen(facts: Facts, method: Method, role: frozenset[str] = _DRIVEN) -> bool:
    """Whether the receiver is an AutoGen object, or cannot be resolved and is called like one."""
    value = (speaker(stored) for a in receivers(facts, method) for stored in kept(facts, a) or (a,))
    symbols = [symbol for alternative in value if (symbol := kind_of(alternative, role)) is not None]
    if symbols:
        return any(symbol.is_a(role) for symbol in symbols)
    name = last_name(method.holder)
    if isinstance(method.holder, ast.Subscript):
        key = method.holder.slice
        name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else last_name(method.holder.value)
    return name.lower().rstrip("s0123456789_").endswith(_NAMED_LIKE_AGENTS)


def kind_of(alternative: Alternative, role: frozenset[str]) -> Symbol | None:
    """The class of AutoGen's that an object is one of; of one that is loaded (``X.load_component(…)``) where that is of a role, for
    what another class loads is not said.
    """
    callee = alternative.callee if isinstance(alternative, Result) else None
    holder, _, name = callee.dotted.rpartition(".") if isinstance(callee, Ref) else ("", "", "")
    if name != "load_component":
        return symbol_of(alternative)
    loaded = knowledge.lookup(holder)
    return loaded if loaded is not None and loaded.is_a(role) else None


def may_be_autogen(facts: Facts, method: Method) -> bool:
    """Whether the receiver is AutoGen's, or nothing says that it is something else."""
    value = receivers(facts, method)
    return any(symbol_of(a) is not None for a in value) or not any(_something_else(facts, a) for a in value)


def _something_else(facts: Facts, alternative: object) -> bool:
    """Whether it is known, and not AutoGen's; a None is what is not set yet."""
    if isinstance(alternative, Const):
        return alternative.value is not None
    if isinstance(alternative, Instance):
        return alternative.symbol is None and not _is_derived(facts, alternative.cls)
    if isinstance(alternative, Result):
        callee = alternative.callee
        if alternative.symbol is not None:
            return False
        if isinstance(callee, Ref):
            of_a_class = callee.dotted.rpartition(".")[2][:1].isupper() and knowledge.family_of(callee.dotted) is None
            return of_a_class or callee.dotted.startswith(("builtins.", "asyncio."))
        if isinstance(callee, (Member, Result)):
            return _something_else(facts, callee.receiver if isinstance(callee, Member) else callee)
        if isinstance(callee, Cls):
            return not _is_derived(facts, callee)
        return callee is not UNKNOWN and not isinstance(callee, (Unbound, Param, Def))
    if isinstance(alternative, Member):
        return isinstance(alternative.receiver, (Result, Instance)) and _something_else(facts, alternative.receiver)
    if isinstance(alternative, Ref):
        symbol = knowledge.lookup(alternative.dotted)  # the class of one who is driven says what is meant: ``team=RoundRobinGroupChat``
        return alternative.dotted in ("asyncio", "subprocess", "builtins") or (symbol is not None and not symbol.is_a(_DRIVEN))
    return isinstance(alternative, (Dict, Text, ModuleRef, Def))


def _is_derived(facts: Facts, cls: Cls) -> bool:
    """Whether a class of the program's own is derived from one of AutoGen's, be it none that is known here."""
    return any(isinstance(base, Ref) and knowledge.family_of(base.dotted) is not None for base in facts.evaluator.bases(cls))


def signature(facts: Facts, method: Method, owner: str) -> AutogenCall | None:
    """The call with its arguments by the names of AutoGen's method ``owner`` (``family:Class``)."""
    family, _, class_name = owner.partition(":")
    symbol = knowledge.method(family, class_name, method.name)
    return AutogenCall(method.node, method.site, symbol, method.arguments, facts.settings.version) if symbol is not None else None

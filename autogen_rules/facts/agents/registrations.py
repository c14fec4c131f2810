"""What is given to agents after they are made: tools, nested chats, memories and reply functions (AGS003, AGS022, AGS023, AGS031)."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...evaluating import standard
from ...evaluating.arguments import Frame, passed
from ...evaluating.asked import is_constant
from ...evaluating.values import Alternative, Def, Items, Param, Ref, Result, Unbound, Value
from ...knowledge import family_of, roles
from ...reading.model import Module, Scope
from ..autogen_calls import AutogenCall
from ..base import Facts, once
from ..method_calls import makings, methods_in, receivers
from ..text.followed_calls import calls_elsewhere
from ..text.request_handlers import FRAMEWORKS

# What is of these packages gives an agent nothing.
_NEVER_GIVING = standard.STANDARD | FRAMEWORKS
_TOOL_METHODS = frozenset("register_for_llm register_for_execution register_tool register_function add_tool tool".split())


@dataclass(eq=False)
class Registered:
    """What one agent is given: whether it has ``tools``, writes a ``memory``, answers by a function of its own (``replies``), is handed
    to a function that is not seen and may give it anything (``unseen``); the queues of its ``nested`` chats.
    """

    tools: bool = False
    memory: bool = False
    replies: bool = False
    unseen: bool = False
    nested: list[Value] = field(default_factory=list)


def _together(given: list[Registered]) -> Registered:
    """All that is given."""
    return Registered(
        any(each.tools for each in given),
        any(each.memory for each in given),
        any(each.replies for each in given),
        any(each.unseen for each in given),
        [queue for each in given for queue in each.nested],
    )


@once
def registered(facts: Facts, agent: AutogenCall) -> Registered:
    """What an agent is given in the module that makes it and in the linted one, and the tools that its own class gives it."""
    modules = {facts.module, agent.site.scope.module}
    known = [each for module in modules for each in _by_maker(facts, module).get(agent.made, ())]
    classes = facts.evaluator.lineage(agent.cls) if agent.cls is not None else []
    own = [each for cls in classes for each in _by_maker(facts, cls.module).get(cls.node, ()) if each[1].tools]
    return _together([given for frame, given in (*known, *own) if _agree(frame, agent.frame)])


def _agree(one: Frame | None, other: Frame | None) -> bool:
    """Whether both can be of one object: the same calls of helpers lead to it, as far as both know them."""
    while one is not None and other is not None:
        if (one.scope, one.arguments and one.arguments.node) != (other.scope, other.arguments and other.arguments.node):
            return False
        one, other = one.within, other.within
    return True


@once
def _by_maker(facts: Facts, module: Module) -> dict[ast.AST, list[tuple[Frame | None, Registered]]]:
    """What a module gives to agents, by the calls that made them, each with the call of a helper in which that was; in the linted one also
    what functions of other modules give to those that they are passed.
    """
    found = defaultdict(list)
    for value, given in (*_registrations(facts, module), *(_by_others(facts) if module is facts.module else ())):
        for node, frame in makings(value):
            found[node].append((frame, given))
    return found


def _by_others(facts: Facts) -> Iterator[tuple[Value, Registered]]:
    """What functions of other modules give to those that the module passes them, with these."""
    for call in calls_elsewhere(facts):
        known = _to_parameters(facts, call.callee.module)
        passing = ((argument, known.get((call.callee.scope, name))) for name, argument in passed(call.callee, call.node))
        yield from ((facts.value(argument, call.site), given) for argument, given in passing if given is not None)


@once
def _to_parameters(facts: Facts, module: Module) -> dict[tuple[Scope, str], Registered]:
    """What a module's functions give to the agents that they are passed, by the parameters."""
    found: dict[tuple[Scope, str], list[Registered]] = defaultdict(list)
    for value, given in _registrations(facts, module):
        for parameter in (a for a in value if isinstance(a, Param)):
            found[parameter.scope, parameter.name].append(given)
    return {key: _together(given) for key, given in found.items()}


def _registrations(facts: Facts, module: Module) -> Iterator[tuple[Value, Registered]]:
    """What a module gives to agents, with those to whom."""
    yield from ((value, Registered(tools=True)) for value in _given_tools(facts, module))
    for method in methods_in(facts, module):
        if method.name == "add_to_agent" and any(_is_memory(a) for a in receivers(facts, method)):
            yield method.value("agent", 0), Registered(memory=True)
        elif method.name == "register_nested_chats":
            yield receivers(facts, method), Registered(nested=[method.value("chat_queue", 0)])
        elif method.name == "register_reply" and not _only_looks_on(facts, method.value("reply_func", 1)):
            yield receivers(facts, method), Registered(replies=True)
    yield from ((value, Registered(unseen=True)) for value in _given_away(facts, module))


def _given_away(facts: Facts, module: Module) -> Iterator[Value]:
    """What functions that are not seen are given by name."""
    for node, site in module.calls:
        named = [argument for argument in node.args if isinstance(argument, ast.Name)]
        if named and any(map(_is_unseen, facts.value(node.func, site))):
            yield from (facts.value(argument, site) for argument in named)


def _is_unseen(callee: Alternative) -> bool:
    """Whether a function is not seen that may do anything with an agent: of no framework, which keeps or shows it, nor of the library."""
    if isinstance(callee, Ref):
        root = callee.dotted.partition(".")[0]
        return root not in _NEVER_GIVING and family_of(callee.dotted) is None
    return isinstance(callee, Unbound) and callee.name != "display" and not roles.distinctive(callee.name)


def _given_tools(facts: Facts, module: Module) -> Iterator[Value]:
    for method in methods_in(facts, module):
        if method.name in _TOOL_METHODS:
            yield receivers(facts, method)
            yield method.value("agent", 0)
    for node, site in module.calls_by_name.get("register_function", ()):
        for keyword in node.keywords:
            if keyword.arg in ("caller", "executor"):
                yield facts.value(keyword.value, site)
    for function, site in module.functions:
        for decorator in function.decorator_list:
            if isinstance(decorator, ast.Attribute) and decorator.attr in _TOOL_METHODS:
                yield facts.value(decorator.value, site)


def _is_memory(alternative: object) -> bool:
    callee = alternative.callee if isinstance(alternative, Result) else None
    return isinstance(callee, Ref) and callee.dotted.rpartition(".")[2] in roles.MEMORY_CAPABILITIES


def _only_looks_on(facts: Facts, reply: Value) -> bool:
    """Whether a reply function never answers: each of its returns is ``(False, …)``, or ``(…, None)``."""
    return bool(reply) and all(isinstance(a, Def) and a.scope.returns and _answers_nothing(facts, a) for a in reply)


def _answers_nothing(facts: Facts, function: Def) -> bool:
    returned = [a for node, site in function.scope.returns for a in facts.value(node, site)]
    return all(isinstance(a, Items) and (_is_all(a.elements[:1], False) or _is_all(a.elements[1:2], None)) for a in returned)


def _is_all(element: tuple[Value, ...], constant: bool | None) -> bool:
    """Whether there is such an element, and it can only be a constant."""
    return bool(element) and all(is_constant(a, constant) for a in element[0])

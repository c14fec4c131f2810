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
from ..method_calls import Made, makings, methods_in, receivers
from ..text.followed_calls import calls_elsewhere
from ..text.request_handlers import FRAMEWORKS

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


@once
def registered(facts: Facts, agent: AutogenCall) -> Registered:
    """What an agent is given in the module that makes it and in the linted one."""
    modules = {facts.module, agent.site.scope.module}
    known = [each for module in modules for each in _by_maker(facts, module).get(agent.made, ())]
    found = [given for frame, given in known if frame is None or agent.frame in (None, frame)]
    return Registered(
        any(given.tools for given in found),
        any(given.memory for given in found),
        any(given.replies for given in found),
        any(given.unseen for given in found),
        [queue for given in found for queue in given.nested],
    )


@once
def _by_maker(facts: Facts, module: Module) -> dict[ast.AST, list[tuple[Frame | None, Registered]]]:
    found = defaultdict(list)
    for (node, frame), given in _registrations(facts, module).items():
        found[node].append((frame, given))
    return found


def _registrations(facts: Facts, module: Module) -> dict[Made, Registered]:
    """What a module gives to agents, by the calls that made them, each with the call of a helper in which that was."""
    found: dict[Made, Registered] = defaultdict(Registered)
    for value in _given_tools(facts, module):
        for node in makings(value):
            found[node].tools = True
    for method in methods_in(facts, module):
        if method.name == "add_to_agent" and any(_is_memory(a) for a in receivers(facts, method)):
            for node in makings(method.value("agent", 0)):
                found[node].memory = True
        elif method.name == "register_nested_chats":
            for node in makings(receivers(facts, method)):
                found[node].nested.append(method.value("chat_queue", 0))
        elif method.name == "register_reply" and not _only_looks_on(facts, method.value("reply_func", 1)):
            for node in makings(receivers(facts, method)):
                found[node].replies = True
    for value in _given_away(facts, module):
        for node in makings(value):
            found[node].unseen = True
    return found


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
        return root not in standard.STANDARD | FRAMEWORKS and family_of(callee.dotted) is None
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
    for node, site, callee in calls_elsewhere(facts) if module is facts.module else ():
        for name, argument in passed(callee, node):
            if (callee.scope, name) in _parameters_given_tools(facts, callee.module):
                yield facts.value(argument, site)


@once
def _parameters_given_tools(facts: Facts, module: Module) -> frozenset[tuple[Scope, str]]:
    """The parameters of a module's functions that these give tools."""
    given = (alternative for value in _given_tools(facts, module) for alternative in value)
    return frozenset((alternative.scope, alternative.name) for alternative in given if isinstance(alternative, Param))


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

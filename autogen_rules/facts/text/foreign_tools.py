"""Tools of other frameworks that run what a model writes, where AutoGen adapts them (AGS063)."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.arguments import Arguments
from ...evaluating.asked import is_constant, name_of
from ...evaluating.classes import method
from ...evaluating.values import Alternative, Cls, Def, Items, Member, Ref, Result, Unbound
from ...knowledge import is_named, roles
from ...reading.syntax import arguments_of
from ..base import Facts
from ..checks.patterns import Target
from ..given import Given, elements
from .contents import is_parameter
from .taint import holds
from .tools import made_tools

_ADAPTERS = frozenset(name.replace(":", ".").rpartition(".")[2] for name in roles.TOOL_ADAPTERS)
_INTERPRETERS = frozenset("PythonREPLTool PythonAstREPLTool PythonREPL PythonAstREPL ShellTool BashProcess BashTool TerminalTool".split())
_DANGEROUS = ("allow_dangerous_code", "unsafe_mode")
_RUNS = frozenset("run arun invoke ainvoke".split())
_WRAPPERS = frozenset("Tool StructuredTool from_function".split())


def interpreters(facts: Facts) -> Iterator[tuple[Given, Alternative, str]]:
    """The foreign tools that are adapted or whose methods are made tools, each with what it can be that runs code, and the name of that."""
    for given in _adapted(facts):
        for alternative in given.value:
            name = _in_body(facts, alternative) if isinstance(alternative, Def) else _interpreter(alternative)
            if name is not None:
                yield given, alternative, name
    for value, use in made_tools(facts):
        given = Given("tool", value, use)
        for part in (given, *elements(given)):
            for alternative in part.value:
                holder = alternative.receiver if isinstance(alternative, Member) else None
                name = _interpreter(holder) if holder is not None else None
                if holder is not None and name is not None:
                    yield part, holder, name


def _adapted(facts: Facts) -> Iterator[Given]:
    for node, site in facts.module.calls_named(_ADAPTERS):
        if not any(is_named(name_of(alternative), roles.TOOL_ADAPTERS) for alternative in facts.value(node.func, site)):
            continue
        name = "tool" if facts.module.called_name(node) == "convert_tool" else "langchain_tool"
        arguments = Arguments(node, facts.at(site))
        yield Given("tool", arguments.get(name, 0), arguments.expression(name, 0) or node)


def _in_body(facts: Facts, function: Def) -> str | None:
    """The interpreter that a function of the project, made a tool of another framework, runs."""
    inside, is_filled = facts.of(function.scope.module), is_parameter(function.scope)
    for node, site in function.scope.module.calls_named(_RUNS):
        if site.scope is function.scope and isinstance(node.func, ast.Attribute):
            runs = (holds(inside, inside.value(argument, site), is_filled, Target.ANYWHERE) for argument in arguments_of(node))
            found = next((name for a in inside.value(node.func.value, site) if (name := _interpreter(a)) is not None), None)
            if found is not None and any(runs):
                return found
    return None


def _interpreter(alternative: Alternative) -> str | None:
    """What runs code in a tool: an interpreter, one in a plain wrapper, or a tool that is allowed to."""
    if isinstance(alternative, Member):
        return _interpreter(alternative.receiver)
    if isinstance(alternative, Items):
        return next((name for element in alternative.elements for a in element if (name := _interpreter(a)) is not None), None)
    if not isinstance(alternative, Result):
        return None
    callee = _foreign(alternative)
    name = name_of(callee).rpartition(".")[2]
    if name in _INTERPRETERS and isinstance(callee, (Ref, Unbound)):
        asks = any(is_constant(a, True) for a in alternative.arguments.get("ask_human_input"))
        return None if asks else name
    for switch in _DANGEROUS:
        if any(is_constant(a, True) for a in alternative.arguments.get(switch)):
            return f"{name} with {switch}"
    if name in _WRAPPERS:
        return next((found for value in alternative.arguments.all() for a in value if (found := _interpreter(a)) is not None), None)
    return None


def _foreign(made: Result) -> Alternative:
    """What makes a tool; for a class of the project that leaves alone how it runs, that which it is derived from."""
    callee = made.callee
    if not isinstance(callee, Cls) or any(method(made.here.evaluator, callee, name) for name in ("_run", "_arun")):
        return callee
    return next((base for base in made.here.evaluator.bases(callee) if isinstance(base, Ref)), callee)

"""Tools of other frameworks that run what a model writes, where AutoGen adapts them (AGS063)."""

from __future__ import annotations

from collections.abc import Iterator

from ..evaluating.values import Alternative, Const, Items, Member, Ref, Result, Unbound
from ..knowledge import family_of
from .base import Facts
from .given import Given

# What AutoGen adapts with: a class that is given the tool, or the method of one.
_ADAPTERS = frozenset(("LangChainToolAdapter", "convert_tool"))
_INTERPRETERS = frozenset("PythonREPLTool PythonAstREPLTool PythonREPL PythonAstREPL ShellTool BashProcess BashTool TerminalTool".split())
_DANGEROUS = frozenset("allow_dangerous_code allow_dangerous_tools unsafe_mode".split())
_WRAPPERS = frozenset("Tool StructuredTool from_function".split())


def interpreters(facts: Facts) -> Iterator[tuple[Given, Alternative, str]]:
    """The foreign tools that are adapted, each with what it can be that runs code, and the name of that."""
    for node, site in facts.module.calls_named(_ADAPTERS):
        if not any(_adapts(alternative) for alternative in facts.value(node.func, site)):
            continue
        written = [*node.args[:1], *(keyword.value for keyword in node.keywords if keyword.arg in ("langchain_tool", "tool"))]
        for argument in written:
            given = Given("tool", facts.value(argument, site), argument)
            for alternative in given.value:
                name = _interpreter(alternative)
                if name is not None:
                    yield given, alternative, name


def _adapts(callee: Alternative) -> bool:
    """Whether a callee is AutoGen's adapter, or the ``convert_tool`` of its interoperability."""
    if isinstance(callee, Member):
        holder = callee.receiver.callee if isinstance(callee.receiver, Result) else callee.receiver
        return isinstance(holder, Ref) and family_of(holder.dotted.partition(".")[0]) is not None and "nteroperab" in holder.dotted
    if isinstance(callee, Unbound):
        return callee.name == "LangChainToolAdapter"
    return isinstance(callee, Ref) and family_of(callee.dotted.partition(".")[0]) is not None


def _interpreter(alternative: Alternative) -> str | None:
    """What runs code in a tool: an interpreter, one in a plain wrapper, or a tool that is allowed to."""
    if isinstance(alternative, Member):
        return _interpreter(alternative.receiver)
    if isinstance(alternative, Items):
        return next((name for element in alternative.elements for a in element if (name := _interpreter(a)) is not None), None)
    if not isinstance(alternative, Result):
        return None
    name = _last(alternative.callee)
    if name in _INTERPRETERS and not _is_own(alternative.callee):
        return name
    for keyword in alternative.node.keywords:
        if keyword.arg in _DANGEROUS and any(isinstance(a, Const) and a.value is True for a in alternative.arguments.get(keyword.arg)):
            return f"{name} with {keyword.arg}"
    if name in _WRAPPERS:
        return next((found for value in alternative.arguments.all() for a in value if (found := _interpreter(a)) is not None), None)
    return None


def _last(callee: Alternative) -> str:
    if isinstance(callee, Member):
        return callee.name or ""
    return callee.dotted.rpartition(".")[2] if isinstance(callee, Ref) else callee.name if isinstance(callee, Unbound) else ""


def _is_own(callee: Alternative) -> bool:
    return not isinstance(callee, (Ref, Unbound))

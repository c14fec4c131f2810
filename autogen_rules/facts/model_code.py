"""Where what a model wrote is executed (AGS040, AGS041)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..evaluating import library
from ..evaluating.arguments import Arguments
from ..evaluating.parameters import passed
from ..evaluating.values import UNKNOWN, Alternative, Def, Member, Outside, Param, Ref, Result, Text, Unbound, Value
from ..reading.model import Scope
from ..reading.syntax import dotted, names_in
from .base import Facts, once, once_from
from .commands import CodeSink, code_sinks
from .guards import admits_only_characters, own_check, says_check, word_filters
from .in_scope import in_scope
from .taint import Test, holds, package_of
from .tools import filled_by_model, tools

_SAYS_CODE = re.compile(
    r"(?:.*_)?code|code_block|code_string|code_str|(?:.*_)?response|llm_output|model_output|completion|reply|generated_\w+|llm_\w+",
    re.IGNORECASE,
)
_REPLIES = frozenset(
    "generate_reply a_generate_reply generate_oai_reply a_generate_oai_reply last_message extract_code extract_text_or_completion_object"
    " extract_code_from_response chat_completion create_stream".split()
)
_REPLY_PARTS = frozenset(("summary", "chat_history", "chat_messages", "choices"))
_CHATS = frozenset("initiate_chat a_initiate_chat run on_messages create ask initiate_chats a_run".split())
_MESSAGE_PARTS = frozenset(("messages", "content", "chat_message", "body"))
_SEARCHES = frozenset("re.search re.match re.findall re.fullmatch re.sub re.split re.finditer extract_code compile".split())
_GROUPS = library.METHODS | frozenset(("group", "groups", "groupdict", "findall", "search", "match", "sub", "finditer"))
_LIBRARIES = library.STANDARD | frozenset("requests httpx aiohttp pandas numpy yaml toml jinja2 streamlit flask django".split())
# Libraries of model providers, whose calls hand out what a model wrote.
_MODELS = frozenset(
    "openai anthropic litellm ollama groq mistralai cohere together replicate transformers langchain langchain_openai langchain_core"
    " llama_index google".split()
)
_ANSWERS = frozenset("create generate generate_content invoke ainvoke complete completion acompletion chat predict parse".split())


@dataclass(frozen=True, eq=False)
class Execution:
    """A call that executes what a model wrote: by ``sink``, from ``source``; ``filter`` is the test of words that is all that guards it."""

    node: ast.AST
    sink: str
    source: str
    filter: ast.expr | None


@once
def executions(facts: Facts) -> list[Execution]:
    """Where the module, or a tool that it makes, executes what a model wrote."""
    found = []
    for sink in code_sinks(facts, facts.module):
        source = _written_by_model(facts, sink)
        if source is not None:
            names = names_in(sink.argument)
            if not own_check(facts, sink.site, sink.node, names) and not admits_only_characters(sink.site, sink.node, names):
                found.append(Execution(sink.node, sink.name, source, next(word_filters(facts, sink.site, sink.node, names), None)))
    found += _in_other_modules(facts)
    found += _of_tools_elsewhere(facts)
    return found


def _written_by_model(facts: Facts, sink: CodeSink) -> str | None:
    value = facts.value(sink.argument, sink.site)
    reply = _holds(facts, value, _reply) if in_scope(facts) else None
    if reply is not None:
        return reply
    filled = _holds(facts, value, lambda a: filled_by_model(facts, a))
    if filled is not None:
        return None if sink.shell else f"the tool's parameter {filled}"
    return (_holds(facts, value, _says_code) or _named_code(sink.argument, value)) if in_scope(facts) else None


def _holds(facts: Facts, value: Value, test: Test) -> str | None:
    return holds(value, test, _SEARCHES, _GROUPS)


def _parameter_of(scope: Scope) -> Test:
    return lambda alternative: alternative.name if isinstance(alternative, Param) and alternative.scope is scope else None


def _reply(alternative: Alternative) -> str | None:
    """An agent's or client's reply, or a part of one."""
    if isinstance(alternative, Result):
        callee = alternative.callee
        name = callee.name if isinstance(callee, Member) else _last(callee)
        if name in _REPLIES or (name in _ANSWERS and package_of(callee) in _MODELS):
            return f"{name}()"
    if isinstance(alternative, Member):
        if alternative.name in _REPLY_PARTS and not isinstance(alternative.receiver, Ref):
            return f".{alternative.name}"
        if alternative.name in _MESSAGE_PARTS and _comes_from_chat(alternative.receiver):
            return f".{alternative.name}"
    return None


def _comes_from_chat(alternative: Alternative) -> bool:
    while isinstance(alternative, Member):
        alternative = alternative.receiver
    if not isinstance(alternative, Result):
        return False
    callee = alternative.callee
    return isinstance(callee, Member) and (callee.name in _CHATS or callee.name in _REPLIES)


def _last(callee: Alternative) -> str | None:
    if isinstance(callee, Ref):
        return callee.dotted.rpartition(".")[2]
    return callee.name if isinstance(callee, Unbound) else None


def _says_code(alternative: Alternative) -> str | None:
    """A parameter, or a name that nothing defines, that says it holds code or a reply."""
    if isinstance(alternative, (Param, Unbound)) and _SAYS_CODE.fullmatch(alternative.name):
        return alternative.name
    return None


def _named_code(argument: ast.expr, value: Value) -> str | None:
    """A variable whose name says so, where nothing better is known of its value."""
    inner = argument
    while isinstance(inner, (ast.Call, ast.Subscript, ast.Attribute)):
        if isinstance(inner, ast.Call):
            if not isinstance(inner.func, ast.Attribute) or inner.func.attr not in library.STRING_METHODS:
                return None
            inner = inner.func.value
        else:
            inner = inner.value
    if isinstance(inner, ast.Name) and _SAYS_CODE.fullmatch(inner.id) and any(_is_open(alternative) for alternative in value):
        return inner.id
    return None


def _is_open(alternative: Alternative) -> bool:
    """Whether nothing is known of where a value comes from."""
    if isinstance(alternative, Text):
        return any(_is_open(a) for part in alternative.parts for a in part)
    if isinstance(alternative, Member):
        return _is_open(alternative.receiver)
    if isinstance(alternative, Result):
        return _is_open_call(alternative)
    return alternative is UNKNOWN or isinstance(alternative, (Param, Outside))


def _is_open_call(result: Result) -> bool:
    """Whether a call may hand out what a model wrote: not the library's, not a check, and not of something that itself is named so."""
    if package_of(result) in _LIBRARIES:
        return False
    arguments = [*result.node.args, *(keyword.value for keyword in result.node.keywords)]
    given_code = any(_SAYS_CODE.fullmatch(name) for argument in arguments for name in names_in(argument))
    return not given_code and not says_check(_last(result.callee) or getattr(result.callee, "name", None) or "")


def _in_other_modules(facts: Facts) -> Iterator[Execution]:
    """Calls of a function of another module that executes what it is passed."""
    for node, site in facts.module.calls:
        if (dotted(node.func) or "").split(".")[0] not in facts.module.from_project or not (node.args or node.keywords):
            continue
        for callee in facts.value(node.func, site):
            if isinstance(callee, Def) and callee.module is not facts.module:
                for name, shell in _executed_parameters(facts, callee.scope):
                    value = passed(callee.scope, Arguments(node, facts.at(site)), name)
                    filled = _holds(facts, value, lambda a: filled_by_model(facts, a))
                    source = (None if shell else filled) if filled else _holds(facts, value, lambda a: _reply(a) or _says_code(a))
                    if source is not None:
                        yield Execution(node, getattr(callee.function, "name", "the function"), source, None)
                        break


@once_from(())
def _executed_parameters(facts: Facts, scope: Scope) -> tuple[tuple[str, bool], ...]:
    """The parameters of a function that it executes, unchecked; and whether in a shell."""
    if not scope.module.may_execute:
        return ()
    found = list(_handed_on(facts, scope))
    for sink in code_sinks(facts, scope.module):
        if sink.site.scope is scope and not own_check(facts, sink.site, sink.node, names_in(sink.argument)):
            value = facts.value(sink.argument, sink.site)
            name = _holds(facts, value, _parameter_of(scope))
            if name is not None:
                found.append((name, sink.shell))
    return tuple(found)


def _handed_on(facts: Facts, scope: Scope) -> Iterator[tuple[str, bool]]:
    """The parameters that a function hands to another function of the project that executes them."""
    for node, site in scope.module.calls_in.get(scope, ()):
        for callee in facts.value(node.func, site) if isinstance(node.func, ast.Name) and (node.args or node.keywords) else ():
            if isinstance(callee, Def):
                for name, shell in _executed_parameters(facts, callee.scope):
                    value = passed(callee.scope, Arguments(node, facts.at(site)), name)
                    inner = _holds(facts, value, _parameter_of(scope))
                    if inner is not None:
                        yield inner, shell


def _of_tools_elsewhere(facts: Facts) -> Iterator[Execution]:
    """Tools whose body, in another module, executes a parameter: reported where the function becomes a tool."""
    for tool in tools(facts).values():
        if tool.scope.module is not facts.module:
            for sink in code_sinks(facts, tool.scope.module):
                if not sink.shell:
                    value = facts.value(sink.argument, sink.site)
                    name = _holds(facts, value, tool.parameter)
                    if name is not None and not own_check(facts, sink.site, sink.node, names_in(sink.argument)):
                        yield Execution(tool.use, sink.name, f"the tool's parameter {name}", None)
                        break

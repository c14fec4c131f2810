"""Where what a model wrote is executed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..reading import library
from ..reading.arguments import passed
from ..reading.index import called_name
from ..reading.project import Module
from ..reading.scopes import Scope, Site, dotted, names_in
from ..reading.values import UNKNOWN, Alternative, Const, Def, Member, Outside, Param, Ref, Result, Text, Unbound, Value
from . import Facts, once
from .guards import admits_only_characters, own_check, says_check, word_filters
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
_SHELLS = frozenset("sh bash zsh dash ksh cmd cmd.exe powershell powershell.exe pwsh /bin/sh /bin/bash /usr/bin/bash /bin/zsh".split())
_SUBPROCESS = frozenset("run call check_call check_output Popen getoutput getstatusoutput".split())
_PYTHON = {
    "builtins.exec": "exec",
    "builtins.eval": "eval",
    "runpy.run_path": "runpy",
    "runpy.run_module": "runpy",
    "code.interact": "code",
}
_SYSTEM = {
    "os.system": "os.system",
    "os.popen": "os.popen",
    "commands.getoutput": "a shell",
    "asyncio.create_subprocess_shell": "a shell",
}
_CELLS = frozenset(("run_cell", "run_cell_async"))
_SINK_NAMES = frozenset(name.rpartition(".")[2] for name in (*_PYTHON, *_SYSTEM)) | _SUBPROCESS | _CELLS


@dataclass(frozen=True, eq=False)
class Execution:
    """A call that executes what a model wrote: by ``sink``, from ``source``; ``filter`` is the test of words that is all that guards it."""

    node: ast.AST
    sink: str
    source: str
    filter: ast.expr | None


@dataclass(frozen=True, eq=False)
class CodeSink:
    """A call that executes a value: ``shell`` says that it is a shell's."""

    node: ast.Call
    site: Site
    name: str
    argument: ast.expr
    shell: bool


def code_sinks(facts: Facts, module: Module) -> list[CodeSink]:
    """The calls of a module that execute their argument."""
    key = "code sinks", module
    if key not in facts.memo:
        facts.memo[key] = [sink for node, site in module.index.calls_named(_SINK_NAMES) for sink in _sink(facts, node, site)]
    found: list[CodeSink] = facts.memo[key]
    return found


def _sink(facts: Facts, node: ast.Call, site: Site) -> Iterator[CodeSink]:
    last = called_name(node, site.scope.module.index)
    if not node.args and not node.keywords:
        return
    if last in _CELLS and isinstance(node.func, ast.Attribute) and node.args:
        yield CodeSink(node, site, last, node.args[0], False)
        return
    for callee in facts.evaluator.value(node.func, site):
        if isinstance(callee, Ref):
            if callee.dotted in _PYTHON and node.args:
                yield CodeSink(node, site, _PYTHON[callee.dotted], node.args[0], False)
            elif callee.dotted in _SYSTEM and node.args:
                yield CodeSink(node, site, _SYSTEM[callee.dotted], node.args[0], True)
            elif callee.dotted.startswith("subprocess.") and last in _SUBPROCESS:
                argument = _shell_argument(facts, node, site, last)
                if argument is not None:
                    yield CodeSink(node, site, f"subprocess.{last}", argument, True)


def _shell_argument(facts: Facts, node: ast.Call, site: Site, last: str) -> ast.expr | None:
    """What a shell is given: with ``shell=True``, or a shell as the program."""
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    command = node.args[0] if node.args else keywords.get("args")
    if command is None:
        return None
    shell = any(isinstance(a, Const) and a.value for a in facts.evaluator.value(keywords.get("shell"), site))
    if shell or last in ("getoutput", "getstatusoutput"):
        return command
    if isinstance(command, (ast.List, ast.Tuple)) and len(command.elts) > 1:
        program = facts.evaluator.value(command.elts[0], site)
        flags = {element.value for element in command.elts[1:] if isinstance(element, ast.Constant)}
        if "-c" in flags or any(isinstance(a, Const) and a.value in _SHELLS for a in program):
            return command.elts[-1]
    return None


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
    value = facts.evaluator.value(sink.argument, sink.site)
    reply = _holds(facts, value, _reply)
    if reply is not None:
        return reply
    filled = _holds(facts, value, lambda a: filled_by_model(facts, a))
    if filled is not None:
        return None if sink.shell else f"the tool's parameter {filled}"
    return _holds(facts, value, _says_code) or _named_code(sink.argument, value)


def _holds(facts: Facts, value: Value, test: Test) -> str | None:
    return holds(facts.evaluator, value, test, _SEARCHES, _GROUPS)


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
    arguments = [*getattr(result.node, "args", ()), *(keyword.value for keyword in getattr(result.node, "keywords", ()))]
    given_code = any(_SAYS_CODE.fullmatch(name) for argument in arguments for name in names_in(argument))
    return not given_code and not says_check(_last(result.callee) or getattr(result.callee, "name", None) or "")


def _in_other_modules(facts: Facts) -> Iterator[Execution]:
    """Calls of a function of another module that executes what it is passed."""
    for node, site in facts.module.index.calls:
        if (dotted(node.func) or "").split(".")[0] not in facts.module.index.from_project or not (node.args or node.keywords):
            continue
        for callee in facts.value(node.func, site):
            if isinstance(callee, Def) and callee.module is not facts.module:
                for name, shell in _executed_parameters(facts, callee.scope):
                    value = passed(facts.evaluator, callee.scope, node, site, name)
                    filled = _holds(facts, value, lambda a: filled_by_model(facts, a))
                    source = (None if shell else filled) if filled else _holds(facts, value, lambda a: _reply(a) or _says_code(a))
                    if source is not None:
                        yield Execution(node, getattr(callee.function, "name", "the function"), source, None)
                        break


def _executed_parameters(facts: Facts, scope: Scope) -> list[tuple[str, bool]]:
    """The parameters of a function that it executes, unchecked; and whether in a shell."""
    if not scope.module.may_execute:
        return []
    key = "executed", scope
    if key not in facts.memo:
        facts.memo[key] = []
        found = list(_handed_on(facts, scope))
        for sink in code_sinks(facts, scope.module):
            if sink.site.scope is scope and not own_check(facts, sink.site, sink.node, names_in(sink.argument)):
                value = facts.evaluator.value(sink.argument, sink.site)
                name = _holds(facts, value, _parameter_of(scope))
                if name is not None:
                    found.append((name, sink.shell))
        facts.memo[key] = found
    known: list[tuple[str, bool]] = facts.memo[key]
    return known


def _handed_on(facts: Facts, scope: Scope) -> Iterator[tuple[str, bool]]:
    """The parameters that a function hands to another function of the project that executes them."""
    for node, site in scope.module.index.calls_in.get(scope, ()):
        for callee in facts.evaluator.value(node.func, site) if isinstance(node.func, ast.Name) and (node.args or node.keywords) else ():
            if isinstance(callee, Def):
                for name, shell in _executed_parameters(facts, callee.scope):
                    value = passed(facts.evaluator, callee.scope, node, site, name)
                    inner = _holds(facts, value, _parameter_of(scope))
                    if inner is not None:
                        yield inner, shell


def _of_tools_elsewhere(facts: Facts) -> Iterator[Execution]:
    """Tools whose body, in another module, executes a parameter: reported where the function becomes a tool."""
    for tool in tools(facts).values():
        if tool.scope.module is not facts.module:
            for sink in code_sinks(facts, tool.scope.module):
                if not sink.shell:
                    value = facts.evaluator.value(sink.argument, sink.site)
                    name = _holds(facts, value, tool.parameter)
                    if name is not None and not own_check(facts, sink.site, sink.node, names_in(sink.argument)):
                        yield Execution(tool.use, sink.name, f"the tool's parameter {name}", None)
                        break

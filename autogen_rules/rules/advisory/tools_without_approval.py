"""Tools run although nobody is asked: those of an agent that never asks, and tools for code, commands and files.

In 0.2 and AG2 an agent with `human_input_mode="NEVER"` is given a `function_map`, is the `executor` of `register_function`, or registers
a function for execution. In 0.4 and later and in AG2 1.x, where the agent that holds a tool runs it in its own turn, a tool for code,
commands, skills or files is reported that nobody approves: `PythonCodeExecutionTool`, `SandboxShellTool`, `SandboxCodeTool`,
`AnthropicBashTool`, `SkillsToolkit`, `FilesystemToolkit` and, in AG2, `ApplyPatchTool`.

## Why

What a tool does cannot be taken back because nobody saw the call.

## When to suppress

When the tools only read what everybody may see. Silent are a tool whose middleware asks (`approval_required()`, or one of your own that
can refuse), or that only such a toolkit or agent holds; `FilesystemToolkit(read_only=True)`; a tool that runs at the provider or in a
remote sandbox; a class of your own that runs the tool in its own way.

In 2,398 public files of AutoGen programs the first clause reports 182 places, of which most of those looked at look something up or
compute, the second eleven: four that can change something, four in a program that says why, three of AutoGen's own. So it is off by
default.

## References

- AutoGen 0.7.5 `PythonCodeExecutionTool` takes no approval, `CodeExecutorAgent` takes an `approval_func`; AG2 1.2.1 `approval_required`.
- <https://cwe.mitre.org/data/definitions/862.html>
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ...evaluating.asked import is_false
from ...facts.agents.approvals import unasked_tools
from ...facts.agents.classic import ends_its_turn, never_asks
from ...facts.autogen_calls import AutogenCall
from ...facts.base import Facts
from ...facts.method_calls import named, objects, receivers
from ...findings import Report
from ...knowledge import roles

CODE = "AGS920"
SYMBOL = "tools-without-approval"
LEVEL = "low"
CWE = (862,)
OWASP = "LLM06"
ASI = "ASI02"
BAD = 'user = UserProxyAgent("user", human_input_mode="NEVER", function_map={"send": send})'
GOOD = 'user = UserProxyAgent("user", human_input_mode="ALWAYS", function_map={"send": send})'


def check(facts: Facts) -> Iterator[Report]:
    for agent, node in _executing(facts):
        if never_asks(facts, agent) and not ends_its_turn(facts, agent):
            message = 'tools run without approval: the executing agent has human_input_mode="NEVER"; use "ALWAYS" for what changes anything'
            yield Report(message, node, because=(agent.given("human_input_mode"),))
    for call in unasked_tools(facts):
        yield call.report(f"{call.symbol.name} runs without approval: {_instead(call)}")


def _instead(call: AutogenCall) -> str:
    if call.symbol.family == "core":
        return "it takes none; use a CodeExecutorAgent with an approval_func (0.7.2)"
    if call.symbol.family == "classic":
        return "pass needs_approval=True and an on_approval that asks a person"
    if not call.knows("middleware"):
        return "it takes none; use a SandboxShellTool with middleware=[approval_required()]"
    return "pass middleware=[approval_required()]" + (", or read_only=True" if call.knows("read_only") else "")


def _executing(facts: Facts) -> Iterator[tuple[AutogenCall, ast.AST]]:
    for call in facts.calls(roles.CLASSIC_AGENTS):
        if "function_map" in call.names and not is_false(call.get("function_map")):
            yield call, call.use("function_map")
    for call in facts.calls(roles.TOOL_FUNCTIONS):
        yield from ((agent, call.use("executor")) for agent in objects(facts, call.get("executor"), roles.CLASSIC_AGENTS))
    for method in named(facts, frozenset(("register_for_execution", "register_function", "register_tool"))):
        agents = [*receivers(facts, method), *method.value("agent", 0)]
        yield from ((agent, method.node) for agent in objects(facts, tuple(agents), roles.CLASSIC_AGENTS))

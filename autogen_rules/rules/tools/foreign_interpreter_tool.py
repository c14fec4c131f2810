"""A tool of another framework that runs what the model writes, in this process or on this machine, is adapted.

`LangChainToolAdapter` and AG2's `Interoperability().convert_tool` are given LangChain's `PythonREPLTool`, `PythonAstREPLTool` or
`ShellTool`, a `Tool` around one of these, or a tool that is allowed to by `allow_dangerous_code=True` (`unsafe_mode=True` of CrewAI);
or the `run` of a `PythonREPL` is made a tool (`FunctionTool(repl.run, ...)`, `tools=[repl.run]`), or a function that hands its parameter
to one is adapted. Reported is the foreign tool.

## Why

AutoGen's own executors can be held in a container; the adapted tool runs with all rights of this process, whatever executor the agents
have.

## When to suppress

When the whole program runs in a container made for it. Silent are tools that only look things up (searches, encyclopedias, databases:
their statements are AGS062's), a shell that asks (`ask_human_input=True`), a tool of your own however it is named, and an interpreter that
no AutoGen agent is given.

Fifteen public files that begin an adapter with LangChain's Python or shell tool were read: thirteen give AutoGen an interpreter of this
machine, two a tool of their own. Of thirty files that adapt anything, or make such an interpreter, one does; the others adapt searches
and databases, or serve LangChain's own agents, and are silent.

## References

- `autogen_ext` 0.7.5 `LangChainToolAdapter.run` calls the tool's `_run` in this process.
- <https://cwe.mitre.org/data/definitions/94.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import Def
from ...facts.base import Facts
from ...facts.text.foreign_tools import interpreters
from ...findings import Report

CODE = "AGS063"
SYMBOL = "foreign-interpreter-tool"
LEVEL = "high"
CWE = (94,)
OWASP = "LLM05"
ASI = "ASI05"
BAD = "repl = LangChainToolAdapter(PythonREPLTool())"
GOOD = "repl = PythonCodeExecutionTool(DockerCommandLineCodeExecutor(work_dir=WORK))"


def check(facts: Facts) -> Iterator[Report]:
    for given, alternative, name in interpreters(facts):
        message = f"{name} runs what the model writes on this machine; use AutoGen's own tools for code, in a container"
        yield given.report_use(message) if isinstance(alternative, Def) else given.report(alternative, message)

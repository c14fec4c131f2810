"""What a model wrote is executed in this process, or in a shell.

`exec`, `eval`, `os.system`, a shell of `subprocess`, `[sys.executable, "-c", ...]`, `runpy`, IPython's `run_cell` or an evaluator that is
`eval` within (`sympy.sympify`, `numexpr.evaluate`, `DataFrame.eval` and `query`) is given an agent's or client's reply, what was taken out
of one, a parameter of a tool, or something whose name says so (`code`, `response`, `llm_output`, ...; not `exit_code` and its kin, nor what
is annotated as a number). `ast.literal_eval` is silent, and so is a value that has passed a check: a test of the whole of it, or a function
of the program's own that can refuse. A function of another module that executes its parameter counts like `exec` itself.

## Why

The model writes what its context makes it write; whoever gets text into that context decides what runs, with all rights of this process.

## When to suppress

Hardly ever: hand the code to a container executor.

## References

- <https://cwe.mitre.org/data/definitions/94.html>, <https://cwe.mitre.org/data/definitions/95.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.text.model_code import executions
from ...findings import Report

CODE = "AGS040"
SYMBOL = "model-output-executed"
LEVEL = "high"
CWE = (94, 95)
OWASP = "LLM05"
ASI = "ASI05"
BAD = "exec(agent.generate_reply(messages))"
GOOD = 'executor.execute_code_blocks([CodeBlock("python", reply)])'


def check(facts: Facts) -> Iterator[Report]:
    for execution in executions(facts):
        if execution.filter is None:
            flow = execution.flow
            yield flow.report(f"{flow.named(facts)} runs what a model wrote ({execution.source}); hand it to a container executor")

"""Only a search for words stands between a model's output and its execution.

The same as AGS040, where the code is guarded by substring, prefix and suffix tests (`"import os" not in code`) or `re` searches alone, also
in a function of the program's own. Reported is the first test, in place of the execution. So is an `approval_func` (AutoGen 0.7.2) that
asks nobody and decides by such tests of the code.

## Why

Python has many ways to say the same: `__import__("o" + "s")` contains none of the words.

## When to suppress

Hardly ever: a list of forbidden words is no sandbox.

## References

- <https://cwe.mitre.org/data/definitions/184.html>, <https://cwe.mitre.org/data/definitions/95.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.agents.word_approvals import word_approvals
from ...facts.base import Facts
from ...facts.text.model_code import executions
from ...findings import Report

CODE = "AGS041"
SYMBOL = "bypassable-code-filter"
LEVEL = "high"
CWE = (184, 95)
OWASP = "LLM05"
ASI = "ASI05"
BAD = 'if "import os" not in code: exec(code)'
GOOD = 'executor.execute_code_blocks([CodeBlock("python", code)])'


def check(facts: Facts) -> Iterator[Report]:
    for execution in executions(facts):
        if execution.filter is not None:
            sink = execution.flow.sink.name
            message = f"a search for words does not make a model's output safe to run with {sink}; hand it to a container executor"
            yield Report(message, execution.filter, because=(execution.flow,))
    for given, test, is_here in word_approvals(facts):
        message = "a search for words does not tell what a program does; let a person read the code"
        yield Report(message, test if is_here else given.use)

"""A 0.2 or AG2 executor or `code_execution_config` has no `work_dir`.

The executors then work in the current directory, the legacy settings inside the installed package.

## Why

Generated files land among the program's own.

## When to suppress

When the current directory was made for the code.

## References

- AutoGen 0.2.40: `work_dir=Path('.')`.
- <https://cwe.mitre.org/data/definitions/22.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.code_configs import code_configs
from ...facts.executors import executors
from ...findings import Report
from ...reading.values import ABSENT

CODE = "AGS914"
SYMBOL = "executor-work-dir-missing"
LEVEL = "low"
CWE = (22,)
OWASP = "LLM06"
ASI = "ASI05"
BAD = "executor = LocalCommandLineCodeExecutor(timeout=60)"
GOOD = 'executor = LocalCommandLineCodeExecutor(timeout=60, work_dir="coding")'


def check(facts: Facts) -> Iterator[Report]:
    for call in executors(facts):
        if call.symbol.family == "classic" and "work_dir" in call.symbol.parameters() and ABSENT in call.get("work_dir"):
            yield Report(f"{call.symbol.name} works in the current directory; set work_dir", call.node)
    for config in code_configs(facts):
        if config.executor == (ABSENT,) and ABSENT in config.get("work_dir"):
            yield Report("code_execution_config has no work_dir; set one", config.use, config.holder)

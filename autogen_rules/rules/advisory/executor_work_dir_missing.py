"""A 0.2 or AG2 executor or `code_execution_config` has no `work_dir`, a `FileSurfer` no `base_path`.

Most executors then work in the current directory, the legacy settings inside the installed package; the surfer reads all of the current
directory (before 0.4.9 all files).

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

from ...evaluating.values import ABSENT
from ...facts.base import Facts
from ...facts.configs.code_configs import code_configs
from ...facts.configs.executors import executors
from ...findings import Report
from ...knowledge import roles

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
        work_dir = call.given("work_dir")
        if work_dir.may_lack and call.symbol.family == "classic" and call.knows("work_dir"):
            yield work_dir.report(ABSENT, f"{call.symbol.name} has no work_dir; set one")
    for call in facts.calls(roles.FILE_AGENTS):
        base_path = call.given("base_path")
        if base_path.may_lack:
            yield base_path.report(ABSENT, f"{call.symbol.name} reads all of the current directory; set base_path")
    for config in code_configs(facts):
        work_dir = config.given("work_dir")
        if work_dir.may_lack and config.executor == (ABSENT,):
            yield work_dir.report(ABSENT, "code_execution_config has no work_dir; set one")

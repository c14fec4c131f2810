"""An executor or a `code_execution_config` relies on the default timeout.

60 seconds for most executors, 600 for the legacy settings of `code_execution_config`.

## Why

How long code may run is a decision; a default can change with a release.

## When to suppress

When the default is meant.

## References

- <https://cwe.mitre.org/data/definitions/400.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.values import ABSENT
from ...facts.base import Facts
from ...facts.configs.code_configs import code_configs
from ...facts.configs.executors import executors
from ...findings import Report
from ...knowledge import roles

CODE = "AGS910"
SYMBOL = "executor-timeout-missing"
LEVEL = "low"
CWE = (400,)
OWASP = "LLM10"
ASI = "ASI05"
BAD = 'executor = DockerCommandLineCodeExecutor(work_dir="coding")'
GOOD = 'executor = DockerCommandLineCodeExecutor(work_dir="coding", timeout=60)'


def check(facts: Facts) -> Iterator[Report]:
    for call in executors(facts):
        timeout = call.given("timeout")
        if timeout.may_lack and call.knows("timeout") and not call.is_a(roles.SERVERS):
            yield timeout.report(ABSENT, f"{call.symbol.name} relies on the default timeout; set one")
    for config in code_configs(facts):
        timeout = config.given("timeout")
        if timeout.may_lack and config.executor == (ABSENT,):
            yield timeout.report(ABSENT, "code_execution_config relies on the default timeout; set one")

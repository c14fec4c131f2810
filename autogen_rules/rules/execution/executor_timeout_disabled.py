"""The time limit of executed code is switched off, or too long to be a limit.

`timeout` of an executor or of a `code_execution_config` is `None`, zero or less, or above the limit.

## Why

A loop that never ends, written by mistake or on purpose, holds the machine and the conversation.

## When to suppress

When long computations are the task; or raise the limit.

## Options

- `autogen-max-executor-timeout` (default 600): the largest timeout, in seconds, that is accepted.

## References

- AutoGen 0.2.40: a timeout below 1 is refused by the command line executors at construction; the legacy host mode does not enforce any.
- <https://cwe.mitre.org/data/definitions/400.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.configs.executors import execution_settings
from ...facts.fixes import limited
from ...facts.numbers import timeout_problem
from ...findings import Report

CODE = "AGS012"
SYMBOL = "executor-timeout-disabled"
LEVEL = "medium"
CWE = (400,)
OWASP = "LLM10"
ASI = "ASI05"
BAD = "executor = DockerCommandLineCodeExecutor(timeout=0)"
GOOD = "executor = DockerCommandLineCodeExecutor(timeout=60)"

_USUAL = 60  # seconds


def check(facts: Facts) -> Iterator[Report]:
    for given in execution_settings(facts, "timeout", "default_timeout"):
        for alternative in given.value:
            limit = facts.settings.max_executor_timeout
            problem = timeout_problem(alternative, limit, f"{limit} s (autogen-max-executor-timeout)")
            if problem is not None:
                message = f"{given.name} sets no useful time limit for executed code: it is {problem}; set a number of seconds"
                yield given.report(alternative, message, fixes=limited(given, alternative, _USUAL, limit))

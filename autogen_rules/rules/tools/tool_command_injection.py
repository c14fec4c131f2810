"""A tool runs a command that the model wrote.

A tool's parameter reaches `os.system`, `os.popen` or a function of `subprocess` with `shell=True`, as (part of) a command string, or as the
program to run.

## Why

The model chooses the command, and the text that it reads chooses for the model: `; curl ... | sh` is one argument away.

## When to suppress

When running commands is the tool's purpose and it runs in a container made for it.

## References

- <https://cwe.mitre.org/data/definitions/78.html>
"""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.base import Facts
from ...facts.tool_sinks import Danger, command_sinks, flows, is_checked
from ...findings import Report

CODE = "AGS060"
SYMBOL = "tool-command-injection"
LEVEL = "high"
CWE = (78,)
OWASP = "LLM05"
ASI = "ASI02"
BAD = "def run(command: str) -> str: return subprocess.getoutput(command)"
GOOD = 'def log(count: int) -> str: return subprocess.check_output(["git", "log", f"-{int(count)}"], text=True)'

_DANGER = Danger(command_sinks, is_checked)


def check(facts: Facts) -> Iterator[Report]:
    for flow in flows(facts, _DANGER):
        yield Report(f"{flow.sink.name} runs what the model wrote ({flow.parameter}); build the argument list from checked parts", flow.use)

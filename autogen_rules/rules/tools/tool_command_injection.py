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

from ...facts import Facts, Report
from ...facts.guards import membership_test, own_check, refused
from ...facts.tool_sinks import Sink, command_sinks, flows, mentioned

CODE = "AGS060"
SYMBOL = "tool-command-injection"
LEVEL = "high"
CWE = (78,)
OWASP = "LLM05"
ASI = "ASI02"
BAD = "def run(command: str) -> str: return subprocess.getoutput(command)"
GOOD = 'def log(count: int) -> str: return subprocess.check_output(["git", "log", f"-{int(count)}"], text=True)'


def check(facts: Facts) -> Iterator[Report]:
    for flow in flows(facts, command_sinks, _is_checked, frozenset()):
        yield Report(f"{flow.sink.name} runs what the model wrote ({flow.parameter}); build the argument list from checked parts", flow.use)


def _is_checked(facts: Facts, sink: Sink) -> bool:
    names = mentioned(sink)
    return own_check(facts, sink.site, sink.node, names) or membership_test(sink.site, names) or refused(sink.site, sink.node, names)

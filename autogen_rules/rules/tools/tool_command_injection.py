"""A tool runs a command that the model wrote.

A tool's parameter reaches `os.system`, `os.popen`, a function of `subprocess` or `asyncio` with a shell, as (part of) a command string, as
the text of a shell's `-c` (behind `sudo`, `env` and the like too), through `shlex.split` as the whole argument list, or as the program to
run (`os.exec*` and `os.spawn*` included). Silent is a parameter that has passed a check: the whole command in a list, a match of harmless
characters to its end, `shlex.quote`, a function of the program's own that can refuse. How the command begins is no check.

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
from ...facts.text.commands import command_sinks
from ...facts.text.flows import of_tools
from ...findings import Report

CODE = "AGS060"
SYMBOL = "tool-command-injection"
LEVEL = "high"
CWE = (78,)
OWASP = "LLM05"
ASI = "ASI02"
BAD = "def run(command: str) -> str: return subprocess.getoutput(command)"
GOOD = 'def log(count: int) -> str: return subprocess.check_output(["git", "log", f"-{int(count)}"], text=True)'


def check(facts: Facts) -> Iterator[Report]:
    for flow in of_tools(facts, command_sinks):
        message = f"{flow.named(facts)} runs what the model wrote ({flow.source}); build the argument list from checked parts"
        if flow.words(facts) is not None:
            message += "; the test of its words says nothing about the rest of it"
        yield flow.report(message)

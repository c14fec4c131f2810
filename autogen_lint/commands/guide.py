"""Write the rules that are on by default as one Markdown sheet of do's and don'ts, for AGENTS.md or CLAUDE.md."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from autogen_rules.catalogue import Rule, rules

from ..writing import write

_HEAD = """\
# Secure AutoGen and AG2 programs

Write programs that `autogen-lint check` has nothing to say of; `autogen-lint explain CODE` tells more of a rule."""


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, default=Path("-"), metavar="FILE", help="default: -, standard output")


def run(given: Namespace) -> int:
    write(given.output, "\n\n".join([_HEAD, *(_section(rule) for rule in rules() if not rule.advisory)]) + "\n")
    return 0


def _section(rule: Rule) -> str:
    references = [*(f"CWE-{number}" for number in rule.cwe), f"OWASP {rule.owasp}", f"OWASP {rule.asi}"]
    return "\n\n".join(
        (
            f"## {rule.code} {rule.symbol}",
            f"**Level**: {rule.level.name}",
            f"**Reported**: {rule.summary}",
            f"**Do**:\n\n```python\n{rule.good}\n```",
            f"**Don't**:\n\n```python\n{rule.bad}\n```",
            f"**Why**: {rule.why}",
            f"**Refs**: {', '.join(references)}, [{rule.code}]({rule.url})",
        )
    )

"""The rules for a person to read: the list, and a page for each."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from ..catalogue import Rule
from .results import our_rules


def find(name: str) -> Rule | None:
    """The rule with a code (``AGS010``), a symbol, or pylint's symbol or id, in upper or lower case."""
    wanted = name.lower()
    for rule in our_rules().values():
        if wanted in (rule.code.lower(), rule.symbol, rule.pylint_symbol, rule.pylint_id.lower()):
            return rule
    return None


def page(rule: Rule) -> str:
    """All about a rule, as Markdown."""
    facts = "\n".join(f"- {fact}" for fact in _facts(rule))
    bad, good = (f"```python\n{line}\n```" if line else "" for line in (rule.bad, rule.good))
    return "\n\n".join((*parts(rule, facts, bad, good), rule.url)) + "\n"


def parts(rule: Rule, facts: str, bad: str, good: str) -> Iterator[str]:
    """The parts of a page; ``facts``, ``bad`` and ``good`` are the Markdown of its properties and programs, empty where it has none."""
    sections = dict(rule.sections)
    yield f"# {rule.code} {rule.symbol}"
    yield facts
    yield f"## What\n\n{sections.pop('')}"
    yield f"## Why\n\n{sections.pop('Why')}"
    if bad:
        yield f"## Bad\n\n{bad}"
        yield f"## Good\n\n{good}"
    yield f"## When to suppress\n\n{sections.pop('When to suppress')}"
    yield f"In flake8 write `# noqa: {rule.code}` at the end of the reported line, in pylint `# pylint: disable={rule.pylint_symbol}`."
    for heading, text in sections.items():
        yield f"## {heading}\n\n{text}"


def _facts(rule: Rule) -> Iterator[str]:
    yield f"Level: {rule.level.name}"
    if rule.cwe:
        yield f"CWE: {', '.join(map(str, rule.cwe))}"
        yield f"OWASP Top 10: {rule.owasp} (LLM Applications, 2025), {rule.asi} (Agentic Applications, 2026)"
    yield f"pylint: `{rule.pylint_symbol}` ({rule.pylint_id})"
    if rule.advisory:
        yield f"Off by default; flake8: `autogen-advisory = {rule.code}`, pylint: `enable = {rule.pylint_symbol}`"


def table(width: int = 0) -> str:
    """All rules, a line each; wrapped where ``width``, in characters, is given."""
    columns = max(len(rule.symbol) for rule in our_rules().values())
    rows = [f"{rule.code}  {rule.level.name:6}  {rule.symbol:{columns}}  {rule.summary}" for rule in our_rules().values()]
    if width:
        rows = [textwrap.fill(row, max(width, columns + 40), subsequent_indent=" " * (columns + 18)) for row in rows]
    return "\n".join(rows) + "\n"


def markdown() -> str:
    """All rules, as a Markdown table with links to their pages."""
    rows = [f"| [{rule.code}]({rule.url}) | `{rule.symbol}` | {rule.level.name} | {rule.summary} |" for rule in our_rules().values()]
    return "\n".join(["| code | symbol | level | reports |", "|---|---|---|---|", *rows]) + "\n"


def as_json() -> str:
    """All rules, as a JSON list."""
    return json.dumps([_record(rule) for rule in our_rules().values()], indent=2) + "\n"


def _record(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "symbol": rule.symbol,
        "level": rule.level.name,
        "advisory": rule.advisory,
        "summary": rule.summary,
        "cwe": rule.cwe,
        "owasp": rule.owasp,
        "asi": rule.asi,
        "pylint_id": rule.pylint_id,
        "pylint_symbol": rule.pylint_symbol,
        "bad": rule.bad,
        "good": rule.good,
        "url": rule.url,
    }

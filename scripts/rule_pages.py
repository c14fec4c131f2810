"""The rules' pages and tables of the documentation, as Markdown."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from marked import EXAMPLES, MARKED  # noqa: E402  # pylint: disable=wrong-import-position,import-error

from autogen_rules.catalogue import INTERNAL, LEVELS, Rule, draw, made  # noqa: E402  # pylint: disable=wrong-import-position
from autogen_rules.reports.pages import parts  # noqa: E402  # pylint: disable=wrong-import-position
from autogen_rules.reports.taxonomy import OWASP  # noqa: E402  # pylint: disable=wrong-import-position

RULES = (INTERNAL, *made(draw()))
_FAMILIES = {record["code"]: record["module"].rpartition(".")[0] for record in draw()}
# The generations of AutoGen, by the packages that a program imports.
_GENERATIONS = {
    "0.2 and AG2": re.compile(r"^\s*(?:import|from)\s+(?:py)?autogen\b(?!\.beta)", re.MULTILINE),
    "0.4+": re.compile(r"^\s*(?:import|from)\s+autogen_(?:agentchat|core|ext)\b", re.MULTILINE),
    "AG2 1.x": re.compile(r"^\s*(?:import|from)\s+(?:ag2|autogen\.beta)\b", re.MULTILINE),
}


def page(rule: Rule) -> str:
    """The page of one rule."""
    first, *others = _properties(rule)
    facts = "\n".join([f"| {first[0]} | {first[1]} |", "|---|---|", *(f"| {name} | {value} |" for name, value in others)])
    bad, good = ("\n\n".join(_example(rule, name)) if rule is not INTERNAL else "" for name in ("bad.py", "good.py"))
    return "\n\n".join(parts(rule, facts, bad, good)) + "\n"


def _properties(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "Level", rule.level.name
    if rule is not INTERNAL:
        yield "AutoGen", ", ".join(generations(rule))
    if rule.cwe:
        yield "CWE", ", ".join(f"[CWE-{number}](https://cwe.mitre.org/data/definitions/{number}.html)" for number in rule.cwe)
    if rule.owasp:
        yield "[OWASP Top 10 for LLM Applications 2025](https://genai.owasp.org/llm-top-10/)", f"{rule.owasp} {OWASP[rule.owasp]}"
    if rule.asi:
        yield "OWASP Top 10 for Agentic Applications 2026", f"{rule.asi} {OWASP[rule.asi]}"
    yield "pylint", f"`{rule.pylint_symbol}` ({rule.pylint_id})"
    if rule.advisory:
        yield "Off by default", f"flake8: `autogen-advisory = {rule.code}`; pylint: `enable = {rule.pylint_symbol}`"


def _example(rule: Rule, name: str) -> Iterator[str]:
    """An example as a reader wants it: without the comments that the tests read; the reported lines are marked, and said below."""
    marked = next(example for example in EXAMPLES if example.name == f"examples/{rule.code.lower()}/{name}")
    code = re.sub(r"\A# options:.*\n+", "", marked.text)
    above = marked.text.count("\n") - code.count("\n")
    messages = {finding.line - above: finding.message for finding in marked.findings if finding.code == rule.code}
    lines = f' hl_lines="{" ".join(map(str, messages))}"' if messages else ""
    without = re.sub(r"[ ]*# expect: AGS.*$", "", code, flags=re.MULTILINE)
    yield f"```python{lines}\n{without}```"
    if messages:
        yield "\n".join(f"- Line {line}: {message}" for line, message in messages.items())


@cache
def _seen_in() -> dict[str, set[str]]:
    """The generations of the programs in which each code is expected; a program of another rule counts where it is of one generation."""
    found: dict[str, set[str]] = defaultdict(set)
    for marked in MARKED:
        names = [name for name, pattern in _GENERATIONS.items() if pattern.search(marked.text)]
        for _, code in marked.expected:
            if len(names) == 1 or f"/{code.lower()}/" in marked.name:
                found[code].update(names)
    return found


def generations(rule: Rule) -> list[str]:
    """The generations of AutoGen in whose programs the tests expect the rule."""
    return [name for name in _GENERATIONS if name in _seen_in()[rule.code]]


def table(folder: str | None = None) -> str:
    """All rules, as a table that links to the pages: for a folder from elsewhere, else from beside them, with all that can be chosen by."""
    heads = ("code", "symbol", "level", "reports") if folder else ("code", "symbol", "level", "AutoGen", "reports")
    rows = [heads, tuple("---" for _ in heads)]
    for rule in RULES:
        symbol = f"`{rule.symbol}`{' (off by default)' if rule.advisory else ''}"
        where = () if folder else (", ".join(generations(rule)) or "all",)
        rows.append((f"[{rule.code}]({folder or ''}{rule.code}.md)", symbol, rule.level.name, *where, rule.summary))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def levels() -> str:
    """The codes of each level, as flake8 takes them."""
    rows = ["| level | codes |", "|---|---|"]
    for level in LEVELS:
        codes = ",".join(rule.code for rule in RULES if rule.level.name == level and not rule.advisory)
        rows.append(f"| {level} | `{codes}` |")
    return "\n".join(rows)


def menu() -> str:
    """The families of rules with their pages, as entries of the site's menu."""
    families: dict[str, list[Rule]] = defaultdict(list)
    for rule in RULES[1:]:
        families[_FAMILIES[rule.code]].append(rule)
    rows = []
    for family, rules in families.items():
        title = (import_module(family).__doc__ or "").rstrip(".").partition(" (")[0].partition(",")[0]
        rows.append(f"      - {title}:")
        rows += [f"          - {rule.code} {rule.symbol}: rules/{rule.code}.md" for rule in rules]
    return "\n".join(rows)

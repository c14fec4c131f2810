#!/usr/bin/env python3
"""Write the catalogue, and the rules' pages and tables, from the rules themselves.

A page, docs/rules/AGSnnn.md, is the docstring of the rule's module with its example files; docs/rules/index.md and a
table in README.md list all rules, README.md and docs/configuration.md all options, docs/classes.md the classes of AutoGen that
rules look at because of what they take. With --check nothing is written, and
the exit status is 1 if something would be.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from autogen_rules import OPTIONS, knowledge  # noqa: E402  # pylint: disable=wrong-import-position
from autogen_rules.catalogue import CATALOGUE, INTERNAL, Rule, draw, made  # noqa: E402  # pylint: disable=wrong-import-position

RULES = (INTERNAL, *made(draw()))
PAGES = ROOT / "docs" / "rules"
README = ROOT / "README.md"
CONFIGURATION = ROOT / "docs" / "configuration.md"
CLASSES = ROOT / "docs" / "classes.md"
# What the packages say of parameters, and the rules that ask for it.
COLUMNS = {
    "secret": "credentials (AGS001)",
    "address": "addresses (AGS001, AGS005)",
    "network": "TLS and network (AGS005, AGS013)",
    "folder": "folders (AGS050)",
    "mount": "mounts (AGS051)",
    "time": "time limits (AGS002, AGS012)",
    "bound": "bounds (AGS004, AGS022, AGS030)",
    "approval": "approval (AGS020, AGS021, AGS025)",
}
ABOUT_CLASSES = """\
Which classes, functions and other constructors of AutoGen take a credential, an address, a folder, … is read from the released
packages, by the names and annotations of their parameters; rules look at these arguments in every call, whatever the class is
called. `python -m autogen_rules.knowledge NAME` shows more of one of them. A new release changes this page, not the rules."""
FAMILIES = {
    "classic": "AutoGen 0.2 and AG2 (`import autogen`)",
    "core": "AutoGen 0.4 and later (`autogen_agentchat`, `autogen_core`, `autogen_ext`)",
    "beta": "AG2 1.x (`import ag2`, `autogen.beta`)",
}

OWASP = {
    "LLM01": "Prompt Injection",
    "LLM02": "Sensitive Information Disclosure",
    "LLM03": "Supply Chain",
    "LLM04": "Data and Model Poisoning",
    "LLM05": "Improper Output Handling",
    "LLM06": "Excessive Agency",
    "LLM07": "System Prompt Leakage",
    "LLM08": "Vector and Embedding Weaknesses",
    "LLM09": "Misinformation",
    "LLM10": "Unbounded Consumption",
}
ASI = {
    "ASI01": "Agent Goal Hijack",
    "ASI02": "Tool Misuse and Exploitation",
    "ASI03": "Identity and Privilege Abuse",
    "ASI04": "Agentic Supply Chain Vulnerabilities",
    "ASI05": "Unexpected Code Execution",
    "ASI06": "Memory and Context Poisoning",
    "ASI07": "Insecure Inter-Agent Communication",
    "ASI08": "Cascading Failures",
    "ASI09": "Human-Agent Trust Exploitation",
    "ASI10": "Rogue Agents",
}


def page(rule: Rule) -> str:
    """The page of one rule, as Markdown."""
    return "\n\n".join(_parts(rule)) + "\n"


def _parts(rule: Rule) -> Iterator[str]:
    sections = dict(rule.sections)
    yield f"# {rule.code} {rule.symbol}"
    yield "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in _properties(rule))])
    yield "## What"
    yield sections.pop("")
    yield "## Why"
    yield sections.pop("Why")
    for heading, file in ("Bad", "bad.py"), ("Good", "good.py"):
        example = ROOT / "examples" / rule.code.lower() / file
        if rule is not INTERNAL:
            yield f"## {heading}"
            yield f"```python\n{_without_markers(example.read_text(encoding='utf-8'))}```"
    yield "## When to suppress"
    yield sections.pop("When to suppress")
    yield f"In flake8 write `# noqa: {rule.code}` at the end of the reported line, in pylint `# pylint: disable={rule.pylint_symbol}`."
    for heading, text in sections.items():
        yield f"## {heading}"
        yield text


def _properties(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "Level", rule.level.name
    if rule.cwe:
        yield "CWE", ", ".join(f"[CWE-{number}](https://cwe.mitre.org/data/definitions/{number}.html)" for number in rule.cwe)
    if rule.owasp:
        yield "[OWASP Top 10 for LLM Applications 2025](https://genai.owasp.org/llm-top-10/)", f"{rule.owasp} {OWASP[rule.owasp]}"
    if rule.asi:
        yield "OWASP Top 10 for Agentic Applications 2026", f"{rule.asi} {ASI[rule.asi]}"
    yield "pylint", f"`{rule.pylint_symbol}` ({rule.pylint_id})"
    if rule.advisory:
        yield "Off by default", f"flake8: `autogen-advisory = {rule.code}`; pylint: `enable = {rule.pylint_symbol}`"


def _without_markers(code: str) -> str:
    """An example as a reader wants it: without the comments that the tests read."""
    code = re.sub(r"\A# options:.*\n+", "", code)
    return re.sub(r"[ ]*# expect: AGS.*$", "", code, flags=re.MULTILINE)


def table(folder: str) -> str:
    """All rules, as a Markdown table that links to the pages in a folder."""
    rows = ["| code | symbol | level | reports |", "|---|---|---|---|"]
    for rule in RULES:
        symbol = f"`{rule.symbol}`{' (off by default)' if rule.advisory else ''}"
        rows.append(f"| [{rule.code}]({folder}{rule.code}.md) | {symbol} | {rule.level.name} | {rule.summary} |")
    return "\n".join(rows)


def classes() -> str:
    """The classes and functions that take what matters to rules, as Markdown tables, one a family."""
    parts = ["# Classes that rules look at", ABOUT_CLASSES]
    for family, title in FAMILIES.items():
        rows = [f"| class | {' | '.join(COLUMNS.values())} |", "|---" * (len(COLUMNS) + 1) + "|"]
        for symbol in knowledge.symbols():
            if symbol.family == family and symbol.takes:
                cells = [", ".join(f"`{name}`" for name in sorted(symbol.taking(what))) for what in COLUMNS]
                rows.append(f"| `{symbol.name}` | {' | '.join(cells)} |")
        parts += [f"## {title}", "\n".join(rows)]
    return "\n\n".join(parts) + "\n"


def options() -> str:
    """All options, as a Markdown table."""
    rows = ["| option | default | meaning |", "|---|---|---|"]
    rows += [f"| `{option.name}` | {option.default or 'none'} | {option.help} |" for option in OPTIONS]
    return "\n".join(rows)


def filled(text: str, name: str, content: str) -> str:
    """A file's text with the content between the comments of that name."""
    before, start, rest = text.partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition(f"<!-- /{name} -->\n")
    return f"{before}{start}{content}\n{end}{after}"


def wanted() -> dict[Path, str]:
    """What each generated file should hold."""
    files = {PAGES / f"{rule.code}.md": page(rule) for rule in RULES}
    files[CATALOGUE] = json.dumps(draw(), indent=1, ensure_ascii=False) + "\n"
    files[PAGES / "index.md"] = f"# Rules\n\n{table('')}\n"
    files[README] = filled(filled(README.read_text(encoding="utf-8"), "rules", table("docs/rules/")), "options", options())
    files[CONFIGURATION] = filled(CONFIGURATION.read_text(encoding="utf-8"), "options", options())
    files[CLASSES] = classes()
    return files


def main() -> int:
    """Write or compare."""
    files = wanted()
    different = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale = sorted(set(PAGES.glob("*.md")) - set(files))
    if "--check" in sys.argv[1:]:
        for path in different + stale:
            print(f"{path.relative_to(ROOT)}: not what the rules say; run scripts/docs.py", file=sys.stderr)
        return int(bool(different or stale))
    PAGES.mkdir(parents=True, exist_ok=True)
    for path in different:
        path.write_text(files[path], encoding="utf-8")
    for path in stale:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())

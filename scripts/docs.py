#!/usr/bin/env python3
"""Write the catalogue, and the rules' pages and tables, from the rules themselves.

A page, docs/rules/AGSnnn.md, is the docstring of the rule's module with its example files; docs/rules/index.md and a
table in README.md list all rules, docs/configuration.md all options, docs/classes.md the classes of AutoGen that
rules look at because of what they take, docs/followed.md what the evaluator follows. With --check nothing is written, and
the exit status is 1 if something would be.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import followed_page
from rule_pages import ROOT, RULES, levels, menu, page, table

from autogen_rules import OPTIONS, knowledge
from autogen_rules.catalogue import CATALOGUE, draw

PAGES = ROOT / "docs" / "rules"
README = ROOT / "README.md"
CONFIGURATION = ROOT / "docs" / "configuration.md"
CLASSES = ROOT / "docs" / "classes.md"
FOLLOWED = ROOT / "docs" / "followed.md"
SITE = ROOT / "mkdocs.yml"
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


def filled(path: Path, **contents: str) -> str:
    """A file's text with each of the contents between the comments of its name."""
    text = path.read_text(encoding="utf-8")
    start, end = ("# {}\n", "# /{}\n") if path == SITE else ("<!-- {} -->\n", "<!-- /{} -->\n")
    for name, content in contents.items():
        before, _, rest = text.partition(start.format(name))
        _, _, after = rest.partition(end.format(name))
        text = f"{before}{start.format(name)}{content}\n{end.format(name)}{after}"
    return text


def catalogue() -> str:
    """The catalogue's text."""
    return json.dumps(draw(), indent=1, ensure_ascii=False) + "\n"


def wanted() -> dict[Path, str]:
    """What each generated file should hold."""
    files = {PAGES / f"{rule.code}.md": page(rule) for rule in RULES}
    files[CATALOGUE] = catalogue()
    files[PAGES / "index.md"] = f"# Rules\n\n{table()}\n"
    files[README] = filled(README, rules=table("docs/rules/"))
    files[CONFIGURATION] = filled(CONFIGURATION, options=options(), levels=levels())
    files[CLASSES] = classes()
    files[FOLLOWED] = followed_page.page()
    files[SITE] = filled(SITE, rules=menu())
    return files


def main() -> int:
    """Write or compare."""
    checks = "--check" in sys.argv[1:]
    if not checks:  # the pages show what the rules find in the examples
        CATALOGUE.write_text(catalogue(), encoding="utf-8")
    files = wanted()
    different = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    stale = sorted(set(PAGES.glob("*.md")) - set(files))
    if checks:
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

#!/usr/bin/env python3
"""Begin a rule: ``python scripts/new_rule.py SYMBOL --family FAMILY [--advisory]``.

It takes the next free code of the family and writes the rule's module, its two examples and its first case, all with TODOs that the
tests refuse. A family is a folder of ``autogen_rules/rules``, such as ``execution``; an advisory rule's code is AGS9, the
family's number and the next free digit. Ends with status 1 if the symbol is taken or the family is full.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parent.parent

RULE = Template('''\
"""TODO: one sentence that says what is reported.

TODO: the settings or calls that it looks at, by generation of AutoGen.

## Why

TODO: what goes wrong.

## When to suppress

TODO: when it is right as it is.

## References

- TODO: AutoGen's class and release, the CWE, the entry of OWASP.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...evaluating.asked import is_constant
from ...evaluating.values import Alternative
from ...facts.base import Facts
from ...facts.given import Given, reports
from ...findings import Report
from ...knowledge import roles

CODE = "$code"
SYMBOL = "$symbol"
LEVEL = "low"  # TODO: "high", "medium" or "low"
CWE = ()  # TODO: numbers
OWASP = ""  # TODO: "LLM01" to "LLM10"
ASI = ""  # TODO: "ASI01" to "ASI10"
BAD = ""  # TODO: one line that is reported
GOOD = ""  # TODO: its safe twin


def check(facts: Facts) -> Iterator[Report]:
    return reports((call.given("TODO") for call in facts.calls(roles.AGENTS)), _wrong)


def _wrong(given: Given, alternative: Alternative) -> str | None:
    if is_constant(alternative, None):
        return "TODO: what is wrong; what to write"
    return None
''')
PROGRAM = Template('''$options"""TODO: $what."""\n\nimport autogen\n\n$line\n''')
AGENT = 'agent = autogen.ConversableAgent("TODO")'


def free_code(rules: Path, family: str, advisory: bool) -> str:
    """The code after the last one of a family; a gap is a code that was published once. Raises ValueError if there is none."""
    number = (rules / family / "__init__.py").read_text(encoding="utf-8").partition("(0")[2][:1]
    prefix = f"AGS{9 if advisory else 0}{number}"
    used = re.findall(rf'^CODE = "{prefix}(\d)"$', "\n".join(_texts(rules)), re.MULTILINE)
    following = max(map(int, used), default=-1) + 1
    if following > 9:
        raise ValueError(f"{prefix}0 to {prefix}9 are all taken")
    return f"{prefix}{following}"


def _texts(rules: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(rules.rglob("*.py"))]


def files(root: Path, symbol: str, family: str, advisory: bool) -> dict[Path, str]:
    """What is to be written. Raises ValueError for a symbol that is taken or not words with hyphens, and as `free_code`."""
    rules = root / "autogen_rules" / "rules"
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", symbol):
        raise ValueError(f"{symbol}: a symbol is words with hyphens, such as executor-container-kept")
    module = symbol.replace("-", "_") + ".py"
    if module in {path.name for path in rules.rglob("*.py")}:
        raise ValueError(f"{symbol} is taken")
    code = free_code(rules, family, advisory)
    options = f"# options: autogen-advisory={code}\n" if advisory else ""
    bad, good = f"{AGENT}  # expect: {code}", AGENT
    programs = {
        "examples/{}/bad.py": ("a small program that does it", bad),
        "examples/{}/good.py": ("the same program, done well", good),
        "tests/cases/{}/cases.py": ("what is reported and what is not, in all spellings", f"{bad}\n{good}  # ok: TODO"),
    }
    written = {
        root / name.format(code.lower()): PROGRAM.substitute(options=options, what=what, line=line)
        for name, (what, line) in programs.items()
    }
    return {rules / ("advisory" if advisory else family) / module: RULE.substitute(code=code, symbol=symbol)} | written


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("symbol", help="says what is wrong, in words with hyphens")
    folders = (path.parent.name for path in (root / "autogen_rules" / "rules").glob("*/__init__.py"))
    parser.add_argument("--family", required=True, choices=sorted(set(folders) - {"advisory"}))
    parser.add_argument("--advisory", action="store_true", help="a rule that is off by default")
    given = parser.parse_args(arguments)
    try:
        wanted = files(root, given.symbol, given.family, given.advisory)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(root))
    print("Replace every TODO, run scripts/docs.py, add a line to CHANGELOG.md.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

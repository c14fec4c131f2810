"""The rules' files, pages, examples and tables belong together."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest
from marked import ROOT, Marked

import autogen_rules.rules
from autogen_rules import Settings, check_source
from autogen_rules.catalogue import CATALOGUE, INTERNAL, Rule, draw, rules

FAMILIES = {
    "AGS00": "credentials",
    "AGS01": "execution",
    "AGS02": "oversight",
    "AGS03": "conversation",
    "AGS04": "generated_code",
    "AGS05": "files",
    "AGS06": "tools",
    "AGS07": "controls",
    "AGS9": "advisory",
}
# What the bad and the good lines of the rules take for granted.
IMPORTS = "import os, subprocess\nfrom pathlib import Path\nimport autogen, requests\nfrom autogen_ext.tools.mcp import StdioServerParams"
CODES = [rule.code for rule in rules()]
every_rule = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


def _file(rule: Rule) -> Path:
    module = next(record["module"] for record in draw() if record["code"] == rule.code)
    return Path(str(import_module(module).__file__))


def test_a_file_a_rule() -> None:
    files = {path for path in Path(autogen_rules.rules.__path__[0]).rglob("*.py") if path.name != "__init__.py"}
    assert {_file(rule) for rule in rules()} == files


@every_rule
def test_a_rule_is_where_its_code_and_symbol_say(rule: Rule) -> None:
    family = next(family for prefix, family in FAMILIES.items() if rule.code.startswith(prefix))
    assert _file(rule).parent.name == family
    assert _file(rule).stem == rule.symbol.replace("-", "_")


def test_codes_symbols_and_summaries_are_unique() -> None:
    for attribute in "code", "symbol", "summary", "pylint_id":
        values = Counter(getattr(rule, attribute) for rule in (INTERNAL, *rules()))
        assert [value for value, count in values.items() if count > 1] == []
    assert CODES == sorted(CODES)


@every_rule
def test_a_rule_is_documented(rule: Rule) -> None:
    headings = [heading for heading in rule.sections if heading]
    assert [heading for heading in headings if heading != "Options"] == ["Why", "When to suppress", "References"]
    assert headings.index("References") == len(headings) - 1
    assert all(rule.sections.values())
    assert re.fullmatch(r"[A-Z`].*\.", rule.summary)
    assert rule.cwe
    assert re.fullmatch(r"LLM(0\d|10)", rule.owasp)
    assert re.fullmatch(r"ASI(0\d|10)", rule.asi)


# AGS033 needs a program: what is wrong is where its line stands.
@pytest.mark.parametrize("rule", [rule for rule in rules() if rule.code != "AGS033"], ids=lambda rule: rule.code)
def test_the_bad_line_is_reported_and_the_good_line_is_not(rule: Rule) -> None:
    settings = Settings(advisory=(rule.code,)) if rule.advisory else Settings()
    assert rule.code in _codes(rule.bad, settings)
    assert rule.code not in _codes(rule.good, settings)


def _codes(line: str, settings: Settings) -> set[str]:
    """What is found in a line; a function in it is made a tool."""
    program = f"{IMPORTS}\n{line}\n"
    if function := re.match(r"def (\w+)", line):
        program += f"autogen.register_function({function[1]}, caller=assistant, executor=user, description='A tool.')\n"
    return {finding.code for finding in check_source(program, settings=settings)}


def test_a_page_and_two_examples_a_rule() -> None:
    assert sorted(path.stem for path in (ROOT / "docs" / "rules").glob("AGS*.md")) == [INTERNAL.code, *CODES]
    assert sorted(path.name.upper() for path in (ROOT / "examples").iterdir()) == CODES


def test_nothing_is_left_to_do() -> None:
    """What `scripts/new_rule.py` leaves open is written."""
    folders = Path(autogen_rules.rules.__path__[0]), ROOT / "examples", ROOT / "tests" / "cases"
    assert [
        path for folder in folders for path in folder.rglob("*.py") if "TODO" in path.read_text(encoding="utf-8", errors="replace")
    ] == []


@every_rule
def test_the_bad_example_is_reported_and_the_good_one_is_not(rule: Rule) -> None:
    bad, good = (Marked(ROOT / "examples" / rule.code.lower() / name) for name in ("bad.py", "good.py"))
    assert rule.code in {code for _, code in bad.expected}
    assert not good.expected
    assert bad.options == good.options


def test_the_generated_files_are_what_the_rules_say() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "docs.py", "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_catalogue_is_what_the_rules_say() -> None:
    assert json.loads(CATALOGUE.read_text(encoding="utf-8")) == json.loads(json.dumps(draw()))

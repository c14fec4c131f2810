"""What CONTRIBUTING.md tells and asks is so."""

from __future__ import annotations

import ast
import re

from marked import ROOT

PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
RULES = sorted((ROOT / "autogen_rules" / "rules").glob("*/*.py"))
FACTS = sorted((ROOT / "autogen_rules" / "facts").glob("*.py"))
STORY = [*RULES, ROOT / "tests" / "test_findings.py"]
# What knows of places and trees, below the facts.
TREES = ("walk", "iter_child_nodes", "NodeVisitor")


def test_the_code_of_the_story_is_the_code() -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == 4
    texts = [path.read_text(encoding="utf-8") for path in STORY]
    assert [block for block in blocks if not any(block in text for text in texts)] == []


def test_what_the_page_names_exists() -> None:
    paths = re.findall(r"`((?:autogen_rules|scripts|tests)/[\w/]+\.py)`", PAGE)
    assert paths and all((ROOT / path).exists() for path in paths)


def test_names_of_autogen_are_data() -> None:
    for path in (*RULES, *FACTS):
        assert not re.findall(r"\"(?:classic|core|beta):\w+\"", path.read_text(encoding="utf-8")), path


def test_a_rule_asks_the_facts() -> None:
    """It walks no tree, and asks neither the evaluator nor the reading's lists behind the facts."""
    for path in RULES:
        asked = {ast.unparse(node) for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Attribute)}
        behind = {name for name in asked if name.startswith(("facts.evaluator", "facts.module.")) or name.removeprefix("ast.") in TREES}
        assert not behind, path

"""What CONTRIBUTING.md tells and asks is so."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
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


@pytest.mark.parametrize("path", [*RULES, *FACTS], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_names_of_autogen_are_data(path: Path) -> None:
    assert not re.findall(r"\"(?:classic|core|beta):\w+\"", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_asks_the_facts(path: Path) -> None:
    """It walks no tree, and asks neither the evaluator nor the reading's lists behind the facts."""
    tree = ast.parse(path.read_bytes())
    asked = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not {name for name in asked if name.startswith(("facts.evaluator", "facts.module.")) or name.removeprefix("ast.") in TREES}

"""A fault of our own is a finding, and what the other rules find stays."""

from __future__ import annotations

import ast
from argparse import Namespace
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from marked import EXAMPLES, Marked
from program import NEVER, NO_DOCKER, PROGRAM
from pylint.lint import Run
from pylint.reporters.text import TextReporter

from autogen_rules import Settings, check_source
from autogen_rules.catalogue import by_code
from flake8_autogen import Plugin

FAULT = "AGS000 internal error in AGS020: KeyError; please report it, the other rules go on"


@pytest.fixture
def broken_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """AGS020 raises after its first finding."""
    rule = by_code()["AGS020"]
    check = rule.check

    def broken(facts: object) -> Iterator[object]:
        yield from check(facts)
        raise KeyError("sk-live-made-up-0123456789abcdef")

    monkeypatch.setitem(vars(rule), "check", broken)


@pytest.mark.usefixtures("broken_rule")
def test_in_flake8() -> None:
    lines = PROGRAM.splitlines(keepends=True)
    found = list(Plugin(ast.parse(PROGRAM), lines, "program.py", Namespace(autogen_settings=Settings())).run())
    assert found[0] == (1, 0, FAULT, Plugin)
    assert [(line, column, text.split()[0]) for line, column, text, _ in found[1:]] == [NEVER, NO_DOCKER]


@pytest.mark.usefixtures("broken_rule")
def test_in_pylint(program: Path) -> None:
    output = StringIO()
    arguments = ["--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen", "--score=n", str(program)]
    Run(arguments, reporter=TextReporter(output), exit=False)
    assert f"program.py:1:0: E7100: {FAULT} (autogen-internal-error)" in output.getvalue()
    assert "W7120" in output.getvalue()
    assert "W7110" in output.getvalue()


@pytest.mark.parametrize("marked", EXAMPLES, ids=lambda marked: marked.name)
def test_the_tree_of_the_host_is_left_as_it_was(marked: Marked) -> None:
    tree = ast.parse(marked.text)
    before = ast.dump(tree, include_attributes=True)
    list(Plugin(tree, marked.text.splitlines(keepends=True), marked.name, Namespace(autogen_settings=marked.settings)).run())
    assert ast.dump(tree, include_attributes=True) == before
    assert all(vars(node).keys() <= {*node._fields, *node._attributes} for node in ast.walk(tree))


@pytest.mark.parametrize(
    "program",
    [
        "import autogen\nx = " + "(" * 150 + "1" + ")" * 150,
        "import autogen\nx = " + "+".join("1" * 1500),
        "import autogen\nx = a" + ".b()" * 1000,
        "import autogen\nif a: pass\n" + "elif a: pass\n" * 900,
    ],
    ids=["brackets", "sum", "chain", "elif"],
)
def test_deep_nesting_is_no_fault(program: str) -> None:
    assert check_source(program) == []

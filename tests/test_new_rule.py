"""`scripts/new_rule.py` begins a rule that only its TODOs keep from passing."""

from __future__ import annotations

import shutil
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from marked import ROOT

import autogen_rules.rules
from autogen_rules.catalogue import rules


def loaded(path: Path, name: str) -> ModuleType:
    spec = spec_from_file_location(name, path)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = loaded(ROOT / "scripts" / "new_rule.py", "new_rule")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with the rules alone."""
    shutil.copytree(autogen_rules.rules.__path__[0], tmp_path / "autogen_rules" / "rules")
    return tmp_path


def written(tree: Path, *arguments: str) -> set[str]:
    """The files that the script adds."""
    before = {*tree.rglob("*.py")}
    assert SCRIPT.main([*arguments], tree) == 0
    return {path.relative_to(tree).as_posix() for path in {*tree.rglob("*.py")} - before}


@pytest.mark.parametrize(("options", "folder", "digit"), [((), "execution", "0"), (("--advisory",), "advisory", "9")])
def test_a_rule_is_begun(tree: Path, options: tuple[str, ...], folder: str, digit: str) -> None:
    code = f"AGS{digit}1{1 + max(int(rule.code[-1]) for rule in rules() if rule.code.startswith(f'AGS{digit}1'))}"
    found = written(tree, "executor-made-up", "--family", "execution", *options)
    assert found == {
        f"autogen_rules/rules/{folder}/executor_made_up.py",
        f"examples/{code.lower()}/bad.py",
        f"examples/{code.lower()}/good.py",
        f"tests/cases/{code.lower()}/cases.py",
    }
    texts = {name: (tree / name).read_text() for name in found}
    assert all("TODO" in text for text in texts.values())
    assert f"# expect: {code}" in texts[f"examples/{code.lower()}/bad.py"]
    rule = loaded(tree / f"autogen_rules/rules/{folder}/executor_made_up.py", f"autogen_rules.rules.{folder}.executor_made_up")
    assert (rule.CODE, rule.SYMBOL) == (code, "executor-made-up")


def test_a_code_is_taken_once(tree: Path) -> None:
    first, second = written(tree, "two", "--family", "controls"), written(tree, "three", "--family", "controls")
    assert {name for name in first if "examples" in name}.isdisjoint(second)


@pytest.mark.parametrize(
    ("symbol", "says"), [("Made Up", "a symbol is words"), ("unsandboxed-code-execution", "is taken"), ("tenth", "are all taken")]
)
def test_what_cannot_be(tree: Path, symbol: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "autogen_rules" / "rules" / "execution" / "last.py").write_text('CODE = "AGS019"\n')
    assert SCRIPT.main([symbol, "--family", "execution"], tree) == 1
    assert says in capsys.readouterr().err


def test_a_family_is_one_of_the_folders(tree: Path) -> None:
    for family in "advisory", "unknown":
        with pytest.raises(SystemExit):
            SCRIPT.main(["made-up", "--family", family], tree)

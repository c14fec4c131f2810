"""The distribution as it is installed."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import entry_points, metadata, requires
from importlib.util import find_spec
from pathlib import Path

from marked import ROOT

import autogen_rules
import flake8_autogen


def test_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    assert newest
    assert metadata("autogen-lint")["Version"] == autogen_rules.__version__ == newest[1]
    for page in "README.md", "docs/ci.md":
        assert re.findall(r"rev: v(0\S+) ", (ROOT / page).read_text(encoding="utf-8")) == [autogen_rules.__version__]


def test_only_the_command_requires_anything() -> None:
    required = [requirement for requirement in requires("autogen-lint") or [] if "extra ==" not in requirement]
    assert [re.split(r"\W", requirement)[0] for requirement in required] == ["pathspec", "tomli"]
    assert set(metadata("autogen-lint").get_all("Provides-Extra")) >= {"flake8", "pylint", "test", "docs"}


def test_flake8_finds_the_plugin() -> None:
    (found,) = entry_points(group="flake8.extension", name="AGS")
    assert found.load() is flake8_autogen.Plugin


def test_packages_are_typed_and_have_their_data() -> None:
    for package in "autogen_lint", "autogen_rules", "flake8_autogen", "pylint_autogen":
        spec = find_spec(package)
        assert spec and spec.origin
        assert (Path(spec.origin).parent / "py.typed").exists()
    assert list(Path(autogen_rules.__path__[0]).glob("knowledge/*.json"))


def test_the_core_imports_neither_linter() -> None:
    code = (
        "import sys, autogen_rules\n"
        "autogen_rules.check_source('import autogen\\nautogen.UserProxyAgent(\"user\")\\n')\n"
        "print(*{'autogen_lint', 'pathspec', 'tomli'} & set(sys.modules))\n"
        "print(*{'flake8', 'pylint', 'astroid', 'flake8_autogen', 'pylint_autogen'} & set(sys.modules))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n\n"

"""ARCHITECTURE.md is held to the code: what it names is there, and the phases stand in the order of the layers."""

from __future__ import annotations

import ast
import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from marked import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
PACKAGES = ("autogen_lint", "autogen_rules", "flake8_autogen", "pylint_autogen")
NAMED = re.findall(rf"`((?:{'|'.join(PACKAGES)})(?:\.\w+)*)`", PAGE)
PHASES = re.findall(r"^\| \w+ \| `autogen_rules\.(\w+)` \|", PAGE, re.MULTILINE)


def test_every_module_that_is_named_exists() -> None:
    assert len(set(NAMED)) > 20
    assert [name for name in NAMED if find_spec(name) is None] == []


def test_every_package_of_the_core_is_told_of() -> None:
    packages = {path.parent.name for path in (ROOT / "autogen_rules").glob("*/__init__.py")}
    assert packages - {name.split(".")[1] for name in NAMED if name.startswith("autogen_rules.")} == set()


def test_the_phases_stand_in_the_order_of_the_layers() -> None:
    with open(ROOT / "pyproject.toml", "rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    heights = {
        module.strip().removeprefix("autogen_rules."): height
        for height, layer in enumerate(reversed(layers))
        for module in layer.split("|")
    }
    chain = [phase for phase in PHASES if phase in ("reading", "evaluating", "facts", "rules", "placing", "runner")]
    assert chain == ["reading", "evaluating", "facts", "rules", "placing", "runner"]
    assert [heights[phase] for phase in chain] == sorted(heights[phase] for phase in chain)


def test_the_picture_shows_the_phases_from_left_to_right() -> None:
    (drawn,) = re.findall(r"^text ─> │ (.*?) │", PAGE, re.MULTILINE)
    assert [name.split()[0] for name in drawn.split("─>")] == ["signs", "reading", "evaluating", "facts", "rules", "placing", "findings"]
    assert all(find_spec(f"autogen_rules.{name.split()[0]}") for name in drawn.split("─>"))


def test_every_file_that_is_named_exists() -> None:
    files = re.findall(r"`((?:scripts|tests|docs)/[\w./]+)`", PAGE) + re.findall(r"\]\(([\w./-]+)\)", PAGE)
    assert len(files) > 5
    assert [name for name in files if not (ROOT / name).exists()] == []


ROOMY = [path.parent for name in ("evaluating", "facts") for path in (ROOT / "autogen_rules" / name).rglob("__init__.py")]


@pytest.mark.parametrize("folder", ROOMY, ids=lambda folder: folder.name)
def test_every_room_is_told_of_by_its_package(folder: Path) -> None:
    rooms = {path.stem for path in folder.glob("[!_]*") if path.suffix == ".py" or (path / "__init__.py").exists()}
    told = set(re.findall(r"``(\w+)``", ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""))
    assert rooms - told == set()

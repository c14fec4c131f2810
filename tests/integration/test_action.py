"""action.yml: its form, what zizmor says of it, and its commands as a runner would run them."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from marked import BIN, ROOT, run
from program import PROGRAM

pytestmark = pytest.mark.slow

ACTION = ROOT / "action.yml"
STEPS = {step.get("name"): step for step in yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"]}


def step(name: str, folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """A step's command, with the linter of this environment where the action would have installed it."""
    temp = folder / "temp"
    (temp / "autogen-lint").mkdir(parents=True, exist_ok=True)
    if not (temp / "autogen-lint" / "bin").exists():
        (temp / "autogen-lint" / "bin").symlink_to(BIN)
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", STEPS[name]["run"]]
    environment = os.environ | {"RUNNER_TEMP": str(temp)} | inputs
    return subprocess.run(command, cwd=folder / "project", env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    project = tmp_path / "project"
    (project / "src").mkdir(parents=True)
    (project / "src" / "a team.py").write_text(PROGRAM)
    (project / "clean.py").write_text("import autogen\n")
    return tmp_path


def test_its_form() -> None:
    done = run("check-jsonschema", "--builtin-schema", "vendor.github-actions", ACTION)
    assert done.returncode == 0, done.stdout


def test_the_documented_workflow(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    found = re.search(r"<!-- workflow -->\n```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    assert found is not None
    (tmp_path / "lint.yml").write_text(found[1])
    done = run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", tmp_path / "lint.yml")
    assert done.returncode == 0, done.stdout
    inputs = yaml.safe_load(found[1])["jobs"]["lint"]["steps"][1]["with"]
    assert inputs.keys() <= yaml.safe_load(ACTION.read_text("utf-8"))["inputs"].keys()


def test_zizmor_finds_nothing() -> None:
    done = run("zizmor", "--offline", "--no-progress", ACTION)
    assert done.returncode == 0, done.stdout


def test_findings_stand_on_lines_and_fail_the_job(folder: Path) -> None:
    done = step("Check", folder, PATHS="src clean.py", OPTIONS="", FAIL_ON="low")
    assert done.returncode == 1
    assert re.findall(r"^::error file=src/a team\.py,line=(\d+),", done.stdout, re.MULTILINE) == ["10", "12"]


def test_never_fails_where_the_verdict_is_left_to_code_scanning(folder: Path) -> None:
    done = step("Check", folder, PATHS=".", OPTIONS="--select=AGS010", FAIL_ON="never")
    assert done.returncode == 0
    assert done.stdout.count("::error") == 1


def test_sarif_is_written_where_the_upload_takes_it(folder: Path) -> None:
    assert step("Write SARIF", folder, PATHS=".", OPTIONS="").returncode == 0
    assert '"AGS010"' in (folder / "temp" / "autogen-lint.sarif").read_text("utf-8")


def test_a_path_is_no_command(folder: Path) -> None:
    done = step("Check", folder, PATHS="$(touch here) `touch there`", OPTIONS="", FAIL_ON="low")
    assert done.returncode == 2
    assert not any((folder / "project" / name).exists() for name in ("here", "there"))

"""What the linters cannot check never looks clean, and what is asked for is never ignored."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from marked import run
from program import GROUP_CHAT, PROGRAM

from autogen_rules.catalogue import must_exist
from autogen_rules.reports.results import unchecked

pytestmark = pytest.mark.slow

BROKEN = "import autogen\ndef (\n"
FLAKE8 = ("flake8", "--isolated")
PYLINT = ("pylint", f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--score=n")
ONLY = ("--disable=all", "--enable=autogen")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"broken.py": BROKEN, "clean.py": "x = 1\n", "plain.py": "def (\n"}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.mark.parametrize("select", ["AGS", "AGS,E9"])
def test_documents_of_flake8(folder: Path, select: str) -> None:
    arguments = FLAKE8 + (f"--select={select}", "broken.py", "clean.py", "missing.py")
    found = json.loads(run(*arguments, "--format=autogen-json", cwd=folder).stdout)
    assert [one["file"] for one in found["files"]["not_checked"]] == ["broken.py", "missing.py"]
    assert (found["score"], found["files"]["checked"]) == (81, 1)
    (only,) = json.loads(run(*arguments, "--format=autogen-sarif", cwd=folder).stdout)["runs"]
    (invocation,) = only["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 2


def test_standard_input_of_flake8(folder: Path) -> None:
    for text, expected in (BROKEN, 1), ("x = 1\n", 0):
        done = run(*FLAKE8, "--select=AGS", "--format=autogen-json", "-", cwd=folder, stdin=text)
        assert len(json.loads(done.stdout)["files"]["not_checked"]) == expected


@pytest.mark.parametrize("only", [ONLY, ("--autogen-only=y",)])
def test_documents_of_pylint(folder: Path, only: tuple[str, ...]) -> None:
    found = json.loads(run(*PYLINT, *only, "-f", "autogen-json", "broken.py", "clean.py", cwd=folder).stdout)
    assert [one["file"] for one in found["files"]["not_checked"]] == ["broken.py"]
    assert found["score"] == 90
    (run_,) = json.loads(run(*PYLINT, *only, "-f", "autogen-sarif", "broken.py", "clean.py", cwd=folder).stdout)["runs"]
    assert run_["invocations"][0]["executionSuccessful"] is False
    done = run(*PYLINT, *only, "-f", "autogen-json", "--from-stdin", "typed.py", cwd=folder, stdin=PROGRAM)
    assert json.loads(done.stdout)["files"]["not_checked"] == []


def test_what_cannot_be_parsed_fails_with_the_commands_that_we_recommend(folder: Path) -> None:
    for name in "broken.py", "plain.py":
        assert run(*FLAKE8, "--select=AGS,E9", name, cwd=folder).returncode == 1
        assert run(*PYLINT, "--autogen-only=y", name, cwd=folder).returncode == 2
        assert run("autogen-lint", name, cwd=folder).returncode == 2


def test_what_is_nested_too_deeply_never_looks_clean(tmp_path: Path) -> None:
    """Python itself gives up; flake8 and pylint end with an error of their own."""
    (tmp_path / "deep.py").write_text(f"import autogen\nx = {'+'.join('1' * 5_000)}\n")
    assert unchecked(str(tmp_path / "deep.py")) == ((tmp_path / "deep.py").as_posix(), "nested too deeply")
    done = run("autogen-lint", "--ignore=AGS000", "deep.py", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, "deep.py: not checked: nested too deeply\n")


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("--select=AGS930", {"AGS930"}),
        ("--select=AGS93,AGS030", {"AGS930", "AGS030"}),
        ("--select=AGS", {"AGS030"}),
        ("--extend-select=AGS930", {"AGS930", "AGS030"}),
        ("--extend-select=AGS9", {"AGS930", "AGS030"}),
    ],
)
def test_an_advisory_rule_that_flake8_selects_is_on(tmp_path: Path, option: str, expected: set[str]) -> None:
    (tmp_path / "chat.py").write_text(GROUP_CHAT.replace("30", "30000"))
    done = run(*FLAKE8, option, "chat.py", cwd=tmp_path)
    assert {code for line in done.stdout.splitlines() if (code := line.split()[1]) != "E501"} == expected
    key, _, value = option[2:].partition("=")
    (tmp_path / ".flake8").write_text(f"[flake8]\n{key} = {value}\n")
    assert run("flake8", "chat.py", cwd=tmp_path).stdout == done.stdout


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--select=AGS999", "select: no rule has the code 'AGS999'"),
        ("--extend-select=E,AGS10", "extend-select: no rule has the code 'AGS10'"),
        ("--autogen-advisory=AGS999", "autogen-advisory: no rule has the code 'AGS999'"),
    ],
)
def test_a_code_that_does_not_exist_is_refused(tmp_path: Path, option: str, said: str) -> None:
    done = run(*FLAKE8, option, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"flake8-autogen: {said}\n")


@pytest.mark.parametrize(
    ("configuration", "expected"),
    [
        ("", {"AGS010", "AGS020", "AGS030"}),
        ('disable = ["autogen-human-approval-disabled"]', {"AGS010", "AGS030"}),
        ('enable = ["autogen-introductions-sent"]', {"AGS010", "AGS020", "AGS030", "AGS930"}),
        ('disable = ["all"]\nenable = ["E"]', {"AGS010", "AGS020", "AGS030"}),
        ('disable = ["all"]\nenable = ["W7110"]', {"AGS010"}),
        ('enable = ["all"]\ndisable = ["C"]', {"AGS010", "AGS020", "AGS030", "AGS930"}),
    ],
)
def test_autogen_only_leaves_what_the_project_says_of_our_messages(tmp_path: Path, configuration: str, expected: set[str]) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[tool.pylint."messages control"]\n{configuration}\n')
    (tmp_path / "team.py").write_text("import os\n" + PROGRAM + GROUP_CHAT.replace("30", "30000"))
    done = run("pylint", "--load-plugins=pylint_autogen", "--autogen-only=y", "--score=n", "team.py", cwd=tmp_path)
    messages = [line for line in done.stdout.splitlines() if ": W" in line or ": C" in line or ": E" in line]
    assert {line.split(": ")[2].split()[0] for line in messages} >= expected
    assert all(": AGS" in line for line in messages)
    assert {code for code in ("AGS010", "AGS020", "AGS030", "AGS930") if code in done.stdout} == expected


@pytest.mark.parametrize(
    ("name", "reason"),
    [("broken.py", "invalid syntax (line 2)"), ("missing.py", "No such file or directory"), ("clean.py", None), ("plain.py", None)],
)
def test_why_a_file_is_not_checked(folder: Path, name: str, reason: str | None) -> None:
    """What does not bear a sign of AutoGen is nothing to us, whether it can be parsed or not."""
    found = unchecked(str(folder / name))
    assert (found.reason if found else None) == reason


def test_a_code_that_no_rule_has() -> None:
    must_exist("select", ["AGS0", "AGS020"])
    with pytest.raises(ValueError, match="select: no rule has the code 'AGS999'"):
        must_exist("select", ["AGS0", "AGS999"])

"""The plugin in the real flake8."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from marked import run
from program import FORMS, GROUP_CHAT, NEVER, NO_DOCKER, PROGRAM

pytestmark = pytest.mark.slow


def places(output: str, name: str = "program.py") -> list[tuple[int, int, str]]:
    """(line from 1, column from 0, code) of every AGS code that flake8 printed for the file."""
    found = re.findall(rf"^(?:\./)?{re.escape(name)}:(\d+):(\d+): (AGS\d+) .", output, re.MULTILINE)
    return [(int(line), int(column) - 1, code) for line, column, code in found]


def test_the_rules_are_on_by_default(program: Path) -> None:
    done = run("flake8", "program.py", cwd=program.parent)
    assert places(done.stdout) == [NEVER, NO_DOCKER]
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--select=AGS"], [NEVER, NO_DOCKER]),
        (["--select=AGS01"], [NO_DOCKER]),
        (["--select=E", "--extend-select=AGS02"], [NEVER]),
        (["--select=E,F"], []),
        (["--extend-ignore=AGS020"], [NO_DOCKER]),
        (["--per-file-ignores=program.py:AGS010"], [NEVER]),
        (["--per-file-ignores=other.py:AGS010"], [NEVER, NO_DOCKER]),
    ],
)
def test_flake8_chooses_the_codes(program: Path, arguments: list[str], expected: list[tuple[int, int, str]]) -> None:
    assert places(run("flake8", *arguments, "program.py", cwd=program.parent).stdout) == expected


def test_noqa_on_the_reported_line(program: Path) -> None:
    program.write_text(PROGRAM.replace('"NEVER",', '"NEVER",  # noqa: AGS020').replace('"coding"},', '"coding"},  # noqa: AGS020'))
    assert places(run("flake8", "program.py", cwd=program.parent).stdout) == [NO_DOCKER]


def test_standard_input_under_a_display_name(program: Path) -> None:
    done = run("flake8", "--stdin-display-name=package/agents.py", "-", cwd=program.parent, stdin=PROGRAM)
    assert places(done.stdout, "package/agents.py") == [NEVER, NO_DOCKER]


def test_jobs(program: Path) -> None:
    names = ["program.py", *(f"program{number}.py" for number in range(5))]
    for name in names:
        (program.parent / name).write_text(PROGRAM)
    done = run("flake8", "-j2", "--autogen-max-auto-replies=2", *names, cwd=program.parent)
    for name in names:
        assert [code for _, _, code in places(done.stdout, name)] == ["AGS020", "AGS022", "AGS010"]


def test_files_of_every_form(tmp_path: Path) -> None:
    for number, (written, _) in enumerate(FORMS.values()):
        (tmp_path / f"form{number}.py").write_bytes(written)
    shown = run("flake8", cwd=tmp_path).stdout
    found = {form: places(shown, f"form{number}.py") for number, form in enumerate(FORMS)}
    assert found == {form: expected for form, (_, expected) in FORMS.items()}


def test_options_on_the_command_line_and_in_the_configuration(program: Path) -> None:
    program.write_text(GROUP_CHAT)
    assert not places(run("flake8", "program.py", cwd=program.parent).stdout)
    assert len(places(run("flake8", "--autogen-max-rounds=20", "program.py", cwd=program.parent).stdout)) == 1
    (program.parent / "setup.cfg").write_text("[flake8]\nautogen-max-rounds = 20\n")
    assert len(places(run("flake8", "program.py", cwd=program.parent).stdout)) == 1
    assert not places(run("flake8", "--autogen-max-rounds=40", "program.py", cwd=program.parent).stdout)


@pytest.mark.parametrize(
    ("value", "configured", "jobs"), [("many", False, "1"), ("-3", True, "2"), ("1.5", False, "2"), ("", True, "1"), ("", False, "1")]
)
def test_a_wrong_value_is_one_line(program: Path, value: str, configured: bool, jobs: str) -> None:
    arguments = [f"--jobs={jobs}", "program.py", "program.py"]
    if configured:
        (program.parent / ".flake8").write_text(f"[flake8]\nautogen-max-rounds = {value}\n")
    else:
        arguments.append(f"--autogen-max-rounds={value}")
    done = run("flake8", *arguments, cwd=program.parent)
    assert done.returncode == 1
    assert not done.stdout
    assert done.stderr == f"flake8-autogen: autogen-max-rounds: not a whole number of 0 or more: '{value}'\n"


def test_a_file_without_autogen_loads_no_rule() -> None:
    code = (
        "import ast, sys\n"
        "from argparse import Namespace\n"
        "from autogen_rules import Settings\n"
        "from flake8_autogen import Plugin\n"
        "lines = ['x = 1\\n']\n"
        "assert not list(Plugin(ast.parse(lines[0]), lines, 'x.py', Namespace(autogen_settings=Settings())).run())\n"
        "parts = 'catalogue', 'facts', 'knowledge', 'reading', 'evaluating', 'rules'\n"
        "print(*{f'autogen_rules.{part}' for part in parts} & set(sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not done.stdout.split()

"""``[tool.autogen-lint]`` in ``pyproject.toml``."""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path

import pytest
from linted import Lint
from marked import ROOT
from program import GROUP_CHAT, PROGRAM


def configure(text: str, folder: str = ".") -> None:
    Path(folder).mkdir(exist_ok=True)
    Path(folder, "pyproject.toml").write_text(f'[project]\nname = "autogen-lint-user"\n[tool.autogen-lint]\n{text}\n')


@pytest.mark.parametrize(
    ("text", "arguments", "expected"),
    [
        ('select = ["AGS010"]', [], ["010"]),
        ('select = "AGS010, AGS930"', [], ["930", "010"]),
        ('select = ["AGS010"]', ["--select=AGS02"], ["020"]),
        ('ignore = ["AGS01"]\nlevel = "high"', [], ["020"]),
        ("max-rounds = 40000", [], ["020", "010"]),
        ('max-rounds = "40000"\nadvisory = ["AGS930"]', ["--max-rounds=20"], ["030", "930", "020", "010"]),
        ('exclude = ["chat.py"]', [], ["020", "010"]),
        ('exclude = ["chat.py"]', ["--exclude=team.py"], ["030"]),
        ('exclude = ["./chat.py"]', ["--ignore=AGS020"], ["010"]),
        ('per-file-ignores = {"./team.py" = ["AGS010"], "./eam.py" = ["AGS020"]}', ["--exclude=./chat.py"], ["020"]),
        ('[tool.autogen-lint.per-file-ignores]\n"t*.py" = ["AGS010", "conversation-unbounded"]', [], ["030", "020"]),
        ('per-file-ignores = {"*.py" = "AGS0"}\nselect = ["AGS010"]', [], []),
        ('version = "0.2"', [], ["030", "020", "010"]),
    ],
)
def test_what_it_sets(folder: Path, lint: Lint, text: str, arguments: list[str], expected: list[str]) -> None:
    Path("chat.py").write_text(GROUP_CHAT.replace("30", "30000"))
    configure(text)
    assert lint("--format=concise", *arguments).codes == expected


def test_the_nearest_table_counts_for_all_paths(folder: Path, lint: Lint) -> None:
    configure('select = ["AGS010"]')
    Path("a/b").mkdir(parents=True)
    Path("a/pyproject.toml").write_text('[project]\nname = "autogen-lint-plugin"\n')
    Path("a/b/team.py").write_text(PROGRAM)
    assert lint("--format=concise", "a/b").codes == ["010"]
    configure('ignore = ["AGS010"]\nexclude = ["/no.py"]', "a/b")
    Path("a/b/no.py").write_text(PROGRAM)
    assert lint("--format=concise", "a/b").codes == ["020"]
    assert lint("--format=concise", "a/b", "team.py").codes == ["010"] * 3
    os.chdir("a")
    assert lint("--format=concise", "b").codes == ["020"]


def test_standard_input_is_configured_by_its_name(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    configure('select = ["AGS010"]', "sub")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PROGRAM.encode())))
    assert lint("-", "--stdin-filename=sub/x.py").codes == ["010"]


@pytest.mark.parametrize(("name", "codes"), [("sub/x.py", []), ("sub/deep/x.py", []), ("x.py", ["020", "010"])])
def test_standard_input_is_left_out_by_its_name(
    folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch, name: str, codes: list[str]
) -> None:
    configure('exclude = ["sub/"]')
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PROGRAM.encode())))
    assert lint("-", f"--stdin-filename={name}").codes == codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("levle = 'high'", "tool.autogen-lint.levle: there is no such option (did you mean level?)"),
        ("xyz = 1", "tool.autogen-lint.xyz: there is no such option"),
        ("level = 'grave'", "tool.autogen-lint.level: not high, medium or low: 'grave'"),
        ("level = ['high']", "tool.autogen-lint.level: not high, medium or low: ['high']"),
        ("select = ['AGS999']", "tool.autogen-lint.select: no rule 'AGS999'"),
        ("select = 10", "tool.autogen-lint.select: not a list of texts: 10"),
        ("ignore = [10]", "tool.autogen-lint.ignore: not a list of texts: [10]"),
        ("max-rounds = -1", "tool.autogen-lint.max-rounds: not a whole number of 0 or more: -1"),
        ("max-rounds = true", "tool.autogen-lint.max-rounds: not a whole number of 0 or more: True"),
        ("jobs = 'two'", "tool.autogen-lint.jobs: not a whole number of 0 or more: 'two'"),
        ("version = 0.7", "tool.autogen-lint.version: not a text: 0.7"),
        ("version = 'x'", "tool.autogen-lint.version: not an AutoGen release: 'x'"),
        ("baseline = 1", "tool.autogen-lint.baseline: not a text: 1"),
        ("advisory = ['AGS010']", "tool.autogen-lint.advisory: not the code of an advisory rule: 'AGS010'"),
        ("per-file-ignores = ['x']", "tool.autogen-lint.per-file-ignores: not a table of lists: ['x']"),
        ("per-file-ignores = {x = ['E501']}", "tool.autogen-lint.per-file-ignores: no rule 'E501'"),
        ("exclude = ['!']", "tool.autogen-lint.exclude: Invalid git pattern: '!'"),
        ("per-file-ignores = {'!' = ['AGS010']}", "tool.autogen-lint.per-file-ignores: Invalid git pattern: '!'"),
        ("exclude = 1", "tool.autogen-lint.exclude: not a list of texts: 1"),
        ("level = ", "pyproject.toml: Invalid value"),
        ("[[tool.autogen-lint]]", "pyproject.toml: "),
        (f"x = {'[' * 3000}", "maximum recursion depth exceeded"),
        (r'"\u001b[31mx" = 1', r"tool.autogen-lint.\x1b[31mx: there is no such option"),
    ],
)
def test_what_is_wrong_is_one_line(folder: Path, lint: Lint, text: str, said: str) -> None:
    configure(text)
    done = lint()
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith(f"autogen-lint: {folder}{os.sep}pyproject.toml: ")
    assert said in done.err


def test_a_table_that_is_none(folder: Path, lint: Lint) -> None:
    Path("pyproject.toml").write_text("[tool]\nautogen-lint = 1\n")
    assert lint().err == f"autogen-lint: {folder}{os.sep}pyproject.toml: tool.autogen-lint is not a table\n"
    Path("pyproject.toml").write_text("tool = 1  # not autogen-lint\n")
    assert lint("--format=concise").codes == ["020", "010"]
    Path("pyproject.toml").write_text("[tool.autogen_lint]\nignore = ['AGS010']\n")
    assert lint().err.endswith("pyproject.toml: tool.autogen_lint: there is no such table (did you mean tool.autogen-lint?)\n")


def test_a_table_behind_a_byte_order_mark(folder: Path, lint: Lint) -> None:
    Path("pyproject.toml").write_text("[tool.autogen-lint]\nignore = ['AGS010']\n", "utf-8-sig")
    assert lint("--format=concise").codes == ["020"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_the_path_of_a_table_spoils_no_terminal(folder: Path, lint: Lint) -> None:
    configure("jobs = 2", "a\x1b[31mb")
    assert r"# a\x1b[31mb/pyproject.toml" in lint("config", "a\x1b[31mb").out


def test_what_is_in_force_is_shown(folder: Path, lint: Lint) -> None:
    configure('max-rounds = 20\nselect = ["AGS01"]\nper-file-ignores = {"tests/*" = ["AGS010"]}')
    done = lint("config", "--select=AGS02")
    assert (done.status, done.err) == (0, "")
    shown = {line.split(" = ")[0]: line.split(" = ", 1)[1] for line in done.out.splitlines()}
    said = {name: tuple(map(str.strip, line.rsplit("#", 1))) for name, line in shown.items()}
    assert said["select"] == ('["AGS02"]', "command line")
    assert (said["max-rounds"], said["max-messages"]) == (("20", "pyproject.toml"), ("200", "default"))
    assert "\nmax-rounds = 3 " in lint("config", "--max-rounds=3").out
    assert said["per-file-ignores"] == ('{"tests/*" = ["AGS010"]}', "pyproject.toml")
    assert said["level"] == ('"low"', "default")


def test_flake8s_options_are_not_read(folder: Path, lint: Lint) -> None:
    Path("setup.cfg").write_text("[flake8]\nignore = AGS010\n")
    Path("pyproject.toml").write_text('[tool.flake8]\nignore = ["AGS010"]\n')
    assert lint().codes == ["020", "010"]


def test_the_readmes_table(folder: Path, lint: Lint) -> None:
    (documented,) = re.findall(r"```toml\n(\[tool.autogen-lint\]\n.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    Path("pyproject.toml").write_text(documented)
    Path("sandbox").mkdir()
    Path("sandbox/team.py").write_text(Path("team.py").read_text())
    assert (lint("sandbox").codes, lint("team.py").codes) == (["020"], ["020", "010"])
    assert '"AGS90"' in lint("config").out


def test_the_documented_table(folder: Path, lint: Lint) -> None:
    documented = re.search(r"<!-- configuration -->\n```toml\n(.*?)```", (ROOT / "docs" / "command.md").read_text("utf-8"), re.DOTALL)
    assert documented
    Path("pyproject.toml").write_text(documented[1])
    assert lint("--write-baseline=known.txt").status == 0
    assert lint() == (0, "0 findings in 0 of 1 file; 2 more known\n", "")

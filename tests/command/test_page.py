"""What the page is made of: the commit, the comparison with an earlier run, excerpts and fixes; the page without a browser."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from autogen_lint.checking import check_file
from autogen_lint.commit import Commit, commit_of
from autogen_lint.html.excerpts import changes, excerpt
from autogen_lint.html.page import About
from autogen_lint.html.page import page as html_page
from autogen_lint.html.since import earlier
from autogen_lint.main import main
from autogen_lint.options import Options
from autogen_rules.edits.fix import Edit, Fix
from autogen_rules.paths import Found
from autogen_rules.reports.masking import Region
from autogen_rules.reports.results import our_rules
from autogen_rules.reports.taxonomy import CWE, OWASP

PROGRAM = """\
import autogen

user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config={"use_docker": False})
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "main.py").write_text(PROGRAM)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def page(*arguments: str) -> str:
    assert main(["report", "main.py", *arguments]) == 0
    return Path("report.html").read_text(encoding="utf-8")


def git(*arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=trunk"]
    return subprocess.run(["git", *identity, *arguments], capture_output=True, text=True, check=True).stdout.strip()


def test_the_commit(project: Path) -> None:
    assert commit_of("main.py") is None
    git("init")
    assert commit_of("main.py") is None
    git("add", "main.py")
    git("commit", "-m", "x")
    expected = git("rev-parse", "HEAD")
    assert commit_of("main.py") == Commit(expected, "trunk", str(project))
    git("pack-refs", "--all")
    assert commit_of(str(project / "below" / "main.py")) == Commit(expected, "trunk", str(project))
    git("worktree", "add", "-b", "team/other", "beside")
    assert commit_of("beside/main.py") == Commit(expected, "team/other", str(project / "beside"))
    git("checkout", "--detach")
    assert commit_of("main.py") == Commit(expected, "", str(project))
    assert f"<code>{expected[:12]}</code>" in page()


@pytest.mark.parametrize("head", ["", "ref: refs/heads/../../secret", "ref: secret", "x" * 40, "\0"])
def test_what_is_no_commit_is_not_shown(head: str, project: Path) -> None:
    Path(".git").mkdir()
    Path(".git/HEAD").write_text(head)
    Path("secret").write_text("0" * 40)
    assert commit_of("main.py") is None
    assert "not a git repository" in page()


def test_settings_silenced_findings_and_links(project: Path) -> None:
    Path("main.py").write_text(PROGRAM.rstrip() + "  # noqa: AGS010\n")
    text = page("--select", "AGS010,AGS020,AGS022", "--source-url", "https://git.example/{path}#L{line}")
    assert "<code>select = AGS010, AGS020, AGS022</code>" in text
    assert "<b>1</b> silenced" in text
    (silenced,) = re.findall(r"<li.*?</li>", re.findall(r'id="silenced".*?</details>', text, re.DOTALL)[0], re.DOTALL)
    link = '<a href="https://git.example/main.py#L3">main.py, line 3</a>'
    assert f"AGS010 {link}: model-written code runs on this machine" in silenced
    assert text.count(link) == 3
    assert "</b> silenced" not in page("--select", "AGS020")
    assert main(["report", "main.py", "--source-url", "javascript:alert(1)"]) == 2


def test_each_finding_has_a_link_of_its_own(project: Path) -> None:
    Path("copy.py").write_text(Path("main.py").read_text())
    assert main(["report", "main.py", "copy.py", "--select", "AGS010"]) == 0
    anchors = re.findall(r'id="(f\w{12})"', Path("report.html").read_text(encoding="utf-8"))
    assert len(set(anchors)) == len(anchors) == 2


def test_the_score_says_how_it_is_made(project: Path) -> None:
    text = page("--select", "AGS010,AGS022")
    assert "100 × 0.9<sup>1</sup> × 0.95<sup>1</sup> = 86" in text


def test_a_fix_is_shown_as_a_diff_and_a_suppression_is_there_to_copy(project: Path) -> None:
    text = page("--select", "AGS010")
    (diff,) = re.findall(r'<pre tabindex="0" role="group" aria-label="the fix">(.*?)</pre>', text)
    assert re.findall(r'class="(\w+)" data-line="(\d*)"', diff) == [("removed", "3"), ("added", "")]
    assert "<code># noqa: AGS010</code>" in text and "autogen-unsandboxed-code-execution</code>" in text


def test_a_fix_in_another_file_is_shown_with_its_lines(project: Path) -> None:
    secret = "sk-proj-made-up-4f9a1c7e"
    Path("settings.py").write_text(f'KEY = "{secret}"; DOCKER = False\n')
    program = "import autogen\nfrom settings import DOCKER, KEY\nautogen.LLMConfig(model='m', api_key=KEY)\n"
    Path("main.py").write_text(program + 'autogen.UserProxyAgent("user", code_execution_config={"use_docker": DOCKER})\n')
    text = page("--select", "AGS010")
    said = '<summary>Fix in <span class="path">settings.py</span>, which changes what the program does: run the code in a container'
    (diff,) = re.findall(f'{said}.*?<pre tabindex="0" role="group" aria-label="the fix">(.*?)</pre>', text, re.DOTALL)
    assert re.findall(r'class="(\w+)" data-line="(\d*)".*?(DOCKER = \w+)', diff) == [
        ("removed", "1", "DOCKER = False"), ("added", "", "DOCKER = True")
    ]  # fmt: skip
    assert secret not in text


def test_a_fix_in_another_file_that_is_gone_is_said(project: Path) -> None:
    gone = Fix("run it in a container", True, (Edit((1, 0), (1, 5), "True"),), str(project / "gone.py"))
    with_fix = check_file(Found("main.py"), Options())
    file = with_fix._replace(findings=(with_fix.findings[0]._replace(fixes=(gone,)),))
    text = html_page([file], [], About("", ["main.py"], {}, None, datetime(2026, 1, 1)))
    assert '<p>Fix in <span class="path">gone.py</span>: run it in a container</p>' in text


def test_a_notebook_is_shown_by_its_cells(project: Path) -> None:
    secret = "sk-proj-made-up-4f9a1c7e"
    cells = [f"%env OPENAI_API_KEY={secret}\nimport autogen", "x = 1\n" + PROGRAM.partition("\n\n")[2], f'y = "{secret}"  # noqa: AGS020']
    source = [{"cell_type": "code", "metadata": {}, "source": cell.splitlines(keepends=True)} for cell in cells]
    Path("main.ipynb").write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": source}, indent=1))
    assert main(["report", "main.ipynb", "--select", "AGS001,AGS010", "--source-url", "https://git.example/{path}#L{line}"]) == 0
    text = Path("report.html").read_text(encoding="utf-8")
    assert re.findall(r'<a href="([^"]*)">(main.ipynb, cell \d, line \d)</a>', text)[1][1] == "main.ipynb, cell 2, line 2"
    first, second = re.findall(r'<pre tabindex="0" role="group" aria-label="main.ipynb, cell \d, line \d">(.*?)</pre>', text)
    assert re.findall(r'data-line="(\d*)">(.*?)</span>', second)[:1] == [("1", "x = 1")]
    assert secret not in text and "<mark>False</mark>" in second and first.count("data-line") == 2
    assert f"<mark>%env OPENAI_API_KEY={'•' * 24}</mark>" in first
    (diff,) = re.findall(r'<pre tabindex="0" role="group" aria-label="the fix">(.*?)</pre>', text)
    assert re.findall(r'class="(\w+)" data-line="(\d*)"', diff) == [("removed", "2"), ("added", "")]


def test_a_comparison_with_an_earlier_run(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "main.py", "--select", "AGS010,AGS022", "--format", "json", "-o", "before.json"]) == 1
    Path("main.py").write_text("\n\n" + PROGRAM)
    text = page("--select", "AGS010,AGS020", "--since", "before.json")
    assert re.findall(r'data-code="(\w+)" data-path="main.py" data-state="(\w+)"', text) == [("AGS020", "new"), ("AGS010", "still")]
    assert "<b>1</b> gone" in text and "AGS022" in re.findall(r'<ul id="gone">(.*?)</ul>', text, re.DOTALL)[0]
    assert "data-state" in page("--select", "AGS010") and "still there" not in page("--select", "AGS010")
    assert "<b>0</b> gone" in page("--select", "AGS010,AGS022", "--since", "before.json")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"findings": 1}', '{"findings": [1]}', '{"findings": [{}]}', "[" * 100_000])
def test_what_is_no_earlier_run(text: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("before.json").write_text(text)
    with pytest.raises(ValueError, match="no report that --format json wrote"):
        earlier(Path("before.json"))
    assert main(["report", "main.py", "--since", "before.json"]) == 2
    assert not Path("report.html").exists()


def test_a_run_told_twice_counts_twice(project: Path) -> None:
    finding = {"file": "main.py", "code": "AGS010", "message": "x"}
    Path("before.json").write_text(json.dumps({"findings": [finding, finding]}))
    assert list(earlier(Path("before.json")).values()) == [2]


def test_without_jinja2_it_says_what_to_install(project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert main(["report", "main.py"]) == 2
    assert "pip install 'autogen-lint[report]'" in capsys.readouterr().err


def test_edits_of_several_places() -> None:
    lines = ["import autogen", "", "x = f(", "    a,", "    b", ")", "y = g(1)"]
    edits = (
        Edit((1, 0), (1, 0), "import os\n"),
        Edit((3, 6), (4, 5), "c"),
        Edit((4, 6), (4, 6), " # d"),
        Edit((7, 6), (7, 7), "2"),
    )
    shown = [(change.number, change.sign, change.text) for change in changes(Fix("", True, edits), lines)]
    assert shown == [
        (None, "+", "import os"),
        (1, " ", "import autogen"),
        (3, "-", "x = f("),
        (4, "-", "    a,"),
        (None, "+", "x = f(c, # d"),
        (7, "-", "y = g(1)"),
        (None, "+", "y = g(2)"),
    ]
    assert not list(changes(Fix("", True, ()), lines))


def test_an_excerpt_of_a_region_without_an_end() -> None:
    assert [(line.number, line.before, line.marked, line.after) for line in excerpt(Region(2, 3), ["a", "bcdef"])] == [
        (1, "", "", "a"),
        (2, "bc", "", "def"),
    ]


def test_whatever_rules_are_filed_under_has_a_name() -> None:
    for rule in our_rules().values():
        assert set(rule.cwe) <= CWE.keys()
        assert {rule.owasp, rule.asi} - {""} <= OWASP.keys()

"""``explain``, ``guide`` and ``rules``: the rules in words."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from linted import Lint
from terminal import shown, terminal

from autogen_rules.catalogue import rules


def test_several_pages(lint: Lint) -> None:
    done = lint("explain", "AGS010", "human-approval-disabled")
    assert (done.status, done.err) == (0, "")
    assert done.out == lint("explain", "ags010").out + "\n" + lint("explain", "W7120").out


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("AGS0100", "AGS010"),
        ("ags01", "AGS010 or AGS011 or AGS012 or AGS013 or AGS014"),
        ("unsandboxed-code-exection", "unsandboxed-code-execution"),
    ],
)
def test_the_nearest_match_of_a_typo(lint: Lint, name: str, meant: str) -> None:
    assert lint("explain", name) == (2, "", f"autogen-lint: no rule {name!r} (did you mean {meant}?)\n")


@pytest.mark.parametrize("name", ["AGS0", "nothing-like-it"])
def test_what_means_no_rule_or_too_many(lint: Lint, name: str) -> None:
    assert lint("explain", name) == (2, "", f"autogen-lint: no rule {name!r}: autogen-lint rules lists them\n")


def test_a_page_is_rendered_on_a_terminal(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm-256color"}
    with terminal(columns=100) as (writes, reads):
        with subprocess.Popen([sys.executable, "-m", "autogen_lint", "explain", "AGS010"], stdout=writes, env=environment):
            os.close(writes)
            said = shown(reads)
    assert "\x1b[" in said and "## Why" not in said and "Why" in said


def test_colours_that_are_asked_for(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" in lint("explain", "AGS010").out


def test_a_width_of_nothing_is_none(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for the shell's other programs."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "0")
    assert "introductions-sent" in lint("explain", "AGS930").out
    assert "AGS010" in lint("check").out


def test_as_a_module(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["autogen-lint", "rules"])
    with pytest.raises(SystemExit, match="^0$"):
        runpy.run_module("autogen_lint", run_name="__main__")
    assert capsys.readouterr().out.startswith("AGS000 ")


def test_the_guide_has_every_rule_that_is_on(folder: Path, lint: Lint) -> None:
    done = lint("guide")
    assert (done.status, done.err) == (0, "")
    for rule in rules():
        assert (f"## {rule.code} {rule.symbol}\n" in done.out) is not rule.advisory
        if not rule.advisory:
            for part in rule.summary, rule.good, rule.bad, rule.why, *(f"CWE-{number}" for number in rule.cwe), rule.owasp, rule.asi:
                assert part in done.out
    assert done.out.count("**Do**") == done.out.count("**Don't**") == sum(not rule.advisory for rule in rules())
    assert lint("guide", "-o", "AGENTS.md").out == ""
    assert Path("AGENTS.md").read_text() == done.out


def test_a_shell_completes(lint: Lint, folder: Path) -> None:
    pytest.importorskip("shtab")
    script = lint("completion", "bash").out
    for words, expected in {
        "comp": "completion",
        "check --exit": "--exit-zero",
        "--exit": "--exit-zero",
        "--format js": "json",
        "fix te": "team.py",
        "explain AGS93": "AGS930 AGS931 AGS932 AGS934",
    }.items():
        words = f"autogen-lint {words}"
        ask = f"COMP_WORDS=({words}); COMP_CWORD={words.count(' ')}; _shtab_autogen_lint; echo ${{COMPREPLY[@]}}"
        done = subprocess.run(["bash", "-c", f"{script}\n{ask}"], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == expected


def test_without_shtab_it_says_what_to_install(lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert lint("completion", "bash") == (2, "", "autogen-lint: completion needs shtab: pip install 'autogen-lint[completion]'\n")

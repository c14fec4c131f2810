"""``python -m autogen_rules``: the list of rules and a page of each."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from terminal import shown, terminal

from autogen_rules.__main__ import main
from autogen_rules.catalogue import INTERNAL, Rule, rules
from autogen_rules.reports.pages import table

ALL = (INTERNAL, *rules())


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "autogen_rules", *arguments], capture_output=True, text=True, check=False)


def test_the_list_is_a_line_a_rule(capsys: pytest.CaptureFixture[str]) -> None:
    done = command()
    assert (done.returncode, done.stderr) == (0, "")
    assert main([]) == 0
    assert capsys.readouterr().out == done.stdout
    lines = done.stdout.splitlines()
    assert [line.split(maxsplit=3) for line in lines] == [[rule.code, rule.level.name, rule.symbol, rule.summary] for rule in ALL]


def test_the_list_fits_a_terminal() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    with terminal(columns=90) as (writes, reads):
        with subprocess.Popen([sys.executable, "-m", "autogen_rules"], stdout=writes, env=environment):
            os.close(writes)
            lines = shown(reads).splitlines()
    assert len(lines) > len(ALL)
    assert max(map(len, lines)) <= 90
    assert [line.split()[0] for line in lines if line.startswith("AGS")] == [rule.code for rule in ALL]
    assert lines == table(90).splitlines()


def test_the_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "json"]) == 0
    listed = {record["code"]: record for record in json.loads(capsys.readouterr().out)}
    assert list(listed) == [rule.code for rule in ALL]
    for rule in rules():
        record = listed[rule.code]
        assert (record["symbol"], record["level"], record["summary"]) == (rule.symbol, rule.level.name, rule.summary)
        assert (tuple(record["cwe"]), record["owasp"], record["asi"]) == (rule.cwe, rule.owasp, rule.asi)
        assert (record["pylint_id"], record["pylint_symbol"]) == (rule.pylint_id, rule.pylint_symbol)
        assert (record["advisory"], record["bad"], record["good"], record["url"]) == (rule.advisory, rule.bad, rule.good, rule.url)


def test_the_list_as_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format=markdown"]) == 0
    head, line, *rows = capsys.readouterr().out.splitlines()
    assert head.count("|") == line.count("|") == 5
    assert len(rows) == len(ALL)
    for rule, row in zip(ALL, rows, strict=True):
        assert row.startswith(f"| [{rule.code}]({rule.url}) | `{rule.symbol}` | {rule.level.name} | ")


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_a_page_has_everything(rule: Rule, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", rule.code]) == 0
    page = capsys.readouterr().out
    assert page.startswith(f"# {rule.code} {rule.symbol}\n\n")
    assert f"## What\n\n{rule.summary}\n" in page
    for heading, text in rule.sections.items():
        assert text in page
        assert f"## {heading}\n" in page or not heading
    names = rule.pylint_symbol, rule.pylint_id, rule.level.name, rule.owasp, rule.asi, *map(str, rule.cwe)
    for part in rule.bad, rule.good, rule.url, *names:
        assert part in page
    assert ("Off by default" in page) is rule.advisory


@pytest.mark.parametrize("name", ["ags010", "Unsandboxed-Code-Execution", "autogen-unsandboxed-code-execution", "w7110"])
def test_a_rule_by_any_of_its_names(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    assert capsys.readouterr().out.startswith("# AGS010 unsandboxed-code-execution\n")


@pytest.mark.parametrize("name", ["AGS999", "E501", "sandboxed", ""])
def test_an_unknown_rule_is_one_line(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 2
    done = command("explain", name)
    assert capsys.readouterr() == (done.stdout, done.stderr)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"autogen-lint: no rule {name!r}: autogen-lint rules lists them\n"


@pytest.mark.parametrize("arguments", [["explain"], ["--format=xml"], ["report"]])
def test_wrong_usage(arguments: list[str]) -> None:
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("python -m autogen_rules ") and done.stderr.count("\n") == 1

"""The JSON object for dashboards."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from marked import ROOT, rule_of, run
from program import PROGRAM

from autogen_rules import __version__, check_source
from autogen_rules.catalogue import LEVELS
from autogen_rules.reports import as_json
from autogen_rules.reports.as_json import score
from autogen_rules.reports.masking import Region
from autogen_rules.reports.results import CheckedFile, Result, result_of

pytestmark = pytest.mark.slow

REPORT = ("flake8", "--isolated", "--format=autogen-json")


def report(program: Path, *arguments: str) -> dict[str, Any]:
    return dict(json.loads(run(*REPORT, *arguments, cwd=program.parent).stdout))


def test_one_object_tells_all(program: Path) -> None:
    (program.parent / "clean.py").write_text("import os\n")
    found = report(program, "--extend-ignore=E501", ".")
    never, no_docker = found["findings"][1:]
    assert found == {
        "tool": {"name": "autogen-lint", "version": __version__},
        "score": 81,
        "counts": {"level": {"high": 2, "medium": 0, "low": 0}, "code": {"AGS010": 1, "AGS020": 1, "F401": 1}},
        "files": {"checked": 2, "with_findings": ["clean.py", "program.py"], "not_checked": []},
        "findings": [found["findings"][0], never, no_docker],
    }
    assert found["findings"][0] == {
        "file": "clean.py",
        "line": 1,
        "column": 1,
        "end_line": None,
        "end_column": None,
        "code": "F401",
        "symbol": None,
        "level": None,
        "message": "'os' imported but unused",
        "url": None,
    }
    assert never["code"] == "AGS020"
    assert no_docker | {"message": ""} == {
        "file": "program.py",
        "line": 12,
        "column": 46,
        "end_line": 12,
        "end_column": 51,
        "code": "AGS010",
        "symbol": "unsandboxed-code-execution",
        "level": "high",
        "message": "",
        "url": rule_of("AGS010").url,
    }
    assert no_docker["message"].startswith("model-written code runs on this machine")


def test_pylint_writes_the_same_object(program: Path) -> None:
    (program.parent / "clean.py").write_text("")
    options = (f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen")
    done = run("pylint", *options, "--output-format=autogen-json", "clean.py", "program.py", cwd=program.parent)
    assert json.loads(done.stdout) == report(program, "--select=AGS", ".")


def test_a_report_of_the_core_is_that_of_flake8(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(program.parent)
    results = tuple(map(result_of, check_source(PROGRAM)))
    unused = Result(Region(1, 1), "F401", "", "'os' imported but unused", "warning")
    (program.parent / "clean.py").write_text("import os\n")
    files = [CheckedFile("clean.py", "import os\n", (unused,)), CheckedFile("program.py", PROGRAM, results)]
    assert as_json.report(files) == report(program, ".")


def test_nothing_found_scores_100(program: Path) -> None:
    program.write_text("")
    found = report(program, "program.py")
    assert found["score"] == 100
    assert found["findings"] == []
    assert found["files"] == {"checked": 1, "with_findings": [], "not_checked": []}


def test_the_report_is_that_of_one_process_in_several(program: Path) -> None:
    for name in "a.py", "b.py":
        (program.parent / name).write_text(PROGRAM)
    assert report(program, "-j2", ".") == report(program, "-j1", ".")


def test_an_output_file_is_written_anew(program: Path) -> None:
    for _ in range(2):
        run(*REPORT, "--output-file=report.json", "program.py", cwd=program.parent)
        assert json.loads((program.parent / "report.json").read_text())["counts"]["level"]["high"] == 2


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({}, 100),
        ({"high": 1}, 90),
        ({"medium": 1}, 95),
        ({"low": 1}, 99),
        ({"high": 2, "medium": 1}, 77),
        ({"high": 10}, 35),
        ({"high": 10_000, "medium": 10_000, "low": 10_000}, 0),
        ({"none": 5}, 100),
    ],
)
def test_score(levels: dict[str, int], expected: int) -> None:
    assert score(Counter(levels)) == expected


def test_the_documented_scores() -> None:
    rows = re.findall(r"^\| (none|\d[\w, ]*) \| (\d+) \|$", (ROOT / "docs" / "reports.md").read_text(), re.M)
    assert len(rows) == 5
    for findings, expected in rows:
        assert score(Counter({level: int(number) for number, level in re.findall(r"(\d+) (\w+)", findings)})) == int(expected)


@pytest.mark.parametrize("level", LEVELS)
def test_one_finding_more_never_raises_the_score(level: str) -> None:
    scores = [score(Counter({"high": 1, level: number})) for number in range(1, 400)]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] < 3

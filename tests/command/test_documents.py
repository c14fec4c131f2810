"""The documents that ``autogen-lint check`` writes for programs, each held to its schema or to what reads it."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from linted import Lint
from marked import ROOT
from program import GROUP_CHAT, PROGRAM
from schemas import validator

from autogen_lint.main import main
from autogen_rules.reports.results import our_rules

BROKEN = "import autogen\ndef (\n"
SECRET = 'import autogen\nconfig_list = [{"model": "gpt-4o", "api_key": "sk-made-up-0123456789abcdef"}]\n'


@pytest.fixture
def project(folder: Path) -> Path:
    """Findings of all levels, in names that need care, and a file that cannot be parsed."""
    for name, text in {
        "a, b:c%.py": GROUP_CHAT.replace("30", "80000"),
        "broken.py": BROKEN,
        "clean.py": "x = 1\n",
        "sub/déjà.py": SECRET,
    }.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text)
    return folder


PLACES = [
    ("a, b:c%.py", 3, 60, "AGS030"),
    ("team.py", 10, 26, "AGS020"),
    ("team.py", 12, 46, "AGS010"),
    ("sub/déjà.py", 2, 47, "AGS001"),
]


def test_json(project: Path, lint: Lint) -> None:
    done = lint("--format=json")
    assert (done.status, done.err.splitlines()[-1]) == (2, "4 findings (3 high, 1 medium) in 3 of 5 files; 1 file not checked")
    found = json.loads(done.out)
    assert [(one["file"], one["line"], one["column"], one["code"]) for one in found["findings"]] == PLACES
    assert found["files"]["checked"] == 4
    (not_checked,) = found["files"]["not_checked"]
    assert not_checked["file"] == "broken.py" and "line 2" in not_checked["reason"]
    Path("team.py").unlink(), Path("sub/déjà.py").unlink(), Path("a, b:c%.py").unlink()
    assert json.loads(lint("--format=json").out)["score"] == 90
    Path("broken.py").unlink()
    assert json.loads(lint("--format=json").out)["score"] == 100


def test_logs_that_were_written_apart_become_that_of_one_run(
    folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """docs/scale.md"""
    program = re.search(r"<!-- program: merge.py -->\n```python\n(.*?)```", (ROOT / "docs" / "scale.md").read_text("utf-8"), re.DOTALL)
    assert program
    for name, files in {"a team": {"team.py": PROGRAM, "broken.py": BROKEN}, "other": {"chat.py": GROUP_CHAT, "déjà.py": SECRET}}.items():
        Path(name).mkdir()
        for path, text in files.items():
            (Path(name) / path).write_text(text)
        monkeypatch.chdir(name)
        lint("--format=sarif", f"--output=../{name}.sarif")
        monkeypatch.chdir("..")
    monkeypatch.setattr("sys.argv", ["merge.py", "a team.sarif", "other.sarif"])
    exec(compile(program[1], "merge.py", "exec"), {})
    merged = json.loads(capsys.readouterr().out)
    validator().validate(merged)
    (run,), (expected,) = merged["runs"], json.loads(lint("a team", "other", "--format=sarif").out)["runs"]
    assert run["results"] == expected["results"] and len(run["results"]) == 3
    assert [told for each in run["invocations"] for told in each["toolExecutionNotifications"]] == (
        expected["invocations"][0]["toolExecutionNotifications"]
    )


def test_sarif(project: Path, lint: Lint) -> None:
    done = lint("--format=sarif", "--output=found.sarif")
    assert (done.status, done.out) == (2, "")
    log = json.loads(Path("found.sarif").read_text())
    validator().validate(log)
    (run,) = log["runs"]
    found = []
    for result in run["results"]:
        location = result["locations"][0]["physicalLocation"]
        region = location["region"]
        found.append((location["artifactLocation"]["uri"], region["startLine"], region["startColumn"], result["ruleId"]))
    assert found == [(path.replace("a, b:c%", "a%2C%20b%3Ac%25").replace("déjà", "d%C3%A9j%C3%A0"), *rest) for path, *rest in PLACES]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (said,) = invocation["toolExecutionNotifications"]
    assert said["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "broken.py"
    Path("broken.py").unlink()
    (run,) = json.loads(lint("--format=sarif").out)["runs"]
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_a_fingerprint_tells_nothing_of_a_secret(project: Path, lint: Lint) -> None:
    """Not even where AGS001 is turned off."""

    def prints(key: str) -> list[str]:
        model = f'llm_config={{"config_list": [{{"model": "gpt-4o", "api_key": "{key}"}}]}}'
        Path("team.py").write_text(f'import autogen\nautogen.UserProxyAgent("u", {model}, code_execution_config={{"use_docker": False}})\n')
        (run,) = json.loads(lint("--format=sarif", "--ignore=AGS001", "team.py").out)["runs"]
        return [result["partialFingerprints"]["autogenLint/v1"] for result in run["results"]]

    assert prints("b4nana-made-up") and prints("b4nana-made-up") == prints("ch3rry-made-up")


def test_github(project: Path, lint: Lint) -> None:
    """Parsed as the runner does: properties are separated by commas, and %, CR, LF, : and , are escaped."""
    found = []
    for line in lint("--format=github").out.splitlines():
        command = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert command
        properties = dict(item.split("=", 1) for item in command[2].split(","))
        plain = {key: re.sub(r"%(2C|3A|25)", lambda code: chr(int(code[1], 16)), value) for key, value in properties.items()}
        found.append((command[1], plain["file"], plain.get("line"), plain.get("col"), plain["title"].split()[0]))
    assert found == [
        ("error", "broken.py", None, None, "not"),
        *(("warning" if code == "AGS030" else "error", path, str(line), str(column), code) for path, line, column, code in PLACES),
    ]
    Path("team.py").write_text(PROGRAM.replace('{"use_docker": False, "work_dir": "coding"}', '{\n"work_dir": "coding"}'))
    (line,) = lint("--format=github", "--select=AGS010", "team.py").out.splitlines()
    assert "line=12,endLine=13,title" in line


def test_no_name_of_a_file_is_a_command_for_the_terminal_of_github(project: Path, lint: Lint) -> None:
    Path("a\x1b[2J\nb.py").write_text(PROGRAM)
    assert "file=a\\x1b[2J%0Ab.py," in lint("--format=github", "a\x1b[2J\nb.py").out


def test_gitlab(project: Path, lint: Lint) -> None:
    """The fields that GitLab reads, as its documentation names them; no fingerprint stands twice."""
    issues = json.loads(lint("--format=gitlab").out)
    assert [(one["location"]["path"], one["location"]["lines"]["begin"], one["check_name"]) for one in issues] == [
        *((path, line, code) for path, line, _, code in PLACES),
        ("broken.py", 1, "not-checked"),
    ]
    assert [one["severity"] for one in issues] == ["major", "critical", "critical", "critical", "blocker"]
    Path("again.py").write_text(PROGRAM + PROGRAM)
    issues = json.loads(lint("--format=gitlab").out)
    assert len({one["fingerprint"] for one in issues}) == len(issues) == 9
    assert all(one["description"].startswith((one["check_name"], "not checked")) for one in issues)


def test_junit(project: Path, lint: Lint) -> None:
    """Elements and attributes as in the schema of Jenkins' xUnit plugin."""
    suites = ElementTree.fromstring(lint("--format=junit").out)
    (suite,) = suites
    assert (suites.tag, suite.tag) == ("testsuites", "testsuite")
    assert {key: suite.get(key) for key in ("tests", "failures", "errors")} == {"tests": "6", "failures": "4", "errors": "1"}
    assert len(suite) == 6
    assert {case.tag for case in suite} == {"testcase"} and {key for case in suite for key in case.attrib} == {"classname", "name"}
    failures = [(case.get("classname"), case.get("name"), failure.get("type")) for case in suite for failure in case.iter("failure")]
    assert failures == [(path, f"{code} {path}:{line}:{column}", our_rules()[code].symbol) for path, line, column, code in PLACES]
    assert [case.get("classname") for case in suite if case.find("error") is not None] == ["broken.py"]
    assert [case.get("classname") for case in suite if not len(case)] == ["clean.py"]


def test_a_document_is_utf_8_whatever_the_terminal_shows(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "cp437"))
    assert main(["--format=junit", "."]) == 2
    names = {case.get("classname") for case in ElementTree.fromstring(written.getvalue()).iter("testcase")}
    assert names == {"a, b:c%.py", "broken.py", "clean.py", "sub/déjà.py", "team.py"}

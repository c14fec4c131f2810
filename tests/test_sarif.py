"""SARIF as flake8 and pylint write it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from marked import EXAMPLES, ROOT, run
from program import NEVER, NO_DOCKER, PROGRAM
from schemas import validator

from autogen_rules import Finding, check_source
from autogen_rules.catalogue import INTERNAL_CODE, LEVELS, rules
from autogen_rules.edits.fix import Edit, Fix
from autogen_rules.reports import sarif
from autogen_rules.reports.masking import Region
from autogen_rules.reports.results import CheckedFile, Result, our_rules, result_of

pytestmark = pytest.mark.slow

FLAKE8 = ("flake8", "--isolated", "--format=autogen-sarif")
PYLINT = (
    "pylint",
    f"--rcfile={os.devnull}",
    "--load-plugins=pylint_autogen",
    "--output-format=autogen-sarif",
)
ONLY = ("--disable=all", "--enable=autogen")
BY_DEFAULT = [marked for marked in EXAMPLES if not marked.options]


def valid(log: dict[str, Any]) -> dict[str, Any]:
    """The log's only run."""
    validator().validate(log)
    (only,) = log["runs"]
    descriptors = only["tool"]["driver"]["rules"]
    assert len({descriptor["id"] for descriptor in descriptors}) == len(descriptors)
    for result in only["results"]:
        assert descriptors[result["ruleIndex"]]["id"] == result["ruleId"]
    return dict(only)


def written(*command: str, cwd: Path, stdin: str | None = None) -> dict[str, Any]:
    return valid(json.loads(run(*command, cwd=cwd, stdin=stdin).stdout))


def artifact(result: dict[str, Any]) -> dict[str, str]:
    return dict(result["locations"][0]["physicalLocation"]["artifactLocation"])


def region(result: dict[str, Any]) -> tuple[int, ...]:
    found = result["locations"][0]["physicalLocation"]["region"]
    return tuple(found[key] for key in ("startLine", "startColumn", "endLine", "endColumn") if key in found)


def places(only: dict[str, Any]) -> list[tuple[str, str, tuple[int, ...]]]:
    """(path, code, region) of every result."""
    return sorted((artifact(result)["uri"], result["ruleId"], region(result)) for result in only["results"])


def fingerprint(result: dict[str, Any]) -> str:
    (only,) = result["partialFingerprints"].values()
    return str(only)


def fingerprints(only: dict[str, Any]) -> set[str]:
    """Of results in the same file."""
    found = list(map(fingerprint, only["results"]))
    assert len(set(found)) == len(found)
    return set(found)


def of(text: str) -> dict[str, Any]:
    """The log of a module that is not on disk."""
    findings = check_source(text)
    assert findings
    return valid(sarif.log([CheckedFile("module.py", text, tuple(map(result_of, findings)))], "flake8"))


def test_both_linters_write_what_the_core_reports() -> None:
    core = [
        (marked.name, finding.code, (finding.line, finding.column + 1, finding.end_line, finding.end_column + 1))
        for marked in BY_DEFAULT
        for finding in check_source(marked.text, str(marked.path))
    ]
    names = [marked.name for marked in BY_DEFAULT]
    in_flake8 = written(*FLAKE8, "--select=AGS", "-j2", *names, cwd=ROOT)
    in_pylint = written(*PYLINT, *ONLY, *names, cwd=ROOT)
    assert places(in_flake8) == places(in_pylint) == sorted(core)
    alike = [
        sorted((artifact(r)["uri"], region(r), r["ruleId"], r["level"], r["message"]["text"], fingerprint(r)) for r in only["results"])
        for only in (in_flake8, in_pylint)
    ]
    assert alike[0] == alike[1]
    assert not any(result["message"]["text"].startswith("AGS") for result in in_pylint["results"])


def test_rules_are_described() -> None:
    descriptors = {descriptor["id"]: descriptor for descriptor in valid(sarif.log([], "flake8"))["tool"]["driver"]["rules"]}
    for rule in rules():
        found = descriptors[rule.code]
        assert found["name"] == rule.symbol
        assert found["shortDescription"]["text"] == rule.summary
        assert found["fullDescription"]["text"].startswith(rule.summary)
        assert len(found["fullDescription"]["text"]) <= 1024  # all that GitHub shows
        for part in rule.why, rule.bad, rule.good, rule.url:
            assert part in found["help"]["text"]
            assert part in found["help"]["markdown"]
        assert found["helpUri"] == rule.url
        tags = found["properties"]["tags"]
        assert tags[0] == "security"
        assert {f"external/cwe/cwe-{number}" for number in rule.cwe} < set(tags)
        assert {f"external/owasp/owasp-{entry.lower()}" for entry in (rule.owasp, rule.asi)} < set(tags)
        assert found["properties"]["security-severity"] == rule.level.security_severity
        assert found["defaultConfiguration"] == {"level": rule.level.sarif, "enabled": not rule.advisory}


def test_severities_are_those_of_the_levels() -> None:
    """What GitHub calls high begins at 7.0, medium at 4.0; low lies below."""
    documented = re.findall(r"^\| (\w+) \| (\w+) \| ([\d.]+) \|$", (ROOT / "docs" / "reports.md").read_text(), re.M)
    assert documented == [(level.name, level.sarif, level.security_severity) for level in LEVELS.values()]
    assert 7 <= float(LEVELS["high"].security_severity) < 9
    assert 4 <= float(LEVELS["medium"].security_severity) < 7
    assert 0 < float(LEVELS["low"].security_severity) < 4


def test_our_own_fault_is_no_security_finding() -> None:
    fault = result_of(Finding(1, 0, INTERNAL_CODE, "internal-error", "internal error in AGS010", 1, 0))
    only = valid(sarif.log([CheckedFile("module.py", PROGRAM, (fault,))], "flake8"))
    assert places(only) == [("module.py", INTERNAL_CODE, (1, 1, 1, 1))]
    assert only["results"][0]["level"] == "error"
    assert "properties" not in only["tool"]["driver"]["rules"][0]


def test_codes_of_others_in_flake8(program: Path) -> None:
    program.write_text(f"import os\n{PROGRAM}")
    (program.parent / "broken.py").write_text("import autogen\ndef (")
    only = written(*FLAKE8, "--max-line-length=60", ".", cwd=program.parent)
    assert [result["ruleId"] for result in only["results"]] == ["E999", "F401", "AGS020", "AGS010", "E501"]
    levels = {result["ruleId"]: result["level"] for result in only["results"]}
    assert (levels["E999"], levels["F401"], levels["AGS010"]) == ("error", "warning", "error")
    described = {descriptor["id"]: descriptor for descriptor in only["tool"]["driver"]["rules"]}
    assert described["F401"]["shortDescription"]["text"] == "F401 in flake8"
    assert "properties" not in described["F401"]
    assert ("program.py", "F401", (1, 1)) in places(only)


def test_a_place_without_an_end_or_a_line(tmp_path: Path) -> None:
    unread = Result(Region(0, 0), "E902", "", "FileNotFoundError", "error")
    named = Result(Region(3, 1), "C0114", "missing-module-docstring", "Missing module docstring", "note")
    path = tmp_path / "module.py"
    only = valid(sarif.log([CheckedFile(path.as_posix(), "", (unread, named))], "pylint"))
    assert places(only) == [(path.as_uri(), "C0114", (3, 1)), (path.as_uri(), "E902", (1, 1))]
    assert [descriptor.get("name") for descriptor in only["tool"]["driver"]["rules"][-2:]] == [None, "missing-module-docstring"]


def test_messages_of_pylint(program: Path) -> None:
    program.write_text(f"import os\n{PROGRAM}")
    only = written(*PYLINT, "program.py", cwd=program.parent)
    levels = {result["ruleId"]: result["level"] for result in only["results"]}
    assert levels == {
        "AGS010": "error",
        "AGS020": "error",
        "C0114": "note",
        "C0413": "note",
        "E0401": "error",
        "W0105": "warning",
        "W0611": "warning",
    }
    described = {descriptor["id"]: descriptor for descriptor in only["tool"]["driver"]["rules"]}
    assert described["W0611"]["name"] == "unused-import"
    assert ("program.py", "W0611", (1, 1, 1, 10)) in places(only)


def test_what_is_silenced_is_not_written(program: Path) -> None:
    program.write_text(PROGRAM.replace('"NEVER",', '"NEVER",  # noqa: AGS020').replace('"coding"},', '"coding"},  # pylint: disable=W7110'))
    in_flake8 = written(*FLAKE8, "--select=AGS", "program.py", cwd=program.parent)
    assert [result["ruleId"] for result in in_flake8["results"]] == ["AGS010"]
    in_pylint = written(*PYLINT, *ONLY, "program.py", cwd=program.parent)
    assert [result["ruleId"] for result in in_pylint["results"]] == ["AGS020"]


def test_nothing_found_is_a_log_too(program: Path) -> None:
    program.write_text("")
    assert written(*FLAKE8, "program.py", cwd=program.parent)["results"] == []
    assert written(*PYLINT, *ONLY, "program.py", cwd=program.parent)["results"] == []


def test_options_count(program: Path) -> None:
    program.write_text("import autogen\n\nchat = autogen.GroupChat(agents=[], messages=[], max_round=30)\n")
    only = written(*FLAKE8, "--autogen-max-rounds=20", "program.py", cwd=program.parent)
    assert places(only) == [("program.py", "AGS030", (3, 60, 3, 62))]


def test_standard_input(program: Path) -> None:
    only = written(*FLAKE8, "--stdin-display-name=package/agents.py", "-", cwd=program.parent, stdin=PROGRAM)
    ends = {NEVER: (10, 33), NO_DOCKER: (12, 51)}
    assert places(only) == sorted(("package/agents.py", code, (line, column + 1, *ends[line, column, code])) for line, column, code in ends)
    program.unlink()
    in_pylint = written(*PYLINT, *ONLY, "--from-stdin", "package/agents.py", cwd=program.parent, stdin=PROGRAM)
    assert places(in_pylint) == places(only)


def test_paths(program: Path) -> None:
    folder = program.parent / "a folder" / "n\xe4mlich #1"
    folder.mkdir(parents=True)
    program.rename(folder / "program.py")
    for command in (*FLAKE8, "--select=AGS"), (*PYLINT, *ONLY):
        inside = written(*command, str(folder / "program.py"), cwd=program.parent)
        relative = {"uri": "a%20folder/n%C3%A4mlich%20%231/program.py", "uriBaseId": "%SRCROOT%"}
        assert [artifact(result) for result in inside["results"]] == [relative, relative]
        assert set(inside["originalUriBaseIds"]) == {"%SRCROOT%"}
        (program.parent / "elsewhere").mkdir(exist_ok=True)
        outside = written(*command, str(folder / "program.py"), cwd=program.parent / "elsewhere")
        absolute = {"uri": (folder / "program.py").as_uri()}
        assert [artifact(result) for result in outside["results"]] == [absolute, absolute]
        assert inside["results"] and outside["results"]


def test_a_file_name_that_is_no_text() -> None:
    name = os.fsdecode(b"caf\xe9.py")
    only = valid(sarif.log([CheckedFile(name, PROGRAM, tuple(map(result_of, check_source(PROGRAM))))], "flake8"))
    assert {artifact(result)["uri"] for result in only["results"]} == {"caf%E9.py"}


def test_an_output_file_is_written_anew(program: Path) -> None:
    for _ in range(2):
        done = run(*FLAKE8, "--output-file=found/log.sarif", "program.py", cwd=program.parent)
        assert not done.stdout
        assert len(valid(json.loads((program.parent / "found" / "log.sarif").read_text()))["results"]) == 2
    run(*PYLINT, *ONLY, "--output=log.sarif", "program.py", cwd=program.parent)
    assert len(valid(json.loads((program.parent / "log.sarif").read_text()))["results"]) == 2


def test_other_output_of_the_linters_does_not_break_the_log(program: Path) -> None:
    chatty = ("--statistics", "--benchmark", "--show-source", "--tee", "--output-file=log.sarif")
    assert len(written(*FLAKE8, *chatty, "program.py", cwd=program.parent)["results"]) == 2
    assert len(written(*PYLINT, *ONLY, "--reports=y", "--score=y", "program.py", cwd=program.parent)["results"]) == 2


def test_the_same_log_from_several_processes(program: Path) -> None:
    for name in "a.py", "b.py", "c.py":
        (program.parent / name).write_text(PROGRAM)
    one, two = (run(*FLAKE8, jobs, ".", cwd=program.parent).stdout for jobs in ("-j1", "-j2"))
    assert one == two
    assert len(valid(json.loads(one))["results"]) == 8


TWICE = 'import autogen\n\na = autogen.GroupChat([], max_round=900)\nb = autogen.GroupChat([], max_round=900)\n'


def test_fingerprints_do_not_know_line_numbers() -> None:
    before = fingerprints(of(PROGRAM))
    assert fingerprints(of(f"# a line\n\n{PROGRAM}")) == before
    assert fingerprints(of(PROGRAM.replace("{", "{ ").replace("        ", "\t"))) == before
    assert fingerprints(of(PROGRAM.replace("coding", "work"))) != before


def test_fingerprints_tell_same_lines_apart() -> None:
    same = TWICE.replace("b = ", "a = ")
    only = of(same)
    assert len(fingerprints(only)) == len(only["results"]) == 2
    assert fingerprints(of(same.replace("a = ", "a = 1\na = ", 1))) == fingerprints(only)


def test_a_fingerprint_does_not_give_a_secret_away() -> None:
    """The hash of a line with a short password could be guessed."""
    line = 'import autogen\nllm_config = {"model": "m", "api_key": "%s"}\n'
    assert fingerprints(of(line % "hunter2-and-more")) == fingerprints(of(line % "swordfish-4711"))


def test_secrets_are_not_written(program: Path) -> None:
    secret = "sk-live-made-up-0123456789abcdef"
    program.write_text(f'import autogen\nllm_config = {{"model": "gpt-4o", "api_key": "{secret}"}}\n')
    for command in (*FLAKE8, "--select=AGS"), (*PYLINT, *ONLY):
        output = run(*command, "program.py", cwd=program.parent).stdout
        assert [result["ruleId"] for result in valid(json.loads(output))["results"]] == ["AGS001"]
        assert secret not in output
        assert secret[:8] not in output


def test_every_code_is_known() -> None:
    assert set(our_rules()) == {INTERNAL_CODE, *(rule.code for rule in rules())}


def test_flake8_without_these_formats_loads_nothing_of_them() -> None:
    code = "import sys, flake8_autogen.formatters; print(*(name for name in sys.modules if name.startswith('autogen_rules.reports')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


def test_fixes() -> None:
    text = 'import autogen\nautogen.UserProxyAgent("u", code_execution_config={"use_docker": False})\n'
    (finding,) = [finding for finding in check_source(text) if finding.code == "AGS010"]
    elsewhere = Fix("elsewhere", True, (Edit((1, 0), (1, 0), "x"),), "b.py")
    file = CheckedFile("main.py", text, (result_of(finding._replace(fixes=(*finding.fixes, elsewhere))),))
    (result,) = valid(sarif.log([file], "flake8"))["results"]
    first, *_, last = result["fixes"]
    assert first["description"]["text"] == finding.fixes[0].title and first["properties"] == {"safe": False}
    (change,) = first["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "main.py"
    region = {"startLine": 2, "startColumn": 66, "endLine": 2, "endColumn": 71}
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "True"}}]
    assert last["artifactChanges"][0]["artifactLocation"]["uri"] == "b.py" and last["properties"] == {"safe": True}

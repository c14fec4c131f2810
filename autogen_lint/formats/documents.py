"""The findings for programs: JSON, SARIF, GitHub's commands, GitLab's code quality, JUnit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import chain
from xml.etree import ElementTree

from autogen_rules import Finding
from autogen_rules.reports import as_json as json_report
from autogen_rules.reports import sarif as sarif_report
from autogen_rules.reports.results import Result, Unchecked, our_rules, shown_path

from ..checking import Checked
from ..places import as_reported, place, results, shown
from ..running import Run
from ..selecting import level_of

_GITHUB = {"error": "error", "warning": "warning", "note": "notice"}
_GITLAB = {"high": "critical", "medium": "major", "low": "minor", "none": "info"}


def as_json(run: Run) -> str:
    """The document of `autogen_rules.reports.as_json`; a finding in a notebook has its cell and the line in it, too."""
    document = json_report.report(list(map(as_reported, run.files)), list(_unchecked(run)))
    for record, (file, finding, _) in zip(document["findings"], _results(run), strict=True):
        if file.notebook:
            cell, line, column = file.notebook.place(finding)
            record["cell"] = {"number": cell, "line": line, "column": column}
    return _dumped(document)


def as_sarif(run: Run) -> str:
    """SARIF 2.1.0."""
    return _dumped(sarif_report.log(map(as_reported, run.found), "autogen-lint", _unchecked(run)))


def as_github(run: Run) -> str:
    """Workflow commands, which GitHub shows as annotations on the lines of a pull request."""
    return "".join(chain(map(_not_checked_at_github, _unchecked(run)), (_annotation(*one) for one in _results(run))))


def as_gitlab(run: Run) -> str:
    """GitLab's code quality report: a list of what Code Climate calls issues. What was not checked is among them, as a blocker."""
    fingerprints = (one["partialFingerprints"]["autogenLint/v1"] for one in json.loads(as_sarif(run))["runs"][0]["results"])
    issues = [_issue(*one, fingerprint) for one, fingerprint in zip(_results(run), fingerprints, strict=True)]
    return _dumped(issues + [_unchecked_issue(unchecked) for unchecked in _unchecked(run)])


def as_junit(run: Run) -> str:
    """JUnit's XML, as Jenkins' schema wants it: a case that fails for each finding, an error for each file that could not be checked."""
    counts = {
        "tests": str(sum(len(file.findings) + len(file.problems) or 1 for file in run.files)),
        "failures": str(sum(len(file.findings) for file in run.files)),
        "errors": str(sum(len(file.problems) for file in run.files)),
    }
    suites = ElementTree.Element("testsuites", {"name": "autogen-lint"} | counts)
    suite = ElementTree.SubElement(suites, "testsuite", {"name": "autogen-lint"} | counts)
    for file in run.files:
        path = shown(shown_path(file.path))
        for problem in file.problems:
            case = ElementTree.SubElement(suite, "testcase", {"classname": path, "name": "not checked"})
            ElementTree.SubElement(case, "error", {"message": shown(problem), "type": "not-checked"})
        for finding in file.findings:
            where = place(file, finding)
            case = ElementTree.SubElement(suite, "testcase", {"classname": path, "name": f"{finding.code} {where}"})
            failure = ElementTree.SubElement(case, "failure", {"message": finding.message, "type": finding.symbol})
            failure.text = f"{where}: {finding.code} [{level_of(finding.code)}] {finding.message}"
        if not file.findings and not file.problems:
            ElementTree.SubElement(suite, "testcase", {"classname": path, "name": "no findings"})
    ElementTree.indent(suites)
    written: bytes = ElementTree.tostring(suites, encoding="utf-8", xml_declaration=True)
    return written.decode() + "\n"


DOCUMENTS: dict[str, Callable[[Run], str]] = {
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
    "gitlab": as_gitlab,
    "junit": as_junit,
}


def _dumped(document: object) -> str:
    return json.dumps(document, indent=2) + "\n"


def _unchecked(run: Run) -> Iterator[Unchecked]:
    for file in run.problems:
        yield Unchecked(shown_path(file.path), "; ".join(file.problems))


def _results(run: Run) -> Iterator[tuple[Checked, Finding, Result]]:
    for file in run.found:
        for finding, result in zip(file.findings, results(file), strict=True):
            yield file, finding, result


def _annotation(file: Checked, finding: Finding, result: Result) -> str:
    line, column, end_line, end_column = result.region
    places = {"file": shown_path(file.path), "line": line, "endLine": end_line}
    if line == end_line:  # GitHub takes columns for a place in one line alone
        places |= {"col": column, "endColumn": end_column}
    places["title"] = f"{finding.code} {finding.symbol}"
    return _workflow_command(_GITHUB[result.level], places, finding.message)


def _not_checked_at_github(unchecked: Unchecked) -> str:
    return _workflow_command("error", {"file": unchecked.path, "title": "not checked"}, unchecked.reason)


def _workflow_command(name: str, properties: dict[str, object], message: str) -> str:
    said = ",".join(f"{key}={_quoted(str(value)).replace(':', '%3A').replace(',', '%2C')}" for key, value in properties.items())
    return f"::{name} {said}::{_quoted(message)}\n"


def _quoted(text: str) -> str:
    return shown(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _issue(file: Checked, finding: Finding, result: Result, fingerprint: str) -> dict[str, object]:
    path = shown_path(file.path)
    return {
        "type": "issue",
        "check_name": finding.code,
        "description": f"{finding.code} {finding.message}",
        "categories": ["Security"],
        "severity": _GITLAB[our_rules()[finding.code].level.name],
        "fingerprint": f"{fingerprint}-{_number(path)}",
        "location": {"path": path, "lines": {"begin": result.region.line, "end": result.region.end_line}},
    }


def _unchecked_issue(unchecked: Unchecked) -> dict[str, object]:
    return {
        "type": "issue",
        "check_name": "not-checked",
        "description": f"not checked: {unchecked.reason}",
        "categories": ["Bug Risk"],
        "severity": "blocker",
        "fingerprint": f"not-checked-{_number(unchecked.path)}",
        "location": {"path": unchecked.path, "lines": {"begin": 1, "end": 1}},
    }


def _number(path: str) -> str:
    from hashlib import sha256  # pylint: disable=import-outside-toplevel

    return sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:8]

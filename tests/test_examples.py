"""Every marked file, through the core and through both real linters."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import Places
from marked import CASES, EXAMPLES, MARKED, Marked, Place
from spelling import aliased, imported, qualified, renamed

from autogen_rules import Finding, check_source

# Rules that look at every module that bears a sign of AutoGen, such as the name llm_config, whichever library it calls.
BY_NAME = {f"AGS{number}" for number in "001 002 003 004 005 031 040 041 052 053 060 061 062 070 931 970".split()}

every_file = pytest.mark.parametrize("marked", MARKED, ids=lambda marked: marked.name)


def _findings(marked: Marked, text: str) -> list[Finding]:
    return check_source(text, str(marked.path), marked.settings)


def _lines(findings: list[Finding]) -> set[tuple[int, str]]:
    return {(finding.line, finding.code) for finding in findings}


@every_file
def test_findings_stand_where_the_markers_are(marked: Marked) -> None:
    findings = _findings(marked, marked.text)
    assert _lines(findings) == marked.expected
    assert findings == sorted(findings)
    assert len({(finding.line, finding.column, finding.code) for finding in findings}) == len(findings)


@every_file
def test_the_linters_report_the_same_places(marked: Marked, in_flake8: Places, in_pylint: Places) -> None:
    core = {Place(marked.name, finding.line, finding.column, finding.code) for finding in _findings(marked, marked.text)}
    assert in_flake8[marked.name] == core
    assert in_pylint[marked.name] == core


@pytest.mark.parametrize(
    ("marked", "spelling"),
    [
        pytest.param(marked, spelling, id=f"{spelling.__name__}-{marked.name}")
        for marked in [*EXAMPLES, *(case for case in CASES if case.path.parent.parent.name == "cases")]
        for spelling in (aliased, qualified, imported)
        if spelling(marked.text) != marked.text
    ],
)
def test_the_spelling_of_imports_changes_nothing(marked: Marked, spelling: Callable[[str], str]) -> None:
    assert _lines(_findings(marked, spelling(marked.text))) == _lines(_findings(marked, marked.text))


@pytest.mark.parametrize(
    "marked",
    [marked for marked in MARKED if re.search(r"^\s*(import|from)\s+(autogen|ag2)(?!.*\*$)", marked.text, re.MULTILINE)],
    ids=lambda marked: marked.name,
)
def test_another_library_of_the_same_shape_is_left_alone(marked: Marked) -> None:
    lines = marked.text.split("\n")
    found = _lines(_findings(marked, marked.text))
    by_name = {(line, code) for line, code in found if code in BY_NAME or '"code_execution_config":' in lines[line - 1]}
    assert _lines(_findings(marked, renamed(marked.text))) <= by_name

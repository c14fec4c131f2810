"""Every marked file: what the core and both real linters find in it, what they say, and what its fixes do.

A test takes the files of one folder: what pytest does for a test takes longer than the check of a file. All of these tests stand
here, so that one worker checks each text once.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from marked import CASES, EVERY, EXAMPLES, IN_FLAKE8, IN_PYLINT, MARKED, ROOT, Found, Marked, Place, differences
from rewriting import REWRITINGS, by_function
from rewriting.differing import MISSED, RIGHTLY
from spelling import aliased, imported, qualified, renamed

from autogen_rules import Edit, Finding, Fix, check_source
from autogen_rules.catalogue import LEVELS, rules
from autogen_rules.fixing import apply_edits, fix_text

# Rules that look at every module that bears a sign of AutoGen, such as the name llm_config, whichever library it calls.
BY_NAME = {f"AGS{number}" for number in "001 002 003 004 005 031 040 041 052 053 060 061 062 070 931 932 970".split()}

LEVEL = {rule.code: list(LEVELS).index(rule.level.name) for rule in rules()}

Places = dict[str, set[Place]]
# Each file is rewritten in one of so many ways.
TURNS = 4


def by_folder(files: Iterable[Marked]) -> pytest.MarkDecorator:
    """Try a test on the ``files`` of each folder."""
    folders: dict[str, list[Marked]] = defaultdict(list)
    for marked in files:
        folders[marked.folder].append(marked)
    return pytest.mark.parametrize("files", folders.values(), ids=folders)


every_file = by_folder(MARKED)


def _lines(findings: list[Finding]) -> Found:
    return {(finding.line, finding.code) for finding in findings}


def _columns(findings: Iterable[Finding | Place]) -> Found:
    return {(finding.line, finding.column, finding.code) for finding in findings}


def _same(compared: Iterable[tuple[Marked, Found, Found]]) -> None:
    """Fail with what is expected in files and what is found, if they differ: places to click on, which pytest would cut."""
    if told := [differences(marked.name, expected, found) for marked, expected, found in compared if found != expected]:
        pytest.fail("\n".join(told), pytrace=False)


@every_file
def test_findings_stand_where_the_markers_are(files: list[Marked]) -> None:
    _same((marked, marked.expected, _lines(marked.anew())) for marked in files)
    for marked in files:
        assert marked.findings == sorted(marked.findings)
        assert len(_columns(marked.findings)) == len(marked.findings), marked


@by_folder(IN_FLAKE8)
def test_flake8_reports_the_same_places(files: list[Marked], in_flake8: Places) -> None:
    _same((marked, _columns(marked.findings), _columns(in_flake8[marked.name])) for marked in files)


@by_folder(IN_PYLINT)
def test_pylint_reports_the_same_places(files: list[Marked], in_pylint: Places) -> None:
    _same((marked, _columns(marked.findings), _columns(in_pylint[marked.name])) for marked in files)


@every_file
def test_messages_and_titles_of_fixes_are_printable(files: list[Marked]) -> None:
    for finding in (finding for marked in files for finding in marked.findings):
        for text in (finding.message, *(fix.title for fix in finding.fixes)):
            assert text.isascii() and text.isprintable(), finding


@pytest.mark.no_cover
@by_folder([*EXAMPLES, *(case for case in CASES if case.path.parent.parent.name == "cases")])
def test_the_spelling_of_imports_changes_nothing(files: list[Marked]) -> None:
    _same(
        (marked, _lines(marked.findings), _lines(marked.check(text)))
        for number, marked in enumerate(files)
        for text in _spelled_otherwise(marked.text, number)
    )


def _spelled_otherwise(text: str, turn: int) -> list[str]:
    """The spellings that change a text; one of them, where files take turns."""
    spelled = [other for spelling in (aliased, qualified, imported) if (other := spelling(text)) != text]
    return spelled if EVERY or not spelled else [spelled[turn % len(spelled)]]


@pytest.mark.no_cover
@every_file
def test_a_program_said_otherwise_gives_the_same(files: list[Marked]) -> None:
    told = []
    for number, marked in enumerate(files):
        for turn, (name, rewrite) in enumerate(REWRITINGS.items()):
            if EVERY or (number + turn) % TURNS == 0:
                told += _told_of(marked, name, rewrite(marked.text))
    if told:
        pytest.fail("\n".join(told), pytrace=False)


def _told_of(marked: Marked, name: str, text: str) -> Iterator[str]:
    """What a rewriting of a file changes, and what it should no longer be said to change."""
    before, after = by_function(marked.text, marked.findings), by_function(text, marked.check(text))
    if (name, marked.name) in RIGHTLY | MISSED:
        if before == after:
            yield f"{marked}: {name} changes nothing any more: take it out of tests/rewriting/differing.py"
        return
    for code, function in sorted({*(before - after), *(after - before)}):
        place = code, function
        yield f"{marked}: {name}: {code} in {function}: expected {before[place]}, found {after[place]}"


@pytest.mark.no_cover
@by_folder(marked for marked in MARKED if re.search(r"^\s*(import|from)\s+(autogen|ag2)(?!.*\*$)", marked.text, re.MULTILINE))
def test_another_library_of_the_same_shape_is_left_alone(files: list[Marked], tmp_path: Path) -> None:
    def compared(marked: Marked) -> tuple[Marked, Found, Found]:
        lines, found = marked.text.split("\n"), _lines(marked.findings)
        by_name = {(line, code) for line, code in found if code in BY_NAME or '"code_execution_config":' in lines[line - 1]}
        path = _in_renamed_tree(marked, tmp_path / marked.name)
        renamed_found = _lines(check_source(renamed(marked.text), str(path), marked.settings))
        return marked, by_name & renamed_found, renamed_found

    _same(map(compared, files))


def _in_renamed_tree(marked: Marked, folder: Path) -> Path:
    """Where the file stands among the other modules of its case, in which another library has AutoGen's place too."""
    place = marked.path.relative_to(ROOT)
    if len(place.parts) < 5:
        return marked.path
    case = ROOT.joinpath(*place.parts[:4])
    for other in case.rglob("*.py"):
        copy = folder / other.relative_to(case)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(renamed(Marked(other).text))
    return folder / marked.path.relative_to(case)


def _together(marked: Marked) -> Iterator[dict[Finding, Fix]]:
    """The fixes of a file by their findings, in as few groups as leave each line to one of them."""
    left = [(finding, fix) for finding in marked.findings for fix in finding.fixes if not fix.path]
    while left:
        group: dict[Finding, Fix] = {}
        lines: dict[int, Edit] = {}
        for finding, fix in left:
            changed = {line: edit for edit in fix.edits for line in _touched(edit)}
            if finding not in group and all(lines.get(line, edit) == edit for line, edit in changed.items()):
                group[finding] = fix
                lines |= changed
        yield group
        left = [each for each in left if each not in group.items()]


def _touched(edit: Edit) -> range:
    return range(edit.start[0], edit.end[0] + 1)


def _moved(line: int, edits: set[Edit]) -> int:
    """Where a line stands after the edits."""
    return line + sum(edit.text.count("\n") + edit.start[0] - edit.end[0] for edit in edits if edit.end < (line, 1))


@pytest.mark.no_cover
@every_file
def test_each_fix_takes_its_finding_away_and_changes_nothing_else(files: list[Marked]) -> None:
    for marked, group in ((marked, group) for marked in files for group in _together(marked)):
        edits = {edit for fix in group.values() for edit in fix.edits}
        changed = apply_edits(marked.text, edits)
        _no_other_statement_has_changed(marked, changed, edits)
        before = {(_moved(found.line, edits), found.code) for found in marked.findings if found not in group}
        left = {(found.line, found.code) for found in marked.check(changed)}
        for line, code in left - before:  # a finding that has made way for a lesser one at its place
            assert any(LEVEL[other] < LEVEL[code] for place, other in before - left if place == line), (marked, line, code, group)


def _no_other_statement_has_changed(marked: Marked, changed: str, edits: set[Edit]) -> None:
    before = [(each, ast.dump(each)) for each in ast.parse(marked.text).body]
    added = {edit.text.strip("; \n") for edit in edits}
    kept = [ast.dump(each) for each in ast.parse(changed).body if ast.unparse(each) not in added]
    lines = {line for edit in edits for line in _touched(edit)}
    for (each, dump), other in zip(before, kept, strict=True):
        first = min(node.lineno for node in (each, *getattr(each, "decorator_list", ())))
        assert dump == other or not lines.isdisjoint(range(first, (each.end_lineno or each.lineno) + 1)), marked


@pytest.fixture
def checked_once(monkeypatch: pytest.MonkeyPatch, files: list[Marked]) -> None:
    """A text of a marked file that has been checked is not checked again."""
    by_path = {str(marked.path): marked for marked in files}
    monkeypatch.setattr("autogen_rules.fixing.check_source", lambda text, path, settings: by_path[path].check(text))


def _first_fix(finding: Finding) -> Fix | None:
    return next((fix for fix in finding.fixes if not fix.path), None)


@pytest.mark.no_cover
@pytest.mark.usefixtures("checked_once")
@every_file
def test_a_second_run_changes_nothing(files: list[Marked]) -> None:
    for marked in files:
        fixed = fix_text(marked.text, str(marked.path), _first_fix, marked.settings)
        assert bool(fixed.applied) == any(not fix.path for finding in marked.findings for fix in finding.fixes), marked
        assert fix_text(fixed.text, str(marked.path), _first_fix, marked.settings) == (fixed.text, (), fixed.held), marked
        advisory = {found.code for found in marked.check(fixed.text)} - {found.code for found in marked.findings}
        assert all(LEVEL[code] == LEVEL["AGS901"] for code in advisory), marked
        if marked in EXAMPLES and marked.path.stem == "bad" and all(finding.fixes for finding in marked.findings):
            assert not marked.check(fixed.text), marked


def test_what_is_missing_and_what_is_too_much_are_places_to_click_on() -> None:
    expected, found = {(3, "AGS010"), (5, "AGS010"), (5, "AGS020"), (9, "AGS001")}, {(4, "AGS010"), (5, "AGS022"), (9, "AGS001")}
    assert differences("a.py", expected, found).split("\n") == [
        "a.py:3: expected AGS010, found nothing",
        "a.py:4: expected nothing, found AGS010",
        "a.py:5: expected AGS010, AGS020, found AGS022",
    ]

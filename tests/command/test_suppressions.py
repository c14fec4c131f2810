"""Comments that silence findings: what flake8 and pylint do with them is what the command does."""

from __future__ import annotations

import ast
import json
import os
import re
import sys
from itertools import product
from pathlib import Path

import pytest
from linted import Lint
from marked import run

from autogen_lint.noqa import spans
from autogen_lint.pragmas import silenced
from autogen_lint.suppressing import STYLES
from autogen_rules.lines import tokens

A = 'autogen.UserProxyAgent("u", code_execution_config={"use_docker": False, "work_dir": "coding"})'
P = "pylint: disable=autogen-unsandboxed-code-execution"
ON = P.replace("disable", "enable")

# Each line of a program that holds A has one finding, AGS010.
PROGRAMS = {
    "at the line": f"import autogen\na = {A}  # noqa: AGS010 # {P}\nb = {A}\n",
    "other codes": f"import autogen\na = {A}  # noqa: AGS020, E501 # pylint: disable=autogen-human-approval-disabled\nb = 1\n",
    "several codes": f"import autogen\na = {A}  # NOQA:E501,AGS010 # pylint: disable=line-too-long, autogen-unsandboxed-code-execution\n",
    "prefix and id": f"import autogen\na = {A}  # noqa: AGS01 # pylint: disable=W7110\n",
    "kinds": f"import autogen\na = {A}  # noqa: A,B1  # pylint: disable=W\nb = {A}  # noqa : AGS010  # pylint: disable=autogen\n",
    "bare": f"import autogen\na = {A}  # noqa\nb = {A}  # noqa reason\nc = {A}  # noqa: reason\n",
    "lower": f"import autogen\na = {A}  # noqa: ags010\nb = {A}  # noqa:AGS010\nc = {A}  #noqa\n",
    "in a text": f'import autogen\na = {A[:-1]}, name="# noqa")\nb = {A}\n',
    "text of several lines": f'import autogen\na = [{A}, """\n# noqa\n"""]  # {P}\nb = ["""\n""", {A}]  # noqa: AGS010 # {P}\n',
    "backslash": f"import autogen\na = \\\n    {A}  # noqa: AGS010 # {P}\nb = {A}, \\\n    1  # noqa: AGS010 # {P}\n",
    "several lines": f"import autogen\na = [\n    {A},  # noqa: AGS010 # {P}\n    {A},\n    # {P}\n    {A},\n    {A},\n]  # noqa\n",
    "head of a call": f"import autogen\na = list([  # {P} # noqa\n    {A},\n])\n",
    "next": f"import autogen\n# {P.replace('disable', 'disable-next')}\na = {A}\nb = {A}\n",
    "next of several": f"import autogen\na = [  # {P.replace('disable', 'disable-next')}\n    {A},\n    {A},\n]\n",
    "module": f"# {P}\nimport autogen\na = {A}\n\n\ndef f():\n    return {A}\n",
    "from there on": f"import autogen\na = {A}\n# {P}\nb = {A}\nc = {A}\n",
    "on again": f"import autogen\n# {P}\na = {A}\n# {P.replace('disable', 'enable')}\nb = {A}\n",
    "function": f"import autogen\n\n\ndef f():\n    # {P}\n    a = {A}\n    return a, {A}\n\n\nb = {A}\n",
    "function, late": f'import autogen\n\n\ndef f():\n    """F."""\n    a = {A}\n    # {P}\n    return a, {A}\n\n\nb = {A}\n',
    "function, on again": f"import autogen\n\n\ndef f():\n    # {P}\n    a = {A}\n    # {ON}\n    return a, {A}\n",
    "function, on again at once": f"import autogen\n\n\ndef f():\n    # {P}\n    # {ON}\n    a = {A}\n    return a, {A}\n",
    "head of a function": f"import autogen\n\n\ndef f():  # {P}\n    return {A}\n\n\ndef g(a=1):  # {P}\n    return {A}\n",
    "head of a class": f"import autogen\n\n\nclass A:  # {P}\n    a = {A}\n\n    def f(self):\n        return {A}\n\n\nb = {A}\n",
    "default": f"import autogen\n\n\ndef f(a={A},  # {P}\n      b={A}):\n    return {A}\n",
    "if": f"import autogen\nif autogen:\n    # {P}\n    a = {A}\nelse:\n    a = {A}\nb = {A}\n",
    "head of an if": f"import autogen\nif autogen:  # {P}\n    a = {A}\n    b = {A}\nelse:\n    a = {A}\n",
    "head of an if with a text": f"import autogen\nif 1:  # {P}\n    a = {A}\nelif 2:  # {P}\n    a = {A}\nelse:  # {P}\n    a = {A}\n",
    "else": f"import autogen\nif autogen:\n    a = {A}\nelse:\n    # {P}\n    a = {A}\n    b = {A}\nb = {A}\n",
    "for": f"import autogen\nfor i in []:\n    a = {A}\n    # {P}\n    b = {A}\nelse:\n    c = {A}\nd = {A}\n",
    "while": f"import autogen\nwhile autogen:  # {P}\n    a = {A}\nd = {A}\n",
    "with": f"import autogen\nwith open('x') as f:\n    a = {A}\n    # {P}\n    b = {A}\nd = {A}\n",
    "head of a with": f"import autogen\nwith open('x') as f:  # {P}\n    a = {A}\nd = {A}\n",
    "try": f"import autogen\ntry:\n    # {P}\n    a = {A}\nexcept OSError:\n    a = {A}\nfinally:\n    a = {A}\nb = {A}\n",
    "except": f"import autogen\ntry:\n    a = {A}\nexcept OSError:\n    # {P}\n    a = {A}\nelse:\n    b = {A}\nfinally:\n    c = {A}\n",
    "finally": f"import autogen\ntry:\n    a = {A}\nfinally:\n    # {P}\n    c = {A}\n    d = {A}\nb = {A}\n",
    "nested": f"import autogen\n\n\ndef f():\n    if f:\n        # {P}\n        for i in []:\n            a = {A}\n    return {A}\n",
    "file": f"import autogen\na = {A}\n# flake8: noqa\n# pylint: skip-file\n",
    "file by all": f"import autogen\na = {A}\n    # flake8=NOQA\n# pylint: disable=all\n",
    "file at a line": f"import autogen  # flake8: noqa\na = {A}\n",
    "two pragmas": f"import autogen\na = {A}  # noqa: E501  # pylint: disable=line-too-long; because  # {P}\n",
    "checker": f"import autogen\n# pylint: disable=autogen-advisory\na = {A}\nb = {A}  # pylint: disable=autogen-advisory,autogen\n",
    "decorated": f"import autogen\n\n\n@autogen\ndef f():\n    # {P}\n    return {A}\n\n\nb = {A}\n",
    "async": f"import autogen\n\n\nasync def f():\n    # {P}\n    return {A}\n\n\nb = {A}\n",
    "at the end": f"import autogen\na = {A}\n# {P}\n",
    "backslashes": f"import autogen\na = \\\n    {A}, \\\n    {A}  # {P}\nb = {A}\n",
    "after a text of several lines": f'import autogen\na = """\n""", {A}  # {P.replace("disable", "disable-next")}\nb = {A}\n',
    "case": f"import autogen\nmatch autogen:\n    case 1:  # {P}\n        a = {A}\n    case _:\n"
    f"        a = {A}\n        # {P}\n        b = {A}\nb = {A}\n",
    "comprehension": f"import autogen\na = [\n    i\n    for i in [\n        1,  # {P}\n        {A},\n    ]\n]\nb = {A}\n",
    "several actions": f"import autogen\na = {A}  # {P},enable=all\nb = {A}  # {P} disable\nc = {A}  # {P} disable-next=all\nd = {A}\n",
    "signs": f"import autogen\na = {A}  # {P.replace('=', '==')}\nb = {A}  # x=1 {P}\n"
    f"c = {A}  # pylint: x {P[8:]}\nd = {A}  # pylint: x=W\n",
    "no signs": f"import autogen\na = {A}  # {P.replace('=', ': ')}\nb = {A}  # pylint: skip-file=W\n"
    f"c = {A}  # pylint: disable=W disable\n",
    "letters": f"import autogen\na = {A}  # {P.upper().replace('PYLINT: DISABLE', 'pylint: disable')}\nb = {A}  # pylint: disable=ALL,w\n"
    f"c = {A}  # pylint: disable=AutoGen\nd = {A}  # pylint: disable=w7110\n",
    "quotes": f"import autogen\na = {A}  # pylint: disable='autogen'\n",
    "file, on again": f"import autogen\n# pylint: skip-file\na = {A}\n# {ON}\nb = {A}\n",
    "end of the docstring": f'"""D.\n"""  # {P}\nimport autogen\na = {A}\n\n\ndef f():\n    """F."""  # {ON}\n    return {A}\n',
    "before a finally": f"import autogen\ntry:\n    a = {A}\nexcept OSError:\n    a = {A}\n# {P}\nfinally:\n    a = {A}\nb = {A}\n",
    "before an except": f"import autogen\ntry:\n    a = {A}\n# {P}\nexcept OSError:\n    a = {A}\nelse:\n    a = {A}\n",
    "before an elif": f"import autogen\nif 1:\n    a = {A}\n# {P}\nelif 2:\n    a = {A}\nelse:\n    a = {A}\n",
    "before the last elif": f"import autogen\nif 1:\n    a = {A}\n# {P}\nelif 2:\n    a = {A}\n    b = {A}\nc = {A}\n",
    "below a decorator": f"import autogen\n\n\n@autogen\n# {P}\ndef f(a):\n    return {A}\n\n\nb = {A}\n",
    "among parameters": f"import autogen\n\n\ndef f(\n    a={A},\n    # {P}\n    b={A},\n):\n    return {A}\n",
    "above parameters": f"import autogen\n\n\ndef f(  # {P}\n    a={A},\n):\n    return {A}\n\n\nb = {A}\n",
    "no pragma": f"import autogen\na = {A}  # pylint disable=W7110\nb = {A}  # pylint: dissable=W7110\nc = '# {P}', {A}\n",
}
if sys.version_info >= (3, 11):
    PROGRAMS |= {f"{name}*": program.replace("except ", "except* ") for name, program in PROGRAMS.items() if "except " in program}
FLAKE8 = ("flake8", "--isolated", "--select=AGS010")
PYLINT = ("pylint", f"--rcfile={os.devnull}", "--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen", "--score=n")


@pytest.fixture(scope="module")
def shown_by_linters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[tuple[int, str]]]:
    """Under each program the lines with AGS010 that flake8 and that pylint shows."""
    folder = tmp_path_factory.mktemp("programs")
    names = {f"p{number}.py": name for number, name in enumerate(PROGRAMS)}
    for file, name in names.items():
        (folder / file).write_text(PROGRAMS[name])
    found: dict[str, set[tuple[int, str]]] = {name: set() for name in PROGRAMS}
    for linter, command in ("flake8", FLAKE8), ("pylint", PYLINT):
        for file, line in re.findall(r"^(p\d+\.py):(\d+):\d+:.* AGS010 ", run(*command, *names, cwd=folder).stdout, re.MULTILINE):
            found[names[file]].add((int(line), linter))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_comment_means_what_it_means_in_the_linters(
    folder: Path, lint: Lint, name: str, shown_by_linters: dict[str, set[tuple[int, str]]]
) -> None:
    """A finding that both linters show is shown, and one that either of them silences is not."""
    by_flake8, by_pylint = ({line for line, by in shown_by_linters[name] if by == linter} for linter in ("flake8", "pylint"))
    Path("team.py").write_text(PROGRAMS[name])
    done = lint("--format=concise", "--select=AGS010")
    assert {int(line.split(":")[1]) for line in done.out.splitlines()[:-1]} == by_flake8 & by_pylint


def test_comments_that_silence_nothing(folder: Path, lint: Lint) -> None:
    Path("team.py").write_text(
        f"import autogen\na = {A}  # noqa: AGS010, AGS020 # {P}\nb = 1  # noqa: AGS030, E501, AGS901\n"
        "# pylint: disable=autogen-human-approval-disabled, W7130, line-too-long\n# pylint: disable-next=W7110\nc = 1  # noqa\n"
        "# pylint: enable=W7110\n# pylint: disable=autogen-llm-timeout-missing\n"
    )
    Path("plain.py").write_text(f"import autogen  # noqa: AGS010\ny = 1  # noqa: AGS01, AGS9, AGS999\nz = {A}  # noqa: AGS01\n")
    assert lint("--format=concise").status == 0
    done = lint("--format=concise", "--unused-suppressions")
    assert (done.status, done.out) == (1, "0 findings in 0 of 2 files\n")
    assert done.err.splitlines() == [
        "plain.py:1: unused suppression: noqa: AGS010",
        "plain.py:2: unused suppression: noqa: AGS01",
        "plain.py:2: unused suppression: noqa: AGS999",
        "team.py:2: unused suppression: noqa: AGS020",
        "team.py:3: unused suppression: noqa: AGS030",
        "team.py:4: unused suppression: pylint: disable=W7130",
        "team.py:4: unused suppression: pylint: disable=autogen-human-approval-disabled",
        "team.py:5: unused suppression: pylint: disable-next=W7110",
    ]
    assert "AGS901" in lint("--unused-suppressions", "--advisory=all", "team.py").err
    Path("team.py").write_text(f"import autogen\na = {A}  # noqa: AGS010\n")
    assert lint("--unused-suppressions", "team.py") == (0, "0 findings in 0 of 1 file\n", "")


def test_comments_of_what_cannot_be_parsed(folder: Path, lint: Lint) -> None:
    """A file without a sign of AutoGen is read for them alone."""
    Path("team.py").write_text("x = 1  # noqa: AGS010\ndef (\n")
    assert lint().status == 0
    done = lint("--unused-suppressions")
    assert (done.status, done.err) == (2, "team.py: not checked: invalid syntax (line 2)\n")


def test_comments_in_notebooks(folder: Path, lint: Lint) -> None:
    cells = [["import autogen\n", "%time a = 1\n", f"a = {A}  # noqa: AGS010\n"], ["b = 1  # noqa: AGS010\n", f"c = {A}"]]
    Path("team.py").unlink()
    code = [{"cell_type": "code", "source": source} for source in cells]
    Path("team.ipynb").write_text(json.dumps({"nbformat": 4, "cells": code}, indent=1))
    done = lint("--format=concise", "--unused-suppressions")
    assert done.out.startswith("team.ipynb:cell 2:2:") and done.out.count("AGS010") == 1
    assert done.err == "team.ipynb:cell 2:1: unused suppression: noqa: AGS010\n"
    before = json.loads(Path("team.ipynb").read_text())
    assert lint("suppress", ".") == (0, "1 finding silenced in 1 file\n", "")
    after = json.loads(Path("team.ipynb").read_text())
    assert after["cells"][0] == before["cells"][0]
    assert after["cells"][1]["source"] == ["b = 1  # noqa: AGS010\n", f"c = {A}  # noqa: AGS010"]


OLD = {
    "plain": f"import autogen\na = {A}\n",
    "crlf": f"import autogen\r\na = {A}\r\nb = 1\r\n",
    "bom": f"\ufeffimport autogen\na = {A}",
    "commented": f"import autogen\na = {A}  # why\nb = {A}  # noqa: E501 # why\nc = {A}  # pylint: disable=line-too-long\n",
    "said otherwise": f"import autogen\na = {A}  # why #pylint:disable = no-member, no-name-in-module # why\n"
    f"b = {A}  # pylint: enable=no-member\nc = {A}  # pylint: disable-next=no-member\nd = 1\n",
    "the same twice at a line": f"import autogen\na = [{A}, {A}]\n",
    "two at a line": f"import autogen\na = {A[:-1]}, human_input_mode='NEVER')\n",
    "text of several lines": f'import autogen\na = ["""\n""", {A}, """\n"""]\n',
    "backslash": f"import autogen\na = \\\n    {A}, \\\n    1\n",
    "after a backslash": f"import autogen\na = \\\n    {A}\n",
    "a comment in a text": f'import autogen\na = {A[:-1]}, description="# pylint: disable=line-too-long")\n',
    "call of several lines": f"import autogen\na = [\n    {A},\n    {A},\n]\n",
    "head of a function": f"import autogen\n\n\ndef f(a={A}):\n    return {A}\n",
    "before a text": f'import autogen\nif autogen:\n    a = {A[:-1]}, human_input_mode="NEVER", description="""\n    """)\n',
    "before a backslash": f"import autogen\r\na = {A}, \\\r\n    1\r\n",
}
# Where a finding stands behind the first of several lines that are joined.
BEHIND = ("text of several lines", "backslash", "after a backslash")


@pytest.mark.parametrize(("name", "style"), sorted({*product(OLD, STYLES)} - {*product(BEHIND, ["pylint"])}))
def test_comments_are_written(folder: Path, lint: Lint, name: str, style: str) -> None:
    """The program without its comments is what it was, nothing is left, and a second run changes nothing."""
    Path("team.py").write_bytes(OLD[name].encode())
    number = len(lint("--format=concise").codes)
    assert number
    assert lint("suppress", "--style", style, ".") == (0, f"{number} finding{'s' * (number > 1)} silenced in 1 file\n", "")
    after = Path("team.py").read_bytes().decode()
    assert lint("--unused-suppressions", "--format=concise") == (0, "0 findings in 0 of 1 file\n", "")
    added = r"  # noqa: AGS\d+(?:, AGS\d+)*|, AGS010|  # pylint: disable=autogen-[-\w]+(?:,autogen-[-\w]+)*(?=\r?\n|$)|,autogen-[-\w]+"
    added += r"|(?<=# pylint: )disable=autogen-[-\w]+ |(?m:^ *# pylint: disable-next=autogen-[-\w]+(?:,autogen-[-\w]+)*\r?\n)"
    assert re.sub(added, "", after) == OLD[name]
    assert lint("suppress", "--style", style, ".").out == "0 findings silenced in 0 files\n"
    assert Path("team.py").read_bytes().decode() == after


@pytest.mark.parametrize("name", BEHIND)
def test_what_no_comment_of_pylint_silences_is_said(folder: Path, lint: Lint, name: str) -> None:
    Path("team.py").write_text(OLD[name])
    done = lint("suppress", "--style=pylint", ".")
    assert (done.status, done.out) == (2, "0 findings silenced in 0 files\n")
    assert "AGS010 is not silenced: pylint has no comment for a line that goes on with the one before\n" in done.err
    assert Path("team.py").read_text() == OLD[name]


@pytest.mark.parametrize("style", STYLES)
def test_a_file_and_a_link_to_it_are_one(folder: Path, lint: Lint, style: str) -> None:
    Path("link.py").symlink_to("team.py")
    assert lint("suppress", "--style", style, ".") == (0, "2 findings silenced in 1 file\n", "")
    assert Path("link.py").is_symlink() and Path("team.py").read_text().count(f"# {'noqa' if style == 'flake8' else style}: ") == 2


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_what_is_written_is_honoured_by_the_linter_whose_it_is(folder: Path, lint: Lint, style: str) -> None:
    names = [name for name in OLD if style == "flake8" or name not in BEHIND]
    files = [f"p{number}.py" for number, _ in enumerate(names)]
    for file, name in zip(files, names, strict=True):
        Path(file).write_bytes(OLD[name].encode())
    lint("suppress", "--style", style, *files)
    assert "AGS" not in run(*(FLAKE8 if style == "flake8" else PYLINT), *files, cwd=folder).stdout


def test_a_file_that_cannot_be_changed_is_said(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("broken.py").write_text("import autogen\ndef (\n")
    before = Path("team.py").read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    done = lint("suppress", ".")
    assert (done.status, done.out) == (2, "0 findings silenced in 0 files\n")
    assert [line.split(": ")[:2] for line in done.err.splitlines()] == [["broken.py", "not checked"], ["team.py", "not changed"]]
    assert Path("team.py").read_bytes() == before
    assert sorted(os.listdir()) == ["broken.py", "team.py"]


def test_where_no_comment_helps_nothing_is_written(folder: Path, lint: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Path("team.py").read_bytes()
    monkeypatch.setattr("autogen_lint.commands.suppress.comments", lambda *_: [])
    done = lint("suppress", "team.py")
    assert (done.status, done.err) == (2, "team.py: not changed: no place for a comment\n")
    assert Path("team.py").read_bytes() == before


def test_no_comment_is_written_into_a_text(folder: Path, lint: Lint) -> None:
    """Of several comments in a line flake8 hears the first, and this one is part of a text."""
    text = f'import autogen\na = {A[:-1]}, description="# noqa: E501")\n'
    Path("team.py").write_text(text)
    assert lint("suppress", "team.py").status == 2
    assert Path("team.py").read_text() == text


def test_a_text_that_is_no_program_has_no_comments() -> None:
    assert spans(tokens("x = (")) == []
    assert silenced(tokens("# pylint: disable=W7110\nx = ("), ast.parse(""))[0][0].name == "W7110"

"""Notebooks, read as they are."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from linted import Lint

from autogen_lint.magics import python_of
from autogen_lint.notebooks import read_notebook

CELLS = [
    "%pip install -q autogen-agentchat \\\n    ag2\n%load_ext autoreload\nimport autogen",
    "%%bash\nmkdir -p coding",
    'mode = "NEVER"\ncoding = {"work_dir": "coding", "use_docker": False}',
    'files = !ls coding\nprint("é😀")\ncoder = autogen.UserProxyAgent(\n    "coder\\t",\n    human_input_mode=mode,'
    "\n    max_consecutive_auto_reply=3,\n    code_execution_config=coding,\n)",
    'mode = "ALWAYS"\ncoding = {"work_dir": "coding", "use_docker": True}',
    "%%time\n" 'asked = autogen.UserProxyAgent("asked", human_input_mode=mode, code_execution_config=coding)\n'
    "%time answer = await coder.a_initiate_chat(asked, message='Go on', max_consecutive_auto_reply=3)",
]
# cell, line, column, code; what a cell binds counts until a later cell binds it again
FOUND = [(3, 1, 8, "AGS020"), (3, 2, 47, "AGS010"), (6, 3, 95, "AGS070")]


def notebook(cells: list[str], **metadata: Any) -> dict[str, Any]:
    """A notebook with a cell of Markdown before its cells of code."""
    common = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    code = [common | {"source": cell.splitlines(True)} for cell in cells]
    return {"metadata": metadata, "nbformat": 4, "nbformat_minor": 4, "cells": [{"cell_type": "markdown", "source": "# A team"}, *code]}


@pytest.fixture
def team(folder: Path) -> Path:
    Path("team.py").unlink()
    Path("team.ipynb").write_text(json.dumps(notebook(CELLS), indent=1))
    return Path("team.ipynb")


def places(out: str) -> list[tuple[int, int, int, str]]:
    found = []
    for line in out.splitlines()[:-1]:
        cell, number, column, rest = line.removeprefix("team.ipynb:cell ").split(":", 3)
        found.append((int(cell), int(number), int(column), rest.split()[0]))
    return found


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_finding_names_the_cell(team: Path, lint: Lint, indent: int | None, ascii_only: bool) -> None:
    team.write_text(json.dumps(notebook(CELLS), indent=indent, ensure_ascii=ascii_only), encoding="utf-8-sig")
    done = lint("--format=concise")
    assert (places(done.out), done.status, done.err) == (FOUND, 1, "")


def test_a_cell_that_is_indented_as_a_whole(team: Path, lint: Lint) -> None:
    cells = [*CELLS[:2], "\n" + "\n".join(f"    {line}" for line in CELLS[2].split("\n")) + '\nnote = """\n    kept"""', *CELLS[3:]]
    team.write_text(json.dumps(notebook(cells), indent=1))
    places_there = [(3, 2, 12, "AGS020"), (3, 3, 51, "AGS010"), FOUND[2]]
    done = lint("--format=concise")
    assert (places(done.out), done.status, done.err) == (places_there, 1, "")
    (run,) = json.loads(lint("--select=AGS010", "--format=sarif").out)["runs"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    lines = team.read_text().split("\n")
    assert lines[region["startLine"] - 1][region["startColumn"] - 1:region["endColumn"] - 1] == "False"
    before = team.read_text()
    assert lint("fix", "--unsafe", "--select=AGS010", ".").err.endswith("1 fix made in 1 file\n")
    assert team.read_text() == before.replace("False", "True", 1)


def test_the_source_is_shown(team: Path, lint: Lint) -> None:
    assert lint("--select=AGS010").out.splitlines()[1:3] == [
        '  2 | coding = {"work_dir": "coding", "use_docker": False}',
        "    |                                               ^^^^^",
    ]


def test_documents_tell_the_places_of_the_file(team: Path, lint: Lint) -> None:
    lines = team.read_text().split("\n")
    (run,) = json.loads(lint("--format=sarif").out)["runs"]
    regions = [result["locations"][0]["physicalLocation"]["region"] for result in run["results"]]
    shown = [lines[one["startLine"] - 1][one["startColumn"] - 1:one["endColumn"] - 1] for one in regions]
    assert shown == ['\\"NEVER\\"', "False", lines[regions[2]["startLine"] - 1][regions[2]["startColumn"] - 1:regions[2]["endColumn"] - 1]]
    assert shown[2] in ("3", "max_consecutive_auto_reply=3")
    records = json.loads(lint("--format=json").out)["findings"]
    assert [(one["line"], one["column"]) for one in records] == [(one["startLine"], one["startColumn"]) for one in regions]
    assert [tuple(one["cell"].values()) for one in records] == [place[:3] for place in FOUND]
    prints = {result["partialFingerprints"]["autogenLint/v1"] for result in run["results"]}
    Path("team.ipynb").write_text(json.dumps(notebook(["x = 1", *CELLS]), indent=2))
    (moved,) = json.loads(lint("--format=sarif").out)["runs"]
    assert len(prints) == 3 and {result["partialFingerprints"]["autogenLint/v1"] for result in moved["results"]} == prints


def test_sarif_brings_the_fixes(team: Path, lint: Lint) -> None:
    lines = team.read_text().split("\n")
    (run,) = json.loads(lint("--format=sarif").out)["runs"]
    changes = [fix["artifactChanges"][0]["replacements"] for result in run["results"] for fix in result["fixes"][:1]]
    for change in sorted((change for each in changes for change in each), key=lambda each: -each["deletedRegion"]["startColumn"]):
        region, put = change["deletedRegion"], change["insertedContent"]["text"]
        line = lines[region["startLine"] - 1]
        lines[region["startLine"] - 1] = line[:region["startColumn"] - 1] + put + line[region["endColumn"] - 1:]
        assert region["startLine"] == region["endLine"]
    assert lint("fix", "--unsafe", ".").err.endswith("3 fixes made in 1 file\n")
    assert team.read_text() == "\n".join(lines)


def test_what_the_environment_is_set_to_counts(team: Path, lint: Lint) -> None:
    cells = [
        "%env AUTOGEN_USE_DOCKER=False",
        "import autogen\nfrom autogen.coding import LocalCommandLineCodeExecutor",
        "%set_env OPENAI_API_KEY sk-made-up-0123456789abcdef\n%env OTHER_API_KEY=$HOME\n%env",
        'user = autogen.UserProxyAgent("user", code_execution_config={"work_dir": "coding"})',
    ]
    team.write_text(json.dumps(notebook(cells), indent=1))
    done = lint("--select=AGS001,AGS010")
    assert "sk-made" not in done.out
    assert f"  1 | %set_env OPENAI_API_KEY {'•' * 27}\n    | {'^' * 51}\n" in done.out
    assert places("\n".join(line for line in done.out.splitlines() if "cell" in line) + "\n\n")[:2] == [
        (1, 1, 1, "AGS010"),
        (3, 1, 1, "AGS001"),
    ]
    (run,) = json.loads(lint("--select=AGS001", "--format=sarif").out)["runs"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = team.read_text().split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1:region["endColumn"] - 1] == "%set_env OPENAI_API_KEY sk-made-up-0123456789abcdef"


def test_a_cell_that_is_no_python_is_said_and_the_others_are_checked(team: Path, lint: Lint) -> None:
    team.write_text(json.dumps(notebook([*CELLS, "x = (\n\n!ls"])))
    done = lint("--format=concise")
    assert (places(done.out), done.status) == (FOUND, 2)
    assert done.err.startswith("team.ipynb: not checked: cell 7: ") and done.err.count("\n") == 1
    team.write_text(json.dumps(notebook(["import autogen", "def ("])))
    assert lint().err.startswith("team.ipynb: not checked: cell 2: ")
    team.write_text(json.dumps(notebook(["import autogen", "x = '\0'"])))
    assert lint().err.endswith("null bytes (line 1)\n")


def test_a_cell_that_vs_code_has_in_another_language(team: Path, lint: Lint) -> None:
    said = notebook(["ls -la | wc -l", *CELLS])
    languages = ["shellscript", *["python"] * len(CELLS)]
    for cell, language in zip(said["cells"][1:], languages, strict=True):
        cell["metadata"] = {"vscode": {"languageId": language}}
    team.write_text(json.dumps(said))
    done = lint("--format=concise")
    assert (places(done.out), done.status, done.err) == ([(cell + 1, *place) for cell, *place in FOUND], 1, "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"nbformat": 3, "worksheets": []}',
        '{"nbformat": 4, "cells": ["x"]}',
        '{"nbformat": 4, "cells": [{"cell_type": "code", "source": 1}]}',
    ],
)
def test_what_is_no_notebook(team: Path, lint: Lint, text: str) -> None:
    team.write_text(text)
    done = lint("team.ipynb")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert done.err.startswith("team.ipynb: not checked: ")


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({"language_info": {"name": "julia"}}, 0),
        ({"kernelspec": {"language": "R"}}, 0),
        ({"kernelspec": {"language": "python", "name": "python3"}}, 3),
        ({"language_info": {"name": "ipython"}}, 3),
    ],
)
def test_languages(team: Path, lint: Lint, metadata: dict[str, Any], expected: int) -> None:
    team.write_text(json.dumps(notebook(CELLS, **metadata)))
    assert len(lint().codes) == expected


def test_forms_of_a_source(team: Path) -> None:
    """One text or a list; a line in several pieces; without end; with carriage returns; none at all."""
    cells: list[dict[str, Any]] = [
        {"cell_type": "code", "source": "a = 1\nb = 2"},
        {"cell_type": "code", "source": ["c", " = 'é'\n", "d = 4\n"]},
        {"cell_type": "code", "source": "e = 5\r\nf = 6"},
        {"cell_type": "code", "source": []},
        {"cell_type": "code"},
        {"cell_type": "raw", "source": "x"},
    ]
    raw = json.dumps({"nbformat": 4, "cells": cells})
    read = read_notebook(raw)
    assert read.program == "a = 1\nb = 2\nc = 'é'\nd = 4\n\ne = 5\nf = 6\n\n"
    assert [(line.cell, line.number) for line in read.lines] == [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (4, 1), (5, 1)]
    for number, text in enumerate(read.program.split("\n"), 1):
        for column, character in enumerate(text.rstrip()):
            assert raw.startswith(json.dumps(character)[1:-1], read.offset(number, column))


MEANT = {
    "x = 1": "x = 1",
    "!ls": "pass",
    "  %cd ..\nx = 1": None,
    "if x:\n    !ls\n    y = 1": "if x:\n    pass\n    y = 1",
    "%time x = 1": "pass; x = 1",
    "%timeit -n 10 -r3 x = f()": "pass;             x = f()",
    "%time x = !ls\n%timeit !ls": "pass; x = get_ipython()\npass;   pass",
    "a, b = %who\nc = !ls": "a, b = get_ipython()\nc = get_ipython()",
    "t = '''\n!no\n%no\n'''\n!yes": "t = '''\n!no\n%no\n'''\npass",
    "x = (1\n% 2)\n%who": "x = (1\n% 2)\npass",
    "x = 1 \\\n% 2\n!ls": "x = 1 \\\n% 2\npass",
    "!ls \\\n  -l \\\n  .\nx = 1": "pass\n\n\nx = 1",
    "print?\nstr.join??\n?print": "pass\npass\npass",
    "pip install ag2\nimport autogen": "pass\nimport autogen",
    "cd ..\nls ./src\nls .\ncd .ssh": "pass\npass\npass\ncd .ssh",
    ";print a b\n,print a b\n/print a": "pass\npass\npass",
    "%env A=b c": "from os import environ as _environ; _environ['A'] = 'b c'",
    "%env A=$HOME\n%env A": "pass\npass",
    "\n%%time\n%%capture out\nx = 1": "\n\n\nx = 1",
    "%%bash\necho $x": "\n",
    "%%writefile team.py\nimport autogen": "\n",
    "": "",
    "await f()": "await f()",
    "x = 100 % y": "x = 100 % y",
}


@pytest.mark.parametrize("cell", MEANT)
def test_what_a_cell_means(cell: str) -> None:
    """The same number of lines; and what IPython makes of the cell parses exactly where ours does."""
    expected = MEANT[cell]
    if expected is None:
        with pytest.raises(SyntaxError):
            python_of(cell.split("\n"))
        return
    lines, kept, python = python_of(cell.split("\n"))
    assert "\n".join(lines) == expected
    assert python is (not cell.startswith(("%%bash", "%%writefile")))
    assert len(lines) == len(kept) == cell.count("\n") + 1
    if not cell.startswith(("pip ", "cd ")):  # a magic without its sign is found by its name, in a session
        from IPython.core.inputtransformer2 import TransformerManager

        ast.parse(TransformerManager().transform_cell(cell))


def test_which_lines_keep_their_columns() -> None:
    assert python_of(["%time x = 1", "%time x = !ls", "%time !ls", "!abc", "x = 2"])[1] == [True, False, False, False, True]


def test_what_a_magic_says_gets_no_comment_and_the_rest_does(team: Path, lint: Lint) -> None:
    cells = ["import autogen\n%env OPENAI_API_KEY=sk-made-up-0123456789abcdef", *CELLS[2:4]]
    team.write_text(json.dumps(notebook(cells)))
    said = "team.ipynb:cell 1:2:1: AGS001 is not silenced: a magic stands where the edit would be made\n"
    assert lint("suppress", "--select=AGS001,AGS010", ".") == (2, "1 finding silenced in 1 file\n", said)
    assert lint("--select=AGS001,AGS010", "--format=concise").codes == ["001"]

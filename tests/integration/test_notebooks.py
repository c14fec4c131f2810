"""The rules on notebooks, through the real nbQA."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from marked import run

pytestmark = pytest.mark.slow

CELLS = [
    """\
%pip install -q autogen-agentchat
%load_ext autoreload
import autogen""",
    """\
%%bash
mkdir -p coding""",
    """\
mode = "NEVER"
coding = {"work_dir": "coding", "use_docker": False}""",
    """\
files = !ls coding
coder = autogen.UserProxyAgent(
    "coder",
    human_input_mode=mode,
    max_consecutive_auto_reply=3,
    code_execution_config=coding,
)""",
    """\
mode = "ALWAYS"
coding = {"work_dir": "coding", "use_docker": True}""",
    """\
%%time
asked = autogen.UserProxyAgent("asked", human_input_mode=mode, code_execution_config=coding)
writer = autogen.AssistantAgent("writer", llm_config=False)
await coder.a_initiate_chat(writer, message=input("What next? "))""",
    """\
import limits
chat = autogen.GroupChat([], [], max_round=limits.ROUNDS)
long = autogen.GroupChat([], [], max_round=1200)  # noqa: AGS030 # pylint: disable=autogen-conversation-unbounded""",
]
# Cell and line from 1, column from 0. What a cell binds counts until a later cell binds it again.
FINDINGS = [(3, 1, 7, "AGS020"), (3, 2, 46, "AGS010"), (6, 4, 44, "AGS031"), (7, 2, 43, "AGS030")]
LINTERS = {
    "flake8": ["--select=AGS"],
    "pylint": ["--load-plugins=pylint_autogen", "--disable=all", "--enable=autogen", "--score=n"],
}


def notebook(cells: list[str]) -> str:
    """The text of a notebook with a cell of Markdown before its cells of code."""
    common = {"metadata": {}}
    code = [common | {"cell_type": "code", "execution_count": None, "outputs": [], "source": cell.splitlines(True)} for cell in cells]
    title = common | {"cell_type": "markdown", "source": ["# A team"]}
    return json.dumps(common | {"nbformat": 4, "nbformat_minor": 4, "cells": [title, *code]})


@pytest.mark.parametrize("linter", LINTERS)
def test_findings_name_the_cell_and_the_line(tmp_path: Path, linter: str) -> None:
    (tmp_path / "limits.py").write_text("ROUNDS = 800\n")
    (tmp_path / "team.ipynb").write_text(notebook(CELLS))

    def found(*options: str) -> list[tuple[int, int, int, str]]:
        done = run("nbqa", linter, *LINTERS[linter], "--nbqa-process-cells=time", *options, "team.ipynb", cwd=tmp_path)
        places = re.findall(r"^team\.ipynb:cell_(\d+):(\d+):(\d+): .*?(AGS\d{3}) ", done.stdout, re.MULTILINE)
        first = {"flake8": 1, "pylint": 0}[linter]
        assert done.returncode
        return [(int(cell), int(line), int(column) - first, code) for cell, line, column, code in places]

    assert found() == FINDINGS
    assert found("--autogen-max-rounds=800") == [place for place in FINDINGS if place[3] != "AGS030"]

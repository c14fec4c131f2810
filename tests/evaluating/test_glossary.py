"""The programs beside the words of ARCHITECTURE.md say what the page says."""

from __future__ import annotations

import re

import pytest
from asking import answers, expected
from marked import ROOT

from autogen_rules import check_source

BESIDE = re.findall(r"^```python\n(.*?)^```$", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("program", BESIDE)
def test_what_is_printed_and_found(program: str) -> None:
    assert answers(program) == expected(program)
    marked = {(number, line[-6:]) for number, line in enumerate(program.splitlines(), 1) if "# expect: " in line}
    assert {(finding.line, finding.code) for finding in check_source(program)} == marked


def test_most_words_have_a_program() -> None:
    assert len(BESIDE) > 10
    assert all("print(" in program or "# expect: " in program for program in BESIDE)

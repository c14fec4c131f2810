"""From source to findings: what cannot be read."""

from __future__ import annotations

import ast
import gc
from contextlib import suppress
from encodings import aliases

import pytest
from program import FORMS, NEVER, NO_DOCKER, PROGRAM

from autogen_rules import check_source, check_tree
from autogen_rules.lines import Columns


@pytest.mark.parametrize("lines", ["", "\n\n\n\n"])
def test_bytes_that_their_coding_does_not_allow(lines: str) -> None:
    with pytest.raises(SyntaxError):
        check_source(f"{lines}# autogen caf\xe9".encode("latin-1"))


@pytest.mark.parametrize(("source", "places"), FORMS.values(), ids=FORMS.keys())
def test_bytes(source: bytes, places: list[tuple[int, int, str]]) -> None:
    if places or not source:
        assert [(finding.line, finding.column, finding.code) for finding in check_source(source)] == places
    else:
        with pytest.raises(SyntaxError):
            check_source(source)


def test_an_unknown_coding() -> None:
    with pytest.raises(SyntaxError):
        check_source(b"# coding: autogen\n")


CODINGS = {*aliases.aliases, *aliases.aliases.values(), "idna", "oem", "punycode", "undefined", "unicode_escape"}


@pytest.mark.parametrize("coding", sorted(CODINGS))
def test_every_coding_that_python_knows_is_read_or_refused(coding: str) -> None:
    for text in PROGRAM.encode(), b"import autogen\nx = '\xe9\xff'\n":
        with suppress(SyntaxError, ValueError):
            assert check_source(f"# coding: {coding}\n".encode() + text) is not None


def test_a_tree_and_its_lines() -> None:
    found = check_tree(ast.parse(PROGRAM), PROGRAM.split("\n"), "program.py")
    assert [(finding.line, finding.column, finding.code) for finding in found] == [NEVER, NO_DOCKER]


def test_a_module_that_python_finds_too_deep() -> None:
    [finding] = check_source("import autogen\nx = " + "-" * 200_000 + "1")
    assert (finding.line, finding.column, finding.code) == (1, 0, "AGS000")
    assert finding.message.startswith("internal error in the reading of the module: ")


def test_a_fault_of_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("sk-live-made-up-0123456789abcdef")

    monkeypatch.setattr("autogen_rules.runner.Facts", broken)
    [finding] = check_source(PROGRAM)
    assert (finding.line, finding.column, finding.code) == (1, 0, "AGS000")
    assert finding.message == "internal error in the reading of the module: KeyError; please report it, the other rules go on"
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (1, 0, 1, 0)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        assert check_source(PROGRAM)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_columns_count_characters() -> None:
    line = "x = 'é 😀 \ud800 \u2028'"
    columns = Columns(["", line])
    for number in range(len(line) + 1):
        assert columns.characters(2, len(line[:number].encode("utf-8", "surrogatepass"))) == number
    assert columns.characters(1, 0) == 0
    assert columns.characters(3, 7) == 7

"""What one walk over a module finds, whatever stands in it."""

from __future__ import annotations

import ast
import sys
from typing import Any

import pytest

from autogen_rules import check_source
from autogen_rules.reading import index
from autogen_rules.reading.model import Kind, Module

UNSAFE = 'import autogen\n{}\nautogen.UserProxyAgent("u", human_input_mode="NEVER", code_execution_config={{"use_docker": False}})\n'


class Alias(ast.stmt):
    """As ``type name[parameters] = value`` of a newer Python."""

    _fields = ("name", "parameters", "value")


class Parameter(ast.AST):
    """A node with a field that holds a text, and a list that holds texts beside nodes."""

    _fields = ("name", "bounds")


def read(*statements: ast.stmt) -> Module:
    return index.read("/nowhere/program.py", ast.Module(list(statements), []))


def call(text: str) -> ast.Call:
    node = ast.parse(text, mode="eval").body
    assert isinstance(node, ast.Call)
    return node


def test_only_nodes_are_nodes() -> None:
    node = Parameter()
    node.name, node.bounds = "T", ["text", call("bound()"), None]
    statement = Alias()
    statement.name, statement.parameters, statement.value = ast.Name("Pair", ast.Store()), [node], call("value()")
    module = read(statement)
    assert not module.faults
    assert {ast.unparse(found) for found, _ in module.calls} == {"bound()", "value()"}
    assert [event.kind for event in module.top.events["Pair"]] == [Kind.UNKNOWN]


def test_a_star_alone_binds_nothing() -> None:
    module = read(*ast.parse("*a = x\nfor *b in y: z()").body)
    assert not module.faults
    assert not module.top.events
    assert [ast.unparse(found) for found, _ in module.calls] == ["z()"]


def broken(*_: Any) -> None:
    raise KeyError("sk-live-made-up-0123456789abcdef")


def test_a_fault_in_one_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(index._STATEMENTS, ast.Assert, broken)
    fault, *others = check_source(UNSAFE.format("assert x"))
    assert fault.message == "internal error in the reading of the module: KeyError; please report it, the other rules go on"
    assert others == check_source(UNSAFE.format("x"))


def test_what_a_statement_with_a_fault_binds_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import autogen\nmode = 'NEVER'\nwith f() as mode:\n    pass\nautogen.UserProxyAgent('u', human_input_mode=mode)\n"
    monkeypatch.setitem(index._STATEMENTS, ast.With, broken)
    assert [finding.code for finding in check_source(program)] == ["AGS000"]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="type aliases are new in Python 3.12")
@pytest.mark.parametrize("statement", ["type Pair = tuple[int, int]", "type Pair[T: int, *Ts, **P] = tuple[T, *Ts]", "def f[T](a: T): ..."])
def test_types(statement: str) -> None:
    assert check_source(UNSAFE.format(statement)) == check_source(UNSAFE.format("x"))


@pytest.mark.skipif(sys.version_info < (3, 14), reason="template strings are new in Python 3.14")
def test_template_strings() -> None:
    assert check_source(UNSAFE.format('x = t"a {name!r:>{width}} b"')) == check_source(UNSAFE.format("x"))


@pytest.mark.skipif(sys.version_info < (3, 15), reason="lazy imports and unpacking in comprehensions are new in Python 3.15")
@pytest.mark.parametrize("statement", ["lazy import json", "x = [*y for y in z], {*y for y in z}", "x = {**y for y in z}"])
def test_laziness_and_unpacking(statement: str) -> None:
    assert check_source(UNSAFE.format(statement)) == check_source(UNSAFE.format("x"))

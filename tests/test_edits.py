"""What a change makes of a program's text: only what it names is another, layout and comments stay."""

from __future__ import annotations

import ast

import pytest

from autogen_rules.edits.changes import Add, Append, Change, Remove, Rename, Replace
from autogen_rules.edits.imports import Import
from autogen_rules.edits.literals import Dump, Interpolate
from autogen_rules.edits.source import Source
from autogen_rules.fixing import apply_edits
from autogen_rules.lines import split_lines


def _changed(text: str, change: Change) -> str:
    edits = change.edits(Source(split_lines(text)))
    changed = apply_edits(text, edits)
    ast.parse(changed)
    return changed


def _holder(tree: ast.Module) -> ast.Call | ast.Dict:
    """The last call or display of the program that stands in no other one."""
    statement = tree.body[-1]
    assert isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, (ast.Call, ast.Dict))
    return statement.value


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f()", "f(new=1)"),
        ("f(  # nothing\n)", "f(  # nothing\n    new=1,\n)"),
        ("f(\n\t  # nothing\n  )", "f(\n\t  # nothing\n\t  new=1,\n  )"),
        ("d = {\n}", "d = {\n    \"new\": 1,\n}"),
        ("d = {  # nothing\n  }", "d = {  # nothing\n      \"new\": 1,\n  }"),
        ("f(\n  # nothing\n  );", "f(\n  # nothing\n  new=1,\n  );"),
        ("f(a, 'b')", "f(a, 'b', new=1)"),
        ("f(a, b,)", "f(a, b, new=1,)"),
        ("f(a, (b))", "f(a, (b), new=1)"),
        ("f(a)(b)", "f(a)(b, new=1)"),
        ("f(*a, **b)", "f(*a, **b, new=1)"),
        ("f('(,', g(a, [b]), \"#\")", "f('(,', g(a, [b]), \"#\", new=1)"),
        ("f(\n    a,\n    b=2,\n)", "f(\n    a,\n    b=2,\n    new=1,\n)"),
        ("f(\n    a,\n    b=2,  # why\n    # end\n)", "f(\n    a,\n    b=2,  # why\n    new=1,\n    # end\n)"),
        ("f(\n    a,\n    b=2  # why\n)", "f(\n    a,\n    b=2,  # why\n    new=1\n)"),
        ("f(\n    a,\n    b=2\n)", "f(\n    a,\n    b=2,\n    new=1\n)"),
        ("f(a,\n  b=2)", "f(a,\n  b=2, new=1)"),
        ("f(\n    a\n    ,)", "f(\n    a\n    , new=1,)"),
        ("f(\r\n    a,\r\n)\r\n", "f(\r\n    a,\r\n    new=1,\r\n)\r\n"),
        ("(f\n  .g(a)\n .h(b))", "(f\n  .g(a)\n .h(b, new=1))"),
        ("f('é', \"日本\")  # ü", "f('é', \"日本\", new=1)  # ü"),
        ("f(each for each in a)", "f(each for each in a)"),
        ("d = {}", 'd = {"new": 1}'),
        ("d = {'a': 1}", "d = {'a': 1, 'new': 1}"),
        ("d = {'a': \"1\"}", "d = {'a': \"1\", \"new\": 1}"),
        ("d = {\n    **a,\n    'b': f\"{c}\",  # d\n}", "d = {\n    **a,\n    'b': f\"{c}\",  # d\n    \"new\": 1,\n}"),
        ("d = dict(a=1)", "d = dict(a=1, new=1)"),
    ],
)
def test_an_argument_or_entry_is_added(before: str, after: str) -> None:
    assert _changed(before, Add(_holder(ast.parse(before)), "new", "1")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(old=1)", "f()"),
        ("f(old=1,)", "f()"),
        ("f(a, old=1)", "f(a)"),
        ("f(a, old=1,)", "f(a,)"),
        ("f(old=1, a=2)", "f(a=2)"),
        ("f(a, old=(1, 2), b=3)", "f(a, b=3)"),
        ("f(a, old=1,\n  b=3)", "f(a,\n  b=3)"),
        ("f(a, old=1,  # why\n  b=3)", "f(a,  # why\n  b=3)"),
        ("f(\n    a,\n    old=1,\n    b=2,\n)", "f(\n    a,\n    b=2,\n)"),
        ("f(\n    a,\n    old=1\n)", "f(\n    a,\n)"),
        ("f(\n    a,\n    old=1,  # why\n)", "f(\n    a,\n    # why\n)"),
        ("f(\n    a,  # first\n    old=[\n        1,\n    ],\n)", "f(\n    a,  # first\n)"),
        ("f(a,  # first\n  old=1)", "f(a,  # first\n  )"),
        ("f(a  # first\n  , old=1)", "f(a  # first\n  )"),
        ("f(a\n  , old=1\n  , b=2)", "f(a\n  , b=2)"),
        ("f(a,\n  old=1)", "f(a)"),
        ("f(a,\n  old=1,)", "f(a,)"),
        ("f(a,\n  old=1  # why\n  )", "f(a,\n  # why\n  )"),
        ("f(\n  old=1)", "f(\n  )"),
        ("f(\n    old=1, b=2,\n)", "f(\n    b=2,\n)"),
        ("f(\r\n    old=1,\r\n    b='é',\r\n)", "f(\r\n    b='é',\r\n)"),
        ("d = {'é': 0, 'old': 1, 'b': 2}", "d = {'é': 0, 'b': 2}"),
        ("d = {('old'): 1}", "d = {}"),
        ("d = dict(old=1, b=2)", "d = dict(b=2)"),
        ("f(old=g())", "f(old=g())"),
        ("f(**{'old': 1})", "f(**{'old': 1})"),
        ("d = {**a, 'b': 1}", "d = {**a, 'b': 1}"),
        ("d = {'old': 1, 'old': 2}", "d = {'old': 1, 'old': 2}"),
    ],
)
def test_an_argument_or_entry_is_left_out_where_it_is_written_and_does_nothing(before: str, after: str) -> None:
    assert _changed(before, Remove(_holder(ast.parse(before)), "old")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f(a, old = 1)", "f(a, new = 1)"),
        ("f(new=2, old=1)", "f(new=2, old=1)"),
        ("f(**a)", "f(**a)"),
        ("d = {'old': old}", "d = {'new': old}"),
        ('d = {"old": 1}', 'd = {"new": 1}'),
        ("d = {'old': 1, \"new\": 2}", "d = {'old': 1, \"new\": 2}"),
        ("d = {'old': 1, 'new': 2, 'new': 3}", "d = {'old': 1, 'new': 2, 'new': 3}"),
    ],
)
def test_an_argument_or_entry_is_renamed_where_the_new_name_is_free(before: str, after: str) -> None:
    assert _changed(before, Rename(_holder(ast.parse(before)), "old", "new")) == after


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("x = 'NEVER'  # é", '"ALWAYS"', "x = 'ALWAYS'  # é"),
        ('x = "NEVER"', '"ALWAYS"', 'x = "ALWAYS"'),
        ("x = ('é' +\n     'b')", '"ALWAYS"', "x = ('ALWAYS')"),
        ("x = 'it'", '"don\'t"', "x = \"don't\""),
    ],
)
def test_an_expression_takes_the_place_of_another_in_its_quotes(before: str, text: str, after: str) -> None:
    statement = ast.parse(before).body[0]
    assert isinstance(statement, ast.Assign)
    assert _changed(before, Replace((statement.value,), text)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("b if a else'k'", "b if a else f'{x}'"),
        ("b or'k'if a else b", "b or f'{x}'if a else b"),
        ("'k',b", "f'{x}',b"),
    ],
)
def test_an_expression_does_not_grow_together_with_the_word_beside_it(before: str, after: str) -> None:
    listed = before.replace("'k'", "'[]'")
    assert _changed(before, Interpolate(_text(before), "k", "x")) == after
    assert _changed(before, Replace((_text(before),), "None")) == after.replace("f'{x}'if", "None if").replace("f'{x}'", "None")
    assert _changed(listed, Dump(_text(listed), "d", {})) == after.replace("f'{x}'", "d([])")


def _text(program: str) -> ast.expr:
    return next(each for each in ast.walk(ast.parse(program)) if isinstance(each, ast.Constant) and isinstance(each.value, str))


def test_something_is_put_behind_an_expression() -> None:
    statement = ast.parse("x = f(1)  # one").body[0]
    assert isinstance(statement, ast.Assign)
    assert _changed("x = f(1)  # one", Append(statement.value, " | g(2)")) == "x = f(1) | g(2)  # one"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("import autogen\n", "import os\nimport autogen\n"),
        ("#!/usr/bin/env python\n# A licence\n\nimport autogen\n", "#!/usr/bin/env python\n# A licence\n\nimport os\nimport autogen\n"),
        ('"""Of what is here."""\n\nx = 1\n', '"""Of what is here."""\n\nimport os\n\nx = 1\n'),
        ('"""Of what is here."""\n\n# One\n# two\nx = 1\n', '"""Of what is here."""\n\nimport os\n\n# One\n# two\nx = 1\n'),
        ('"""Of what\n# is here."""\nx = 1\n', '"""Of what\n# is here."""\nimport os\n\nx = 1\n'),
        ("# A licence\nx = 1\n", "# A licence\nimport os\n\nx = 1\n"),
        (
            "'''Of what is here.'''\r\nfrom __future__ import annotations\r\n\r\nx = 1\r\n",
            "'''Of what is here.'''\r\nfrom __future__ import annotations\r\n\r\nimport os\r\n\r\nx = 1\r\n",
        ),
        ("from __future__ import annotations; import autogen\n", "from __future__ import annotations; import os; import autogen\n"),
        ("@agent\ndef f(): ...\n", "import os\n\n\n@agent\ndef f(): ...\n"),
        ("x = 1\n'no docstring'\n", "import os\n\nx = 1\n'no docstring'\n"),
    ],
)
def test_an_import_stands_behind_what_must_stand_before_it(before: str, after: str) -> None:
    assert _changed(before, Import(ast.parse(before), "os")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("import json\nimport sys\n\nimport autogen\n", "import json\nimport os\nimport sys\n\nimport autogen\n"),
        ("import asyncio  # ; of it\nfrom json import loads\n", "import os\nimport asyncio  # ; of it\nfrom json import loads\n"),
        ("import json; x = json\nimport autogen\n", "import os\nimport json; x = json\nimport autogen\n"),
        ("from __future__ import annotations\r\nimport json\r\nx = 1\r\n",
         "from __future__ import annotations\r\nimport json\r\nimport os\r\nx = 1\r\n"),
        ("x = 1\nimport json\n", "import os\n\nx = 1\nimport json\n"),
        ("import json", "import json\nimport os"),
    ],
)  # fmt: skip
def test_an_import_stands_behind_the_last_that_sorts_before_it(before: str, after: str) -> None:
    assert _changed(before, Import(ast.parse(before), "os")) == after


def test_a_name_is_imported_behind_what_sorts_before_it() -> None:
    before = "import os\nfrom a import b\nfrom autogen import (\n    c,\n)\nfrom z import d\nfrom .a import e\n"
    after = before.replace("from z", "from b import C\nfrom z")
    assert _changed(before, Import(ast.parse(before), "b", "C")) == after


def test_a_name_is_imported() -> None:
    assert _changed("x = 1\n", Import(ast.parse("x = 1\n"), "a.b", "C")) == "from a.b import C\n\nx = 1\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from a import B, D", "from a import B, C, D"),
        ("from a import D, B", "from a import D, B, C"),
        ("from a import B  # why", "from a import B, C  # why"),
        ("from a import (\n    B,\n    D as d,  # d\n)", "from a import (\n    B,\n    C,\n    D as d,  # d\n)"),
        ("from a import (\n    A,  # a\n    B\n)", "from a import (\n    A,  # a\n    B,\n    C\n)"),
        ("from a import (A,\n               B)", "from a import (A,\n               B, C)"),
        ("from a import (D,\n               E)", "from a import (C, D,\n               E)"),
        ("from a import *", "from a import C\nfrom a import *"),
    ],
)
def test_a_name_is_imported_among_others(before: str, after: str) -> None:
    assert _changed(before, Import(ast.parse(before), "a", "C")) == after

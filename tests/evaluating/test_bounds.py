"""Whatever a program is made of, the work is bounded; what is beyond is not known."""

from __future__ import annotations

from typing import Any

import pytest
from asking import answers

from autogen_rules.evaluating import (
    changes, classes, copies, elements, evaluator, function_names, loops, operations, ruled_out, standard, values,
)  # fmt: skip
from autogen_rules.reading import states


def answer(program: str) -> str:
    """The answer to a program that prints once."""
    return answers(program)[0].rpartition("  # ")[2]


def calls(monkeypatch: pytest.MonkeyPatch, holder: Any, name: str) -> list[Any]:
    """The calls of a function of a module or class from now on."""
    found: list[Any] = []
    function = getattr(holder, name)

    def counted(*arguments: Any) -> Any:
        found.append(arguments)
        return function(*arguments)

    monkeypatch.setattr(holder, name, counted)
    return found


def test_what_is_nested_too_deeply() -> None:
    assert answer(f"print({'-' * 200}1)") == "?"


def test_a_sum_is_as_long_as_it_is() -> None:
    assert answer(f"print({'1 + ' * 200}1)") == "201"


def test_a_text_too_long_to_build() -> None:
    long = "a" * operations.MAX_TEXT
    assert answer(f"print('{long}' + 'b')") == f"text('{long}', 'b')"
    assert answer(f"x = '{long}'\nprint(f'{{x}}b')") == f"text('{long}', 'b')"


def test_a_function_that_goes_by_many_names() -> None:
    def under(names: int) -> str:
        renamed = "".join(f"f{number} = f0\n" for number in range(1, names))
        return answer(f"def f0(x):\n    print(x)\n{renamed}f{names - 1}(1)")

    assert under(function_names.MAX_NAMES) == "1 | parameter x"
    assert under(function_names.MAX_NAMES + 1) == "parameter x"


def test_branches_that_meet_too_often_to_be_told_apart() -> None:
    def after(branches: int) -> str:
        between = "".join(f"if r{number}:\n    f(x)\n" for number in range(branches))
        return answer(f"x = 1\nif q:\n    x = 2\n{between}if not q:\n    print(x)")

    assert after(ruled_out.MAX_MET - 1) == "1"
    assert after(ruled_out.MAX_MET) == "1 | 2"


def test_alternatives_are_cut_off() -> None:
    many = " or ".join(f"a{number}" for number in range(values.MAX_ALTERNATIVES + 1))
    found = answer(f"print({many})")
    assert found.count("undefined") == values.MAX_ALTERNATIVES
    assert found.endswith("| ?")
    assert answer(f"x = {many}\nprint(x if y else 1)") == found


def test_a_list_of_many_elements_is_open() -> None:
    elements = ", ".join(["1"] * values.MAX_ELEMENTS)
    assert answer(f"print([{elements}])") == f"[{elements}]"
    assert answer(f"print([{elements}, 1])") == f"[{elements}, ...]"
    assert answer(f"for x in [{elements}]:\n    print(x)") == "1 | ?"
    assert answer("x = [1]\n" + "x += x\n" * 40 + "print(x)").endswith("1, ...]")
    assert answer("x = [1]\n" + "x = x + x\n" * 10 + "print(x)").endswith("1, ...]")


def test_a_key_of_a_key_of_many() -> None:
    keys = "['k']" * copies.MAX_KEYS
    assert answer(f"x = {{}}\nx{keys}['last'] = 1\nprint(x{keys})") == "{'last': 1}"
    assert answer(f"x = {{}}\nx{keys}['more']['last'] = 1\nprint(x)") == "{...}"


def test_a_key_that_many_blocks_set() -> None:
    settings = [f"    if y:\n        x['k'] = {number}\n" for number in range(changes.MAX_TURNS + 1)]
    asked = "def g():\n    print(x['k'])\n"
    assert answer(f"x = {{'k': 9}}\ndef f():\n{''.join(settings[:-1])}{asked}") == "0 | 1 | 2 | 3 | 9"
    assert answer(f"x = {{'k': 9}}\ndef f():\n{''.join(settings)}{asked}") == "0 | 1 | 2 | 3 | 9"


def test_a_loop_over_a_list_of_many_elements() -> None:
    elements_ = "x, " * elements.MAX_ELEMENTS
    assert answer(f"x = 1\nfor y in [{elements_}]:\n    print(y)") == "1"
    assert answer(f"x = 1\nfor y in [{elements_}2]:\n    print(y)") == "1 | ?"


def test_the_body_of_loops_in_many_loops_is_run_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = calls(monkeypatch, states._Run, "_run")
    depth = states.MAX_LOOPS + 8
    loops = "".join(f"{' ' * number}for _ in q:\n" for number in range(depth))
    assert answer(f"x = 0\n{loops}{' ' * depth}print(x)\n{' ' * depth}x = 1") == "0 | 1"
    assert len(runs) < 2**states.MAX_LOOPS * depth * 2


def test_each_row_of_a_loop_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = calls(monkeypatch, loops, "Frame")
    filling = "for k, v in [('a', 1), ('b', 2)]:\n    x[k] = v\n    y[k] = x[k]\n    z[v] = k\n"
    asked = answers(f"x, y, z = {{}}, {{}}, {{}}\n{filling}print(x['a'])\nprint(y['b'])\nprint(z[1])")
    assert [each.rpartition("  # ")[2] for each in asked] == ["1", "2", "'a'"]
    assert len(rows) == 2


def test_what_may_be_under_any_key_is_put_together_once(monkeypatch: pytest.MonkeyPatch) -> None:
    merged = calls(monkeypatch, values, "_merged")
    table = "def made(n):\n    return {'n': n}\nx = {'a': made(1), 'b': made(2), 'c': made(3)}\n"
    assert answers(f"{table}print(x[q])\nprint(x[r])")[1].endswith("# {'n': 1 | 2 | 3}")
    assert len(merged) == 2


def test_after_too_many_lines_nobody_knows_what_a_call_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluator, "MAX_FOLLOWED", 2)
    program = "def f(a, b=7):\n    return {'k': a, 'b': b, 'known': 1}\n"
    asked = answers(program + "print(f(1)['k'])\nprint(f(2)['k'])\nprint(f(3)['k'])\nprint(f(3)['b'])\nprint(f(3)['known'])")
    assert [answer.partition("# ")[2] for answer in asked] == ["1", "2", "?", "7 | ?", "1"]


def test_a_lineage_is_cut_off() -> None:
    depth = classes.MAX_LINEAGE + 5
    program = "class A0:\n    x = 1\n" + "".join(f"class A{number}(A{number - 1}):\n    pass\n" for number in range(1, depth))
    assert answer(program + "print(A1.x)") == "1"
    assert answer(program + f"print(A{depth - 1}.x)") == f"class A{depth - 1}.x"


def test_many_callers() -> None:
    calls = "".join(f"f({number})\n" for number in range(100))
    assert answer("def f(a):\n    print(a)\n" + calls).startswith("0 | 1 | 10")


def test_a_partial_of_partials_without_end() -> None:
    program = "import functools\nf = unheard\n" + "f = functools.partial(f, 1)\nprint(f)\n" * (standard.MAX_PARTIALS + 1)
    assert answers(program)[-1] == "print(f)  # ?"


def test_a_long_sum_of_texts_is_one_row() -> None:
    program = "x = unheard\n" + "x = x + 'a'\nprint(x)\n" * operations.MAX_ROW
    *_, before, last = answers(program)
    assert (before.count("text("), last.count("text(")) == (1, 2)


def test_a_sum_of_texts_that_may_be_many_is_one() -> None:
    program = "x = u if q else v\ny = {}\nprint(y)"
    (few,) = answers(program.format(" + ".join(["x"] * 6)))
    (many,) = answers(program.format(" + ".join(["x"] * 7)))
    assert (few.count(" | text("), many.count(" | text("), many.endswith(" | ?")) == (63, 63, True)


def test_operations_in_operations_without_end() -> None:
    program = "x = unheard\n" + "x = x | other\nprint(x)\n" * (operations.MAX_ROW + 1)
    *_, before, last = answers(program)
    assert before.count("BitOr") == operations.MAX_ROW and last == "print(x)  # ?"

"""Expressions in one another; Python's own parser refuses the deepest."""

from __future__ import annotations

from .writing import USES, Shape, program


def _around(begin: str, middle: str, end: str, most: int | None = None) -> Shape:
    """An expression with ``begin`` and ``end`` around it, many times."""

    def line(n: int) -> str:
        depth = n if most is None else min(n, most)
        return "x = " + begin * depth + middle + end * depth

    return program(line, USES)


SHAPES: dict[str, Shape] = {
    "parentheses": _around("(", "1", ")"),
    "lists in lists": _around("[", "", "]"),
    "dicts in dicts": _around("{'a': ", "1", "}"),
    "calls in calls": _around("f(", "", ")"),
    "calls of calls": _around("", "a", ".b()"),
    "calls on an agent": _around("", "autogen.UserProxyAgent('u')", ".b()"),
    "attributes of attributes": _around("", "a", ".b"),
    "subscripts of subscripts": _around("", "a", "[0]"),
    "conversions": _around("", "input()", ".strip()"),
    "sums": _around("", "'a'", " + 'a'"),
    "sums of input": _around("", "input()", " + input()"),
    "unions": _around("", "{}", " | {'a': 1}"),
    "negations": _around("-(not ", "1", ")"),
    "alternatives": _around("", "a", " or {'b': c}"),
    "comparisons": _around("", "a", " < a"),
    "conditions in conditions": _around("1 if a else ", "2", ""),
    "lambdas in lambdas": _around("lambda: ", "2", ""),
    "comprehensions in comprehensions": _around("[", "a", " for a in b]", most=60),
    "walruses in walruses": _around("(y := ", "1", ")"),
    "decorators": program(lambda n: "@x\n" * n + "class x: pass", USES),
    "elifs": program("if a: x = 1", lambda n: "elif b: x = 2\n" * n, USES),
    "targets": program(lambda n: "".join(f"x{i} = " for i in range(n)) + "x = {}", USES),
    "items in items": program("x = {}", lambda n: "x" + "['a']" * n + " = 1\ndel x" + "['a']" * n, USES),
}

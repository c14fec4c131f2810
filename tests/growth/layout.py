"""How a program is written: lines, columns, comments, and how many findings there are."""

from __future__ import annotations

from .writing import AGENT, NO_DOCKER, Shape, each, program, repeated

_KEY = "{'model': 'm', 'api_key': 'sk-made-up-0123456789abcdef{i}'}"

SHAPES: dict[str, Shape] = {
    "findings": repeated("", NO_DOCKER),
    "findings with others beside them": repeated("", f"y{{i}} = [f(x{{i}}), {{i}}]\n{AGENT}"),
    "findings on one line": program(each(NO_DOCKER, "; ")),
    "findings on one line, not ASCII": program(each(f"x = 'ü'; {NO_DOCKER}", "; ")),
    "findings in one statement": program("x = [", each(NO_DOCKER + ","), "]"),
    "findings in one statement, not ASCII": program("x = [", each(NO_DOCKER + ", 'ü',", " "), "]"),
    "keys": repeated("", f"llm_config{{i}} = {_KEY}"),
    "statements without AutoGen": repeated(NO_DOCKER, "x{i} = f(a, {i})"),
    "expressions without AutoGen": repeated(NO_DOCKER, "x = [a.b(c)[{i}] + {'k': lambda d: d if e else -f} for e in g if not h]"),
    "functions without AutoGen": repeated(NO_DOCKER, "def f{i}(a, b={i}):\n    x = [a, b]\n    return g(x)"),
    "classes without AutoGen": repeated(NO_DOCKER, "class C{i}(B):\n    x: int = {i}\n    def m(self): return self.x"),
    "comments": repeated(NO_DOCKER, "# a comment, {i}"),
    "blank lines": repeated(NO_DOCKER, ""),
    "a long docstring": program('"""', each("A line."), '"""', NO_DOCKER),
    "a long line": program(lambda n: "x = f(" + "a, " * n + ")", NO_DOCKER),
}

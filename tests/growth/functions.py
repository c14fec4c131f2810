"""Functions: many, large, in chains and circles, called often."""

from __future__ import annotations

from .writing import Shape, each, listed, nested, program, repeated, used

_REPLY = "r = autogen.AssistantAgent('a').generate_reply()"
_PARAMETERS = program(
    listed("def f(", "p{i}=None", "):"),
    each("    autogen.UserProxyAgent('u', code_execution_config=p{i})"),
    listed("f(", "p{i}={'use_docker': False}", ")"),
    listed("f(**dict(", "p{i}={'use_docker': False}", "))"),
)


def _use(value: str) -> str:
    return f"autogen.UserProxyAgent('u', code_execution_config={value})"


def _large(line: str, call: str, end: str = "    return x") -> Shape:
    """One function of n statements that is called n times."""
    return program(_REPLY, "def f(a, x=0):", each("    " + line), end, each(call))


SHAPES: dict[str, Shape] = {
    # one calls the other
    "functions in a chain": used("x = f0(1)", "def f{i}(a): return [f{j}(a), f{j}([a, a])]\nx = f{i}(x)"),
    "functions in a circle": used("x = f(1)", "def f(a): return g(a) or f([a])\ndef g(a): return f({'a': a}) or g(a)"),
    "functions that check": used("x = [input()]\ndef f(a):\n    if a not in b: raise E\n    return [a, *a]", "x = f([" + "x, " * 20 + "])"),
    "functions that pass on": repeated(_REPLY, "def f{i}(a): return f{j}(a)", "exec(f0(r))"),
    "functions that pass on, used": program(_REPLY, each("def f{i}(a): return f{j}(a)"), each("exec(f{i}(r))")),
    "functions that hand a value out": program(each("def f{i}(): return {'use_docker': False, 'k': {i}}"), each(_use("f{i}()"))),
    "coroutines": repeated("", f"async def f{{i}}(c):\n    await f{{j}}(c)\n    {_use('c')}"),
    "generators": repeated(
        "", f"def f{{i}}():\n    yield {{'use_docker': False}}\n    yield from f{{j}}()\nfor c in f{{i}}(): {_use('c')}"
    ),
    "functions in functions": nested("def f{i}(x):", _use("x")),
    # many callers
    "callers": used("x = 1", f"def f{{i}}(p):\n    f{{j}}(p)\n    f{{j}}([p])\n    {_use('p')}"),
    "callers of one": repeated(f"def make(c): return {_use('c')}", "make({'use_docker': False, 'k': {i}})"),
    "callers of one, in functions": repeated(f"def make(c): return {_use('c')}", "def f{i}(c): make(c)\nf{i}({'use_docker': False})"),
    "callers of one that executes": repeated(f"{_REPLY}\ndef run(c): exec(c)", "run(r)\nrun(r + '{i}')"),
    "functions in a table": program(
        _REPLY, each("def f{i}(a): exec(a)"), listed("T = {", "'k{i}': f{i}", "}"), each("def g{i}(k): T[k](r)")
    ),
    "functions in a list": program(_REPLY, "x = []", each("def f{i}(a): exec(a)\nx.append(f{i})"), each("for y{i} in x: y{i}(r)")),
    "closures in a list, called often": program(
        f"def make(a):\n    def g(b): return {_use('a')}\n    return g",
        listed("T = [", "make({'use_docker': False, 'k': {i}})", "]"),
        each("for f in T: f({i})"),
    ),
    "methods of objects in a list, called often": program(
        f"class F:\n    def __init__(self, a): self.a = a\n    def make(self, b): return {_use('{**self.a, **b}')}",
        listed("T = [", "F({'use_docker': False, 'k': {i}})", "]"),
        each("for f in T: f.make({'n': {i}})"),
    ),
    "functions that make much in a line, row by row": program(
        listed("def h(a, b): return [", _use("{**a, **b}"), "]"),
        listed("rows = [", "({'use_docker': False, 'k': {i}}, {'m': {i}})", "]"),
        "def g(a, b):\n    for c, d in rows: h({**a, **c}, {**b, **d})",
        "for a, b in rows: g(a, b)",
    ),
    "functions under new names": program(
        _REPLY,
        each("def f{i}(a): exec(a)"),
        listed("(", "x{i}", ") = (\\"),
        listed("", "f{i}", ")"),
        each("x{i}(r)"),
    ),
    "names that hand one another on": program(_REPLY, "def f0(a): exec(a)", each("f{i} = f{j}"), each("f{i}(r)")),
    # a large one, called often
    "a large function": _large("x = g(x, {i})", _use("f({i})")),
    "a function of many branches": _large("if a == {i}: return {'use_docker': False, 'k': {i}}", _use("f(q{i})")),
    "a function of many branches, given constants": _large("if a == {i}: return {'use_docker': False, 'k': {i}}", _use("f({i})")),
    "a function of many bindings": _large("if a == {i}: x = {'use_docker': a}", _use("f(q{i})")),
    "a function of many models": program(
        "def f(a):\n    x = []",
        each("    if a == {i}: x.append({'model': 'm{i}', 'timeout': a})"),
        "    return {'config_list': x}",
        each("autogen.AssistantAgent('a', llm_config=f(q{i}))"),
    ),
    "a function of many items": program(
        "def f(a):\n    x = {'use_docker': False}", each("    if a.k{i}: x['k{i}'] = a"), "    return x", each(_use("f(q{i})"))
    ),
    "a function of many agents": _large(_use("a"), "f({'use_docker': False, 'k': {i}})"),
    "a function of many sinks": _large("exec(a)", "f(r)"),
    "a function of many tests": _large("if a == {i}: return", "f(r)", end="    exec(a)"),
    # what is passed
    "one text for all": program(_REPLY, listed("f(", "r", ", k=r)"), "exec(r)"),
    "parameters": _PARAMETERS,
    "keywords by **": repeated("d = {'use_docker': False}\ndef make(**k): return " + _use("k"), "make(**d, k{i}={i})"),
    "defaults": repeated("", f"def f{{i}}(c={{'use_docker': False}}): return {_use('c')}"),
    "lambdas": used("x = {}", "f{i} = lambda c, x=x: {'k': c, 'x': x}\nx = f{i}(x)"),
    "partials": used("from functools import partial\nx = autogen.UserProxyAgent", "x = partial(x, human_input_mode='NEVER')\nx('u')"),
    "partials of one": repeated(
        "from functools import partial\nmake = partial(autogen.UserProxyAgent, human_input_mode='NEVER')",
        "make('u', max_consecutive_auto_reply={i})",
    ),
    "decorated functions": repeated("def d(f): return f", f"@d\n@e{{i}}\ndef f{{i}}(): return {{'use_docker': False}}\n{_use('f{i}()')}"),
    "decorators of one": program(each("@e{i}"), "def f(): return {'use_docker': False}", _use("f()")),
}

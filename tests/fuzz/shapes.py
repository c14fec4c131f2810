"""Programs that grow in one way: what is written ``n`` times could cost more than ``n`` times as much."""

from __future__ import annotations

from collections.abc import Callable

_HEAD = """import autogen, os
from autogen.coding import DockerCommandLineCodeExecutor, LocalCommandLineCodeExecutor
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.tools.mcp import McpWorkbench
"""
_USE = """
u = autogen.UserProxyAgent("u", code_execution_config=x, llm_config=x, function_map=x, is_termination_msg=x, human_input_mode=x)
a = autogen.AssistantAgent("a", llm_config={"config_list": x, "default_headers": x, "tools": x}, max_consecutive_auto_reply=x)
a.initiate_chat(x, message=x, max_turns=x)
a.initiate_chats(x)
a.register_nested_chats(x, trigger=x)
a.register_for_llm(name=x)(x)
autogen.register_function(x, caller=a, executor=u)
autogen.GroupChatManager(autogen.GroupChat(x, x, x, speaker_selection_method=x))
LocalCommandLineCodeExecutor(timeout=x, work_dir=x, functions=x)
DockerCommandLineCodeExecutor(extra_volumes=x, container_kwargs=x, bind_dir=x)
RoundRobinGroupChat(x, termination_condition=x, max_turns=x).run(task=x)
AssistantAgent("a", model_client=x, tools=x, workbench=x)
McpWorkbench(x)
x.run(x)
for y in x: y.initiate_chat(y, message=y)
os.environ.update(x)
os.system(x)
open(x)
exec(x)
"""


def _repeated(start: str, line: str) -> Callable[[int], str]:
    """``line``, with ``{i}`` for its number and ``{j}`` for the next, between a start and uses of ``x``."""
    return lambda n: _HEAD + start + "\n" + "\n".join(line.replace("{i}", str(i)).replace("{j}", str(i + 1)) for i in range(n)) + _USE


def _around(begin: str, middle: str, end: str, start: str = "") -> Callable[[int], str]:
    """An expression with ``begin`` and ``end`` around it, many times."""
    return lambda n: _HEAD + start + "\nx = " + begin * n + middle + end * n + _USE


def _nested(head: str, body: str, tail: str = "") -> Callable[[int], str]:
    """Statements in one another, as deep as Python's indentation goes."""

    def program(n: int) -> str:
        depth = min(n, 90)
        down = "\n".join(f"{' ' * i}{head}\n{' ' * (i + 1)}{body}" for i in range(depth))
        return _HEAD + "x = {}\n" + down + "\n" + ("\n".join(f"{' ' * i}{tail}" for i in reversed(range(depth))) if tail else "") + _USE

    return program


def _teams(n: int) -> str:
    head = "from autogen_agentchat.teams import RoundRobinGroupChat\nfrom autogen_agentchat.conditions import TextMentionTermination\n"
    return head + "x = TextMentionTermination('a')\n" + "x = x | x & x\n" * n + "RoundRobinGroupChat([], termination_condition=x)\n"


def _group(n: int) -> str:
    agents = "".join(f"a{i} = autogen.UserProxyAgent('u{i}', human_input_mode='NEVER')\n" for i in range(n))
    chats = "".join(f"a{i}.initiate_chat(a{(i + 1) % n}, message=input())\n" for i in range(n))
    return f"{_HEAD}{agents}g = autogen.GroupChat([{', '.join(f'a{i}' for i in range(n))}], [], 10)\nautogen.GroupChatManager(g)\n{chats}"


SHAPES: dict[str, Callable[[int], str]] = {
    # values that double
    "a list and itself": _repeated("x = [1]", "x = x + x\nx += x\nx = [*x, *x]\nx.extend(x)"),
    "a list of itself": _repeated("x = [input()]", "x = [" + "x, " * 20 + "]"),
    "a dict of itself": _repeated("x = {}", "x = {" + "".join(f"'{key}': x, " for key in "abcdefghijklmnopqrst") + "'config_list': x}"),
    "a text and itself": _repeated("x = input()", "x = x + x\nx = f'{x}{x}'\nx = '{} {}'.format(x, x)\nx = ' '.join([x, x])"),
    "a constant and itself": _repeated("x = 'a'\ny = 9", "x = x + x\ny = y * y\ny = y << y\ny = y ** y"),
    "a dict in itself": _repeated("x = {}", "x = {'a': x, 'b': x} if q else {'c': x}\nx |= {'k{i}': dict(x)}\nx.update(k{i}=x)"),
    "a path and itself": _repeated("import os\nx = os.getcwd()", "x = os.path.join(x, x)"),
    "a reply and itself": _repeated("x = autogen.AssistantAgent('a').generate_reply()", "x = x.strip() + x.replace('a', 'b')"),
    "conditions of teams": _teams,
    # names that are bound again and again
    "bound in branches": _repeated("x = {}", "if a{i}: x = {'k{i}': x}\nelif x: x = None"),
    "bound in a try": _repeated("x = {}", "try: x = {'a{i}': x}\nexcept E: x = None\nfinally: x = x or {}"),
    "swapped": _repeated("x, y = 1, 2\nwhile q:", "    x, y = [y, x], [x, y]"),
    "names in a cycle": _repeated("while q:", "    v{j} = [v{i}, v{j}] + v{i}\n    x = v{i}"),
    "names in a chain": _repeated("v0 = {}", "v{j} = v{i}\nv{j}['k{i}'] = {i}\nx = v{j}"),
    "global names": _repeated("x = {}", "def f{i}():\n    global x\n    x = [x, f{j}()]\n    x['k'] = {i}\n    return x"),
    "guards": _repeated("x = input()", "if x is None or not x: x = x"),
    # dicts that are changed
    "items set": _repeated("x = {}", "x['k{i}'] = {i}"),
    "items set and used": _repeated("x = {}", "x['k{i}'] = x\nprint(x)\nf(x)\nautogen.UserProxyAgent('u', llm_config=x)"),
    "items of items": lambda n: _HEAD + "x = {}\n" + "".join(f"x{'[0]' * i} = {{}}\n" for i in range(1, min(n, 90))) + _USE,
    "a dict of many": lambda n: _HEAD + "x = {" + "".join(f"'k{i}': {{'model': 'm', 'api_key': 'k'}}, " for i in range(n)) + "}" + _USE,
    "a list of many": lambda n: _HEAD + "x = [" + "".join(f"{{'model': 'm', 'api_key': 'k{i}'}}, " for i in range(n)) + "]" + _USE,
    # functions and classes
    "functions in a chain": _repeated("x = f0(1)", "def f{i}(a): return [f{j}(a), f{j}([a, a])]\nx = f{i}(x)"),
    "functions in a circle": _repeated("x = f(1)", "def f(a): return g(a) or f([a])\ndef g(a): return f({'a': a}) or g(a)"),
    "functions that check": _repeated(
        "x = [input()]\ndef f(a):\n    if a not in b: raise E\n    return [a, *a]", "x = f([" + "x, " * 20 + "])"
    ),
    "callers": _repeated("x = 1", "def f{i}(p):\n    f{j}(p)\n    f{j}([p])\n    autogen.UserProxyAgent('u', code_execution_config=p)"),
    "handlers": _repeated(
        "x = 1\ndef run(m): u.initiate_chat(u, message=m)", "@app.post('/{i}')\ndef h{i}(message):\n    return run(message)"
    ),
    "tools": _repeated(
        "import os\nx = 1", "def g{i}(c): g{j}(c + c)\n@u.register_for_llm()\ndef t{i}(c: str): g{i}(c); os.system(c); open(c)"
    ),
    "methods": _repeated(
        "class C: pass\nx = C()", "class C(C):\n    def m{i}(self, a): self.a = self.m{j}(a); return self.m{i}(self.a)\nx = C().m{i}(x)"
    ),
    "classes in a chain": _repeated(
        "class C0(autogen.UserProxyAgent): pass",
        "class C{j}(C{i}):\n    def __init__(self, *a, **k): super().__init__(*a, **k)\nx = C{j}('u')",
    ),
    "classes in a mesh": _repeated(
        "class A0(autogen.UserProxyAgent): pass\nclass B0(A0): pass",
        "class A{j}(A{i}, B{i}): pass\nclass B{j}(B{i}, A{i}): pass\nx = A{j}('u').c",
    ),
    "partials": _repeated("from functools import partial\nx = autogen.UserProxyAgent", "x = partial(x, human_input_mode='NEVER')\nx('u')"),
    "agents in a group": _group,
    "imports": _repeated("x = 1", "from m{i} import x\nfrom .m{i} import *\nimport m{i}.a.b"),
    # statements in one another
    "branches in branches": _nested("if a:", "x['k'] = x"),
    "withs in withs": _nested("with x as x:", "x = [x]"),
    "loops in loops": lambda n: _nested("for i in x:", "x.append(i); x += [x]")(min(n, 19)),
    "tries in tries": lambda n: _nested("try:", "x = [x]", "except E: x = [x, 1]")(min(n, 19)),
    # literals
    "a long text": lambda n: f"{_HEAD}x = '{'aB3' * n * 300}'{_USE}",
    "a long key": lambda n: f"{_HEAD}x = {{'model': 'm', 'api_key': 'sk-{'aB3' * n * 300}'}}{_USE}",
    "a long f-string": lambda n: f"{_HEAD}x = f'{'{a}b' * n * 30}'{_USE}",
    "a long number": lambda n: f"{_HEAD}n = 0x{'f' * n * 100}\nx = {{'timeout': n, 'max_tokens': -n, 'model': str(n)}}{_USE}",
}

# Expressions in one another; Python's own parser refuses the deepest.
NESTED: dict[str, Callable[[int], str]] = {
    "parentheses": _around("(", "1", ")"),
    "lists": _around("[", "", "]"),
    "dicts": _around("{'a': ", "1", "}"),
    "calls": _around("f(", "", ")"),
    "calls of calls": _around("", "a", ".b()"),
    "calls on an agent": _around("", "autogen.UserProxyAgent('u')", ".b()"),
    "attributes": _around("", "a", ".b"),
    "subscripts": _around("", "a", "[0]"),
    "conversions": _around("", "input()", ".strip()"),
    "sums": _around("", "'a'", " + 'a'"),
    "sums of input": _around("", "input()", " + input()"),
    "unions": _around("", "{}", " | {'a': 1}"),
    "negations": _around("not -", "1", ""),
    "alternatives": _around("", "a", " or {'b': c}"),
    "comparisons": _around("", "a", " < a"),
    "conditions": _around("1 if a else ", "2", ""),
    "lambdas": _around("lambda: ", "2", ""),
    "comprehensions": lambda n: _around("[", "a", " for a in b]")(min(n, 60)),
    "walruses": _around("(y := ", "1", ")"),
    "decorators": lambda n: _HEAD + "@x\n" * n + "class x: pass" + _USE,
    "elifs": lambda n: _HEAD + "if a: x = 1\n" + "elif b: x = 2\n" * n + _USE,
    "targets": lambda n: _HEAD + "".join(f"x{i} = " for i in range(n)) + "x = {}" + _USE,
    "items in items": lambda n: _HEAD + "x = {}\nx" + "['a']" * n + " = 1\ndel x" + "['a']" * n + _USE,
}

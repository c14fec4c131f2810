"""Dicts, lists and texts: large ones, changed ones, and those that hold themselves."""

from __future__ import annotations

from .writing import HEAD, USES, Shape, each, listed, program, repeated, used

_AGENT = "autogen.UserProxyAgent('u', code_execution_config=x)"
_ASSISTANT = "autogen.AssistantAgent('a', llm_config={'config_list': x})"
_REPLY = "x = autogen.AssistantAgent('a').generate_reply()"
_GROWS = {
    "a text": ("x = input()", "x += 'a{i}'", "autogen.AssistantAgent('a').initiate_chat(b, message=x)"),
    "an f-string": (_REPLY, "x = f'{x}{i}'", "exec(x)"),
    "an address": ("x = os.getenv('A')", "x = x + 'a'", "autogen.AssistantAgent('a', llm_config={'base_url': x})"),
    "a path": ("x = os.getcwd()", "x = x + '/a'", "LocalCommandLineCodeExecutor(work_dir=x)"),
    "a path that is joined": ("x = os.getcwd()", "x = os.path.join(x, 'a')", "LocalCommandLineCodeExecutor(work_dir=x)"),
    "a reply that is cleaned": (_REPLY, "x = x.replace('a{i}', '').strip()", "exec(x)"),
    "a path that is joined in branches": (
        "x = 'd'",
        "if q{i}: x = os.path.join(x, 'k{i}')",
        "LocalCommandLineCodeExecutor(work_dir=x)",
    ),
    "a path and itself": ("x = os.getcwd()", "x = x + x", "exec(x)\nopen(x)\nLocalCommandLineCodeExecutor(work_dir=x)"),
    "a reply and itself": (_REPLY, "x = x + x", "exec(x)"),
    "items": ("x = {}", "x['k{i}'] = x", f"print(x)\nf(x)\n{_AGENT}"),
    "items in branches": ("x = {}", "if q: x['k{i}'] = {i}\nelse: x['use_docker'] = False", _AGENT),
    "items that loops add to": ("x = {'t': 1}", "for k{i} in ['a', 'b']:\n    x[k{i}] += 1\n    x['t'] += 1", _AGENT),
    "a list in a dict that is added to": ("x = {'l': []}", "x['l'] += [{'model': 'm{i}'}]", "autogen.AssistantAgent('a', llm_config=x)"),
    "a dict that a function changes": (
        "def f(c, k):\n    c[k] = k\n    c['use_docker'] = False\nx = {}",
        "f(x, 'k{i}')",
        _AGENT,
    ),
    "a merged dict": ("x = {}", "if a{i}: x = {**x, 'k{i}': {i}}\nelse: x = dict(x, b={i})", _AGENT),
    "a dict that is merged in branches": ("x = {'use_docker': False}", "if a{i}: x = {**x, 'k{i}': {i}}", _AGENT),
    "a dict that is joined in branches": ("x = {'use_docker': False}", "if a{i}: x = x | {'k{i}': {i}}", _AGENT),
    "a list that is joined in branches": ("x = []", "if a{i}: x = x + [{'model': 'm{i}'}]", _ASSISTANT),
    "a copied dict": ("x = {'use_docker': False}", "x = x.copy()\nx['k{i}'] = {i}", _AGENT),
    "a list": ("x = []", "x.append({'model': 'm{i}', 'cache_seed': 1})", _ASSISTANT),
}


def _lists_of_lists(n: int) -> str:
    names = "axyz"
    lists = "\n".join(f"{new} = [{f'{old}, ' * n}]" for old, new in zip(names, names[1:], strict=False))
    return f"{HEAD}a = autogen.UserProxyAgent('u', human_input_mode='NEVER')\n{lists}\nautogen.GroupChat(z, [], max_round=5)\n"


SHAPES: dict[str, Shape] = {
    # values that double
    "a list and itself": used("x = [1]", "x = x + x\nx += x\nx = [*x, *x]\nx.extend(x)"),
    "a list of itself": used("x = [input()]", "x = [" + "x, " * 8 + "]"),
    "a dict of itself": used("x = {}", "x = {" + "".join(f"'{key}': x, " for key in "abcdefgh") + "'config_list': x}"),
    "a text and itself": used("x = input()", "x = x + x\nx = f'{x}{x}'\nx = '{} {}'.format(x, x)\nx = ' '.join([x, x])"),
    "a constant and itself": used("x = 'a'\ny = 9", "x = x + x\ny = y * y\ny = y << y\ny = y ** y"),
    "a dict in itself": used("x = {}", "x = {'a': x, 'b': x} if q else {'c': x}\nx |= {'k{i}': dict(x)}\nx.update(k{i}=x)"),
    "lists of lists of lists": _lists_of_lists,
    # values that grow: used at the end, and after every step
    **{f"{name} that grows": used(start, line) for name, (start, line, _) in _GROWS.items()},
    **{f"{name} that grows and is used": repeated(start, f"{line}\n{use}") for name, (start, line, use) in _GROWS.items()},
    # of which a test leaves some
    "branches that one test leaves": repeated(
        "x = {}", "if q: x = {'use_docker': {i}}\nif not q: autogen.UserProxyAgent('u', code_execution_config=x)"
    ),
    "branches that many tests leave": repeated("x = {}", f"if q{{i}}: x = {{'use_docker': {{i}}}}\nif not q{{j}}: {_AGENT}"),
    "choices that one test leaves": repeated(
        "", "x{i} = {'use_docker': q} if q else {}\nif q == {i}: autogen.UserProxyAgent('u', code_execution_config=x{i})"
    ),
    # one text of many parts
    "a sum of texts": program(_REPLY, listed("exec(", "x", ")", " + 'b' + ")),
    "a joined text": program(_REPLY, listed("exec(''.join([", "x", "]))")),
    "a formatted text": program(_REPLY, lambda n: f"exec('{'{}' * n}'.format({'x, ' * n}))"),
    "an f-string of many": program(listed('autogen.AssistantAgent("a").initiate_chat(b, message=f"', "{input()}{c}", '")', " and ")),
    # dicts that are changed
    "items taken out": used("x = {}", "y{i} = x.pop('k{i}', None)\nx['k{j}'] = y{i}"),
    "items with defaults": used("x = {}", "x.setdefault('k{i}', {})['a'] = x.get('k{j}', {i})"),
    "items of items": program("x = {}", lambda n: "\n".join(f"x{'[0]' * i} = {{}}" for i in range(1, min(n, 90))), USES),
    "dicts updated": used("x = {}", "x.update({'k{i}': {i}}, a{i}=x)"),
    "dicts updated by names": used("x = {}", "d{i} = {'k{i}': {i}}\nx.update(d{i})"),
    "dicts merged": used("x = {}", "x = {**x, 'k{i}': {i}}"),
    "dicts merged with |": used("x = {}", "x = x | {'k{i}': {i}}"),
    "dicts merged of many": program(each("d{i} = {'k{i}': {i}}"), listed("x = {", "**d{i}", "}"), USES),
    "dicts changed in a loop": used("x = {}\nfor k in q:", "    x['k{i}'] = k\n    x = {**x}"),
    "two dicts that grow in branches, merged": program(
        "d = {'use_docker': False}\ne = {}",
        each("if a{i}: d = {**d, 'k{i}': {i}}\nif b{i}: e = {**e, 'j{i}': {i}}\nx = {**d, **e}\n" + _AGENT),
    ),
    "dicts made of dicts": repeated("x = {'use_docker': False}", "x = dict(x, k{i}={i})\n" + _AGENT),
    # rows of loops, which are taken one by one
    "dicts that loops set by those before": used(
        "x = {'a': 'b', 'c': 'd'}", "y{i} = {}\nfor k, v in x.items(): y{i}[k] = x[k] + v\nx = y{i}"
    ),
    "dicts that loops in a loop set by one another": program(
        each("d{i} = {'a': 'b', 'c': 'd'}"),
        lambda n: "for q in range(3):\n" + "\n".join(f"  for k, v in d{i}.items(): d{(i + 1) % n}[k] = d{i}[v] + v" for i in range(n)),
        "x = d1",
        USES,
    ),
    "loops over the same rows": program(
        listed("rows = [", "({'use_docker': False, 'k': {i}}, 'm{i}')", "]"),
        each("for a{i}, k{i} in rows[:2]: autogen.UserProxyAgent(k{i}, code_execution_config=a{i})"),
    ),
    "a loop that goes on, row by row": program(
        "for a, k in [({'use_docker': False}, 'm'), ({'use_docker': True}, 'n')]:",
        each("    if k in s{i}: continue\n    autogen.UserProxyAgent(k, code_execution_config=a)"),
    ),
    # large ones
    "a dict of many": program(listed("x = {", "'k{i}': {'model': 'm', 'api_key': 'k'}", "}"), USES),
    "a dict of many, asked by key": program(
        listed("d = {", "'k{i}': {'use_docker': False}", "}"), each("x = d['k{i}']\n" + _AGENT), each("x = d[k{i}]\n" + _AGENT)
    ),
    "a list of many": program(listed("x = [", "{'model': 'm', 'api_key': 'k{i}'}", "]"), USES),
    "a list of many, used often": program(listed("x = [", "{'model': 'm', 'timeout': {i}}", "]"), each(_ASSISTANT)),
    "a list of many, asked by index": program(
        listed("l = [", "{'use_docker': False, 'k': {i}}", "]"), each("x = l[{i}]\n" + _AGENT), each("x = l[k{i}]\n" + _AGENT)
    ),
    "a list of many in a loop": program(listed("for x in [", "{'use_docker': False, 'k': {i}}", f"]: {_AGENT}")),
    "a comprehension of many": program(listed("for x in [{'use_docker': False, 'k': v} for v in [", "{i}", f"]]: {_AGENT}")),
    "comprehensions": used("x = {}", "x = {k: [x for v in x if v] for k in [x, {i}]}"),
    "choices": program(listed("x = ", "{'use_docker': False, 'k{i}': 1} if a{i}", " else None", " else "), USES),
    "choices with or": program(listed("x = ", "a{i}", " or {'use_docker': False}", " or "), USES),
    "environment variables": repeated(
        "", "os.environ['K{i}'] = 'sk-made-up-{i}'\nautogen.AssistantAgent('a', llm_config={'api_key': os.environ['K{i}']})"
    ),
    # literals
    "a long text": program(lambda n: f"x = '{'aB3' * n * 30}'", USES),
    "a long key": program(lambda n: f"x = {{'model': 'm', 'api_key': 'sk-{'aB3' * n * 30}'}}", USES),
    "a long f-string": program(lambda n: f"x = f'{'{a}b' * n * 3}'", USES),
    "a long number": program(lambda n: f"n = 0x{'f' * n * 10}\nx = {{'timeout': n, 'max_tokens': -n, 'model': str(n)}}", USES),
}

"""Projects: modules in chains, rings, stars and cliques, and the names that come from them. ``main.py`` is checked."""

from __future__ import annotations

from .writing import HEAD, Shape, each

Files = dict[str, str]
_CONFIG = "c{i} = {'use_docker': False, 'k': {i}}"


def _use(value: str) -> str:
    return f"autogen.UserProxyAgent('u', code_execution_config={value})"


def _project(main: Shape, module: str, others: str = "", first: str = "") -> Shape:
    """``n`` modules of one text; ``others`` is written in each for every other module ``{k}``."""

    def files(n: int) -> Files:
        made = {"main.py": f"{HEAD}{main(n)}\n", "first.py": first}
        for i in range(n):
            lines = [module, *(others.replace("{k}", str(k)) for k in range(n) if others and k != i)]
            made[f"m{i}.py"] = "\n".join(lines).replace("{i}", str(i)).replace("{j}", str(i + 1)) + "\n"
        return made

    return files


def _after(start: str, line: str) -> Shape:
    return lambda n: f"{start}\n{each(line)(n)}"


def _class_of(method: str) -> Shape:
    """A class of n methods, in a module of its own, that keeps a function, and the first of which is called with text from outside."""
    start = "class C:\n    def __init__(self, f): self.f = f"
    return lambda n: {
        "main.py": f"{HEAD}import requests\nfrom m import C\nC(len).m0(requests.get(u).text, requests.get(u).text)\n",
        "m.py": _after(start, method)(n) + "\n",  # type: ignore[operator]
    }


def _packages(n: int) -> Files:
    """A package in a package, as deep as names get."""
    depth = min(n, 60)
    made = {"main.py": f"{HEAD}from {'.'.join(['p'] * depth)} import c0\n{_use('c0')}\n"}
    for i in range(1, depth + 1):
        made["p/" * i + "__init__.py"] = "from .p import *\n" if i < depth else "c0 = {'use_docker': False}\n"
    return made


def _exports(n: int) -> Files:
    """A package that hands out what its modules hold."""
    made = {"main.py": f"{HEAD}from p import *\n{each(_use('c{i}'))(n)}\n", "p/__init__.py": each("from .m{i} import c{i}")(n)}
    return made | {f"p/m{i}.py": f"c{i} = {{'use_docker': False}}\n" for i in range(n)}


def _records(n: int) -> Files:
    """A record of many fields, handed to a function of another module many times, with what a model wrote in each."""
    model = f"{HEAD}from m import R, run\nx = autogen.AssistantAgent('a').generate_reply()\n"
    return {
        "main.py": f"{model}r = R({each('x + str({i}),')(n)})\n{each('run(r)')(n)}\n",
        "m.py": f"class R:\n    def __init__(self, {each('a{i},')(n)}):\n{each('        self.a{i} = a{i}')(n)}\ndef run(r): exec(r.a0)\n",
    }


SHAPES: dict[str, Shape] = {
    "modules": _project(_after("", f"from m{{i}} import c{{i}}\n{_use('c{i}')}"), _CONFIG),
    "modules that are not there": _project(
        lambda n: each("from x{i} import y{i}\nfrom .x{i} import *\nimport x{i}.a.b")(n) + "\n" + _use("y0"), ""
    ),
    "modules imported whole": _project(_after("", f"import m{{i}}\n{_use('m{i}.c{i}')}"), _CONFIG),
    "modules imported by stars": _project(lambda n: each("from m{i} import *")(n) + "\n" + each(_use("c{i}"))(n), _CONFIG),
    "modules in a chain": _project(_after("from m0 import c", _use("c")), "from m{j} import c"),
    "modules in a chain, all used": _project(_after("", f"from m{{i}} import c as c{{i}}\n{_use('c{i}')}"), "from m{j} import c"),
    "modules in a chain by stars": _project(_after("from m0 import *", _use("c{i}")), f"from m{{j}} import *\n{_CONFIG}"),
    "modules in a ladder": _project(_after("from m0 import *", _use("c{i}")), f"from m{{j}} import *\nfrom m{{i}} import *\n{_CONFIG}"),
    "modules in a ring": _project(lambda n: f"from m0 import c\n{_use('c')}", "from m{j} import c\nfrom main import x\nimport main"),
    "modules that all import first": _project(
        _after("", f"from m{{i}} import c{{i}}\n{_use('c{i}')}"),
        "from first import d\nc{i} = {**d, 'k': {i}}",
        first="d = {'use_docker': False}\n",
    ),
    "functions through modules": _project(
        _after("from m0 import f", "exec(f(autogen.AssistantAgent('a').generate_reply()))"),
        "from m{j} import f as g\ndef f(a): return g(a)",
    ),
    "classes through modules": _project(
        _after("from m0 import C", "C('u', code_execution_config={'use_docker': False})"), "from m{j} import C as D\nclass C(D): pass"
    ),
    "one module of many names": lambda n: {
        "main.py": f"{HEAD}import m\nfrom m import *\n{each(_use('c{i}'))(n)}\n{each(_use('m.c{i}'))(n)}\n",
        "m.py": each(_CONFIG)(n),
    },
    "one large module, of which little is used": lambda n: {
        "main.py": f"{HEAD}from m import c\n{_use('c')}\n",
        "m.py": "c = {'use_docker': False}\n" + each("def f{i}(a, b={i}):\n    x = [a, b, {i}]\n    return g(x, a)")(n),
    },
    "records handed to another module": _records,
    "methods of another module's class": _class_of(
        "    def m{i}(self, a, b):\n        self.x{i} = a\n        return self.m{j}(b, a) + self.m{j}(a, b)"
    ),
    "methods of another module's class, each of what the next give back": _class_of(
        "    def m{i}(self, a, b):\n        self.x{i} = a\n        c = self.m{j}(b, a)\n        d = self.m{j}(c, self.x{i})\n"
        "        return self.m{j}(d, c) + self.m{j}(a, d)"
    ),
    "packages in packages": _packages,
    "a package that exports": _exports,
}
# A project whose text itself grows with the square of ``n``: measured by its bytes.
CLIQUES: dict[str, Shape] = {
    "modules that all import all": _project(lambda n: f"from m0 import c0\n{_use('c0')}", _CONFIG, "from m{k} import c{k}"),
    "modules that all import all by stars": _project(_after("from m0 import *", _use("c{i}")), _CONFIG, "from m{k} import *"),
}

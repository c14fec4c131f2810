"""Classes: hierarchies, instances, and what is set on them."""

from __future__ import annotations

from .writing import NO_DOCKER, USES, Shape, each, listed, nested, program, repeated, used


def _use(value: str) -> str:
    return f"autogen.UserProxyAgent('u', code_execution_config={value})"


_CLASS = f"class C:\n    def __init__(self, c): self.c = c\n    def make(self): return {_use('self.c')}"

SHAPES: dict[str, Shape] = {
    # hierarchies
    "classes in a chain": used(
        "class C0(autogen.UserProxyAgent): pass",
        "class C{j}(C{i}):\n    def __init__(self, *a, **k): super().__init__(*a, **k)\nx = C{j}('u')",
    ),
    "classes in a mesh": used(
        "class A0(autogen.UserProxyAgent): pass\nclass B0(A0): pass",
        "class A{j}(A{i}, B{i}): pass\nclass B{j}(B{i}, A{i}): pass\nx = A{j}('u').c",
    ),
    "bases": program(
        each("class A{i}(autogen.UserProxyAgent):\n    def m{i}(self): self.x = {i}"),
        listed("class C(", "A{i}", "): pass\nx = C('u', human_input_mode='NEVER')"),
        each("x.m{i}()"),
    ),
    "classes of one base": repeated(
        "class A(autogen.UserProxyAgent):\n    def __init__(self, **k): super().__init__('u', human_input_mode='NEVER', **k)",
        "class C{i}(A): pass\nC{i}(code_execution_config={'use_docker': False})",
    ),
    "heirs of one class": program(
        "class A:\n    def run(self): return " + _use("self.config()"),
        each("class C{i}(A):\n    def config(self): return {'use_docker': False, 'k': {i}}\nC{i}().run()"),
    ),
    "classes in classes": nested("class C{i}:", f"x = {NO_DOCKER}"),
    "a table of classes": program(
        each("class A{i}(autogen.UserProxyAgent): pass"),
        listed("t = {", "'k{i}': A{i}", "}"),
        each("t[q{i}]('u', human_input_mode='NEVER', code_execution_config={'use_docker': False})"),
    ),
    # methods
    "methods": used(
        "class C: pass\nx = C()", "class C(C):\n    def m{i}(self, a): self.a = self.m{j}(a); return self.m{i}(self.a)\nx = C().m{i}(x)"
    ),
    "methods of one class": repeated(
        "class C:", f"    def m{{i}}(self, c):\n        self.m{{j}}(c)\n        {_use('c')}", "C().m0({'use_docker': False})"
    ),
    "a property that asks objects of its own class": program(
        "class C:\n    def __init__(self, x): self.x = x\n    @property\n    def y(self):\n        if not self.x: return {}",
        each("        if self.x.k{i}: return {'k{i}': C(self.x.k{i}).y}"),
        "x = C(q).y",
        USES,
    ),
    "properties": repeated(
        "class C:\n  c0 = {'use_docker': False}",
        f"  @property\n  def c{{j}}(self): return self.c{{i}}\n  def u{{i}}(self): {_use('self.c{j}')}",
    ),
    # instances
    "instances": repeated(_CLASS, "x{i} = C({'use_docker': False, 'k': {i}})\nx{i}.make()"),
    "instances of a large class": program(
        "class C:\n    def __init__(self, c): self.c = c",
        each(f"    def m{{i}}(self): return {_use('self.c')}"),
        each("x{i} = C({'use_docker': False, 'k': {i}})\nx{i}.m{i}()"),
    ),
    "instances that are changed": repeated(_CLASS, "x{i} = C({})\nx{i}.c = {'use_docker': False}\nx{i}.make()"),
    "one instance, changed often": repeated(f"{_CLASS}\nx = C({{}})", "x.c = {'use_docker': False, 'k': {i}}\n" + _use("x.c")),
    # attributes
    "setters of one attribute": repeated(
        "class C:", f"    def m{{i}}(self): self.c = {{'use_docker': False, 'k': {{i}}}}\n    def u{{i}}(self): {_use('self.c')}"
    ),
    "setters of one attribute that is run": repeated(
        "u = autogen.UserProxyAgent('u')\nclass C:",
        "    def set{i}(self, v): self.c = v\n    def run{i}(self): os.system(self.c)\n"
        "    @u.register_for_llm()\n    def tool{i}(self, v: str): self.set{i}(v)",
    ),
    "setters of one attribute, from outside": repeated(_CLASS, "def f{i}(x: C): x.c = {'use_docker': False}\nC({}).make()"),
    "attributes": program(
        "class C:\n    def __init__(self):",
        each("        self.c{i} = {'use_docker': False}"),
        each(f"    def u{{i}}(self): {_use('self.c{i}')}"),
    ),
    "attributes of a class": program("class C: pass", each("C.c{i} = {'use_docker': False}"), each(_use("C.c{i}")), each(_use("C().c{i}"))),
    "attributes that change one another": repeated(
        "class C:\n  def __init__(self): self.a0 = {}",
        f"  def m{{i}}(self): self.a{{j}} = {{**self.a{{i}}, 'k': {{i}}}}\n  def u{{i}}(self): {_use('self.a{j}')}",
    ),
    "fields": program(
        "from dataclasses import dataclass\n@dataclass\nclass C:",
        each("    c{i}: bool = False"),
        each(_use("{'use_docker': C().c{i}}")),
    ),
    "members of an enumeration": program(
        "from enum import Enum\nclass M(Enum):",
        each("    M{i} = 'NEVER'"),
        each("autogen.UserProxyAgent('u', human_input_mode=M.M{i}.value)"),
    ),
    "agents in attributes": repeated(
        "class C:",
        f"    def m{{i}}(self):\n        self.a{{i}} = {NO_DOCKER}\n        self.a{{i}}.initiate_chat(self.a{{j}}, message=input())",
    ),
}

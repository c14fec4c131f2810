"""Names: which binding reaches a use."""

from __future__ import annotations

import ast

import pytest
from asking import Programs, answers, asks, expected

from autogen_rules.evaluating.evaluator import Evaluator
from autogen_rules.knowledge.world import AutoGen
from autogen_rules.reading.disk import Disk
from autogen_rules.reading.index import read
from autogen_rules.reading.project import Project

PROGRAMS: Programs = {
    "the last binding before the use": """
        x = 1
        print(x)  # 1
        x = 2
        print(x)  # 2
    """,
    "a binding after the use": """
        print(x)  # ?
        x = 1
    """,
    "chained and annotated assignments": """
        a = b = 1
        c: int = 2
        print(a, b, c)  # 1, 1, 2
    """,
    "an annotation alone binds nothing": """
        x = 1
        x: int
        print(x)  # 1
    """,
    "unpacking": """
        a, (b, c) = 1, (2, 3)
        [d, e] = [4, 5]
        print(a, b, c, d, e)  # 1, 2, 3, 4, 5
    """,
    "items and attributes beside names": """
        x = {}
        x["a"], (y.b, z) = 1, [2, x]
        print(x, y.b, z)  # {'a': 1}, 2, {}
        x["a"], z = z, x["a"]
        print(x, z)  # {'a': {}}, 1
    """,
    "unpacking what is not a list": """
        a, b = load(), 1
        (c, d), e = load()
        f, g = {"a": 1}
        h, (i, j) = 1, 2
        print(a, b, c, e)  # undefined load(), 1, undefined load()[], undefined load()[]
        print(f, g, i)  # ?, ?, ?
    """,
    "unpacking too few": """
        a, b, c = 1, 2
        print(a, c)  # 1, 1 | 2
    """,
    "a starred target and those after it": """
        a, *b, c = 1, 2, 3, 4
        print(a, b, c)  # 1, [2, 3], 4
        *d, (e, *f) = 1, 2, (3, 4)
        print(d, e, f)  # [1, 2], 3, [4]
        g, *h = [i for i in x]
        print(g, h)  # ?, [?, ...]
        *j, k = input()
        print(j, k)  # outside input(), outside input()
    """,
    "deleted": """
        x = 1
        del x
        print(x)  # ?
    """,
    "deleted in one branch": """
        x = 1
        if q:
            del x
        print(x)  # 1 | ?
    """,
    "augmented": """
        x = 1
        x += 2
        print(x)  # 3
        s = "a"
        s += "b"
        print(s)  # 'ab'
        n = unheard
        n += 1
        print(n)  # text(undefined unheard, 1)
    """,
    "a walrus": """
        if (x := 1) and q:
            print(x)  # 1
        print(x, (y := 2), y)  # 1, 2, 2
    """,
    "a walrus in a comprehension binds around it": """
        found = [y := each for each in (1, 2)]
        print(y)  # ?
        z = [print(v) for each in (1, 2) if (v := each)]  # 1 | 2
        w = [[print(v) for _ in (0,)] for each in (1, 2) if (v := each)]  # 1 | 2
        u = 0
        print([u := each for each in (1, 2)], u)  # [1 | 2, 1 | 2], ?
    """,
    "a builtin, and one that is shadowed": """
        print(open, __file__, __name__)  # builtins.open, builtins.__file__, builtins.__name__
        def f():
            open = 1
            print(open)  # 1
    """,
    "a name that nothing binds": """
        print(x, UserProxyAgent)  # undefined x, undefined UserProxyAgent
        print(UserProxyAgent("u"))  # undefined UserProxyAgent()
        print(os.getcwd(), autogen.UserProxyAgent)  # os.getcwd(), autogen.UserProxyAgent
    """,
    "a function sees the module at its end": """
        x = 1
        def f():
            print(x)  # 2
        x = 2
        print(x)  # 2
    """,
    "a function's own name shadows, even before it is bound": """
        x = 1
        def f():
            print(x)  # ?
            x = 2
            print(x)  # 2
        print(x)  # 1
    """,
    "a parameter shadows": """
        x = 1
        def f(x):
            print(x)  # parameter x
        lambda x: print(x)  # parameter x
    """,
    "global": """
        x = 1
        def f():
            global x
            x = 2
            print(x)  # 2
        print(x)  # 1 | 2
        def g():
            global y
            if q:
                y = 2
            print(y)  # 1 | 2
        y = 1
        def h():
            global z
            z = 2
            i()
            print(z)  # 2 | 3
        def i():
            global z
            z = 3
        z = 1
    """,
    "global, bound nowhere else": """
        def f():
            global x
            x = 2
        print(x)  # 2
    """,
    "global at module level means nothing": """
        global x
        x = 1
        print(x)  # 1
    """,
    "nonlocal": """
        def f():
            x = 1
            def g():
                nonlocal x
                x = 2
                print(x)  # 2
            g()
            print(x)  # 1 | 2
    """,
    "global passes by the function around": """
        x = 1
        def f():
            x = 2
            def g():
                global x, y
                print(x, y)  # 1 | 3, undefined y
                x = 3
            print(x)  # 2
        print(x)  # 1 | 3
    """,
    "a function in a function": """
        def f():
            x = 1
            def g():
                print(x)  # 1 | 2
            if q:
                x = 2
            return g
    """,
    "a class body is read at once, and not from its methods": """
        x = 1
        class A:
            x = 2
            y = x
            print(x, y)  # 2, 2
            def f(self):
                print(x)  # 3
            inner = [x for _ in (0,)]
            print(inner)  # [1]
        x = 3
    """,
    "an attribute of a class body's name": """
        x = load()
        x.y = 1
        class A:
            x = load()
            x.y = 2
            print([x.y])  # [2]
            def f(self):
                print([x.y])  # [1]
    """,
    "a name of the class body that is not bound yet": """
        x = 1
        class A:
            print(x)  # 1
            x = x
            print(x)  # 1
        print(A.x)  # 1
    """,
    "a comprehension's own name": """
        x = 1
        y = [print(x) for x in (2, 3)]  # 2 | 3
        print(x)  # 1
    """,
    "a comprehension sees the place where it stands": """
        x = 1
        y = [print(x) for _ in ()]  # 1
        x = 2
    """,
    "a comprehension in a comprehension": """
        y = [print(a, b) for a in (1, 2) for b in (a, 3)]  # 1 | 2, 1 | 2 | 3
        z = {a: print(a, b) for a, b in ((1, 2), (3, 4))}  # 1 | 3, 2 | 4
    """,
    "a lambda's body runs later": """
        x = 1
        f = lambda: print(x)  # 2
        x = 2
    """,
    "a default is read where it is written": """
        x = 1
        def f(a=x, *, b=x, c):
            print(a, b, c)  # 1 | parameter a, 1 | parameter b, parameter c
        x = 2
    """,
    "a decorator's name, a base's name": """
        from os import path
        @path.exists(print(path))  # os.path
        class A(path, metaclass=print(path)):  # os.path
            pass
    """,
    "an exception's name is not known": """
        try:
            pass
        except OSError as e:
            print(e)  # ?
        f = 1
        try:
            pass
        except OSError as f:
            print(f)  # ?
    """,
    "an import, renamed and not": """
        import os
        import os.path as p, sys
        from os import getcwd as cwd, sep
        print(os, p, sys, cwd, sep)  # os, os.path, sys, os.getcwd, os.sep
    """,
    "import a.b binds a": """
        import os.path
        print(os)  # os
    """,
    "an import that is shadowed": """
        import autogen
        autogen = object
        print(autogen.UserProxyAgent)  # builtins.object.UserProxyAgent
    """,
    "an import in one branch": """
        try:
            import autogen
        except ImportError:
            autogen = None
        print(autogen)  # None | autogen
    """,
    "a function, a class": """
        def f(): pass
        async def g(): pass
        class A: pass
        print(f, g, A)  # def f, def g, class A
    """,
    "a function that is defined again": """
        def f():
            return 1
        def f():
            return 2
        print(f())  # 2
    """,
    "an alias changes with what it stands for": """
        a = {}
        b = a
        b["k"] = 1
        print(a)  # {'k': 1}
        print(b)  # {'k': 1}
    """,
    "a class body's name for the module's of the same name": """
        a = [1]
        class A:
            a = a
            a.append(2)
            print(a)  # [1, 2]
    """,
    "an alias that is bound again": """
        a = {}
        b = a
        b = {}
        b["k"] = 1
        print(a, b)  # {}, {'k': 1}
    """,
    "a name that is bound to itself": """
        x = x
        print(x)  # ?
    """,
    "a circle of names": """
        def f():
            return g()
        def g():
            return f()
        print(f())  # ?
    """,
    "a type's parameters and aliases": """
        x = 1
        def f(a: x = x) -> x:
            return a
        print(f())  # 1
    """,
}


@asks(PROGRAMS)
def test_names(program: str) -> None:
    assert answers(program) == expected(program)


@pytest.mark.parametrize(
    ("call", "family"),
    [
        ('UserProxyAgent("user")', "classic"),
        ('UserProxyAgent("user", human_input_mode="NEVER")', "classic"),
        ('UserProxyAgent("user", input_func=ask)', "core"),
        ('UserProxyAgent(name="user", description="A person.", input_func=ask)', "core"),
        ('UserProxyAgent("user", unheard=1)', "classic"),
    ],
)
def test_a_bare_name_is_of_the_family_that_takes_all_keywords(call: str, family: str) -> None:
    module = read("/nowhere/program.py", ast.parse(call))
    node, site = module.calls[0]
    evaluator = Evaluator(module, Project(module.path, AutoGen(), Disk()), AutoGen())
    found = [evaluator.symbol(callee, node) for callee in evaluator.at(site).value(node.func)]
    assert [symbol and symbol.family for symbol in found] == [family]

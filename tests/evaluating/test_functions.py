"""Functions of the program: what calls give their parameters, and what they return."""

from __future__ import annotations

from asking import Programs, answers, asks, expected

PROGRAMS: Programs = {
    "a function that is made where the one around leaves": """
        def outer():
            if q:
                x = 1
                def inner():
                    print(x)  # 1
                return inner
            x = 2
            if r:
                x = 3
                each = lambda: print(x)  # 3
                raise ValueError(each)
            else:
                return None
    """,
    "arguments after a star that is not known": """
        def f(a, b=2):
            return b
        print(f(*unheard, 1), f(*[1, 3]), f(*(1,)), f(*[1], **{"b": 4}))  # 2 | ?, 3, 2, 4
    """,
    "a list that a function gives back twice": """
        def f(a):
            for b in a:
                pass
            inner = [1]
            return [inner, inner]
        print(f(x))  # [[1], [1]]
    """,
    "what a function returns": """
        def f():
            return 1
        print(f())  # 1
        print(f)  # def f
    """,
    "several returns, none, an empty one": """
        def f():
            if q:
                return 1
            return 2
        def g():
            pass
        def h():
            return
        print(f(), g(), h())  # 1 | 2, None, None
    """,
    "a function that is chosen where it is called, or before": """
        def f(a):
            print(a)  # 1 | 2 | 3 | parameter a
            return a
        def g(a):
            print(a)  # 4 | parameter a
            return a
        def make(given=None):
            (given or f)(1)
            chosen = given or f
            chosen(2)
            (f if q else given)(3)
            (g)(4)
    """,
    "an argument by position, by name, by default": """
        def f(a, b=2, *, c=3):
            return [a, b, c]
        print(f(1))  # [1, 2, 3]
        print(f(1, 5, c=6))  # [1, 5, 6]
        print(f(b=7, a=8))  # [8, 7, 3]
        print(f())  # [?, 2, 3]
    """,
    "positional-only": """
        def f(a, /, b):
            return [a, b]
        print(f(1, 2))  # [1, 2]
    """,
    "arguments from a list or dict": """
        def f(a, b=2):
            return [a, b]
        print(f(*unheard))  # [?, 2 | ?]
        print(f(1, *unheard))  # [1, 2 | ?]
        print(f(**{"a": 1}))  # [1, 2]
        print(f(**{"a": 1, **unheard}))  # [1, 2 | ?]
        print(f(**unheard))  # [?, 2 | ?]
        print(f(a=1, **{"b": 3}))  # [1, 3]
    """,
    "*args and **kwargs": """
        def f(a, *args, k=None, **kwargs):
            return [args, kwargs]
        print(f(1, 2, 3))  # [[2, 3], {}]
        print(f(1, x=4, k=5))  # [[], {'x': 4}]
        print(f(a=1, **{"a": 1, "y": 2}))  # [[], {'y': 2}]
        print(f(*unheard, **unheard))  # [[...], {...}]
    """,
    "**kwargs handed on": """
        def make(name, **kwargs):
            return dict(name=name, **kwargs)
        print(make("u", mode="NEVER"))  # {'mode': 'NEVER', 'name': 'u'}
        print(make("u", **unheard))  # {'name': 'u', ...}
    """,
    "a parameter inside is what the calls in the module pass": """
        def f(a, b=2):
            print(a, b)  # 1 | 3 | parameter a, 2 | 4 | parameter b
        f(1)
        f(3, 4)
        unheard.f(5)
    """,
    "a parameter is what a function makes of its own that is handed another": """
        END = "!"
        def apply(f, x):
            f(x)
            f(x + END)
            f([y for y in x])
            f(*x)
        def again(f, x):
            x = x.upper()
            f(x)
        def twice(f, x):
            if q:
                x = "b"
            f(x)
        def plain(x):
            print(x)  # 'a!' | 'a' | parameter x
        def upper(x):
            print(x)  # 'C' | parameter x
        def unseen(x):
            print(x)  # parameter x
        apply(plain, "a")
        again(upper, "c")
        twice(unseen, "d")
        def elsewhere(END):
            apply(shadowed, "e")
        def shadowed(x):
            print(x)  # 'e' | parameter x
    """,
    "a call of another function of the same name is none": """
        def f(a):
            print(a)  # parameter a
        def g():
            def f(a):
                return a
            f(1)
    """,
    "a parameter that is bound again": """
        def f(a):
            a = a or 5
            return a
        print(f(None), f(1))  # 5, 1
    """,
    "the default of what is missing": """
        def f(a=None):
            if a is None:
                a = {}
            a["k"] = 1
            return a
        print(f())  # {'k': 1}
        print(f({"x": 2}))  # {'k': 1} | {'x': 2, 'k': 1}
    """,
    "a function in a function, and what it encloses": """
        def outer(a):
            def inner(b):
                return [a, b]
            return inner(2)
        print(outer(1))  # [1, 2]
        def make(a):
            def inner():
                return a
            return inner
        print(make(1)())  # 1
    """,
    "calls in calls": """
        def f(a):
            return a
        def g(a):
            return f(a)
        print(g(1), g(f(2)), f(f(f(3))))  # 1, 2, 3
    """,
    "recursion": """
        def f(n):
            if n == 0:
                return 1
            return f(n - 1)
        print(f(0), f(1), f(3))  # 1, 1, ?
    """,
    "functions that call one another": """
        def even(n):
            if n == 0:
                return "even"
            return odd(n - 1)
        def odd(n):
            if n == 0:
                return "odd"
            return even(n - 1)
        print(even(3), even(4))  # 'odd', ?
    """,
    "too many calls deep": """
        def a(x): return x
        def b(x): return a(x)
        def c(x): return b(x)
        def d(x): return c(x)
        def e(x): return d(x)
        def f(x): return e(x)
        def g(x): return f(x)
        print(f(1), g(1))  # 1, ?
    """,
    "a lambda": """
        f = lambda a, b=2: [a, b]
        print(f(1))  # [1, 2]
        print((lambda: 3)())  # 3
    """,
    "a lambda's parameter is what the calls of its module pass": """
        f = lambda a: print(a)  # 1 | parameter a
        f(1)
        (lambda b: print(b))(2)  # 2 | parameter b
        g = {"h": lambda c: print(c)}  # 3 | parameter c
        g["h"](3)
        k = lambda d: print(d)  # parameter d
    """,
    "a generator, an async function": """
        def f():
            yield 1
        async def g():
            return 1
        async def h():
            print(f())  # def f()
            print(await g())  # 1
            for x in f():
                print(x)  # 1
    """,
    "what a generator gives": """
        def f(a):
            yield a
            yield from [2, 3]
        def g():
            for x in [1, 2]:
                yield x
        def texts():
            yield input()
        def endless():
            yield
            yield from endless()
        def objects(a):
            yield object
            if a:
                yield dict
        print([*f(1)])  # [1, 2, 3]
        print(list(objects(False)))  # [builtins.object, ...]
        first, _, last = f(1)
        print(first, last)  # 1, 3
        for x in g():
            print(x)  # 1 | 2
        for x in texts():
            print(x)  # def texts()[]
        for x in endless():
            print(x)  # def endless()[]
    """,
    "a decorated function is taken as it is": """
        @unheard
        def f():
            return 1
        print(f())  # 1
    """,
    "a function that was shadowed": """
        def f():
            return 1
        f = unheard
        print(f())  # undefined unheard()
    """,
    "one of several functions": """
        def f():
            return 1
        def g():
            return 2
        print((f if q else g)())  # 1 | 2
    """,
    "a conversion hands text through": """
        def clean(a):
            return a.strip()
        print(clean(input()))  # outside input()
    """,
    "a function that decides may have checked text, but not objects": """
        def check(a):
            if unheard(a):
                raise ValueError
            return a
        print(check(input()))  # def check()
        print(check(1), check({}))  # 1, {...}
        import sys
        print(check(sys.argv))  # def check()
        print(check(load().text), check(load().read()))  # def check(), def check()
        print(check(load()))  # undefined load()
        def either(a):
            return a if unheard(a) else None
        print(either(input()))  # None | def either()
        print((lambda a: a if unheard(a) else 1)(input()))  # 1 | def lambda()
        print((lambda a: a if a == "yes" else 1)(input()))  # 1 | def lambda()
    """,
    "a function that decides on a default alone hands text through": """
        def f(a=None):
            if a is None:
                a = 1
            return a
        def g(a):
            if a is None:
                return 1
            return a
        print(f(input()), g(input()))  # 1 | outside input(), 1 | def g()
        print((lambda a: a if a else 1)(input()))  # 1 | outside input()
    """,
    "a function that decides hands lists and dicts through, but for the text in them": """
        def check(a):
            assert a
            return [a, 1], {"k": a, "n": 2}
        print(check(input()))  # [[def check(), 1], {'k': def check(), 'n': 2}]
        def nested(a):
            assert a
            return [[[[a]]], {"k": {"k": {"k": {"k": a}}}}]
        print(nested(input())[0])  # [[[outside input()]]]
    """,
    "a path that a function may have checked": """
        import os, pathlib
        def check(a):
            assert a
            return os.path.join("a", a)
        def fixed(a):
            assert a
            return pathlib.Path("a")
        def other(a):
            assert a
            return os.getcwd(), unheard(a)
        print(check(input()), fixed(input()))  # def check(), pathlib.Path()
        print(other(1))  # [os.getcwd(), undefined unheard()]
    """,
    "a test that an argument decides": """
        def f(a, b=None):
            if a == 1:
                x = "one"
            elif a in (2, 3):
                x = "few"
            elif a not in (4, 5):
                x = "many"
            elif b is not None:
                x = "b"
            elif not (b is None and a != 4):
                x = "four"
            else:
                x = "five"
            return x
        print(f(1), f(2), f(9), f(4, 1), f(4), f(5))  # 'one', 'few', 'many', 'b', 'four', 'five'
    """,
    "a test that an argument does not decide": """
        def f(a):
            if a > 1:
                return 1
            if a == unheard:
                return 2
            if a in (1, unheard):
                return 3
            if a is (1, 2):
                return 4
            if unheard and a:
                return 5
            if not unheard or a:
                return 6
            return 7
        print(f(1))  # 1 | 2 | 3 | 4 | 5 | 6
        print(f(unheard))  # 1 | 2 | 3 | 4 | 5 | 6 | 7
    """,
    "partial": """
        from functools import partial
        import autogen
        f = partial(autogen.UserProxyAgent, human_input_mode="NEVER")
        print(f, f("u"))  # partial(autogen.UserProxyAgent), partial(autogen.UserProxyAgent)()
        print(partial())  # functools.partial()
        partial = unheard
        print(partial(f))  # undefined unheard()
    """,
    "a parameter that holds what it is given later": """
        def f(a, *args, **kwargs):
            print(args, kwargs)  # [2] | parameter args, parameter kwargs | {'k': 3} | {...}
        f(1, 2, k=3)
    """,
    "a path that is made of nothing that it could check is given back": """
        from pathlib import Path
        def f(kind):
            for each in kind:
                folder = "a"
                if each.is_dir():
                    break
            else:
                folder = Path.home() / "b"
            return folder
        print(f([]))  # 'a' | text(pathlib.Path.home(), 'b')
    """,
    "a type that is new only says so": """
        from typing import NewType
        Seconds = NewType("Seconds", int)
        print(Seconds(1), Seconds())  # 1, typing.NewType()()
    """,
    "arguments of a method's call": """
        class A:
            def f(self, a):
                return a
            @staticmethod
            def g(a):
                return a
            @classmethod
            def h(cls, a):
                return [cls, a]
        print(A().f(1), A().g(2))  # 1, 2
        print(A.g(3), A.h(4), A().h(5))  # 3, [class A, 4], [class A, 5]
    """,
}


@asks(PROGRAMS)
def test_functions(program: str) -> None:
    assert answers(program) == expected(program)

"""Branches, loops, handlers and the other statements with blocks: which bindings meet."""

from __future__ import annotations

from asking import Programs, answers, asks, expected

PROGRAMS: Programs = {
    "if": """
        x = 1
        if q:
            x = 2
            print(x)  # 2
        print(x)  # 1 | 2
    """,
    "what a branch knows of an item": """
        a = {"k": None, "l": 1}
        if a["k"] is None:
            a["k"] = 2
        print(a)  # {'k': 2, 'l': 1}
        b = {"k": 3 if q else None}
        if not b.get("k"):
            print(b)  # {'k': None}
        else:
            print(b)  # {'k': 3}
        c = {"k": 1}
        if "k" in c:
            print(c)  # {'k': 1}
        if "m" not in c:
            c["m"] = 4
        print(c)  # {'k': 1, 'm': 4}
        d = {"k": f() if q else None}
        assert d["k"] is not None
        print(d)  # {'k': undefined f()}
        e = {"k": None, **unheard}
        if e["k"]:
            print(e)  # {'k': ?, ...}
        g = [None]
        if g[0] is None:
            print(g)  # [None]
        j = {}
        if q:
            j["k"] = 5
        if j.get("k"):
            print(j)  # {'k': 5}
        else:
            print(j)  # {'k': absent}
        h = "text"
        if "k" in h:
            print(h)  # 'text'
        i = {f(): 1}
        if "k" not in i:
            i["k"] = 2
        print(i)  # {'k': 2 | ?, ...}
    """,
    "a place where nothing happens to the name": """
        x = 1
        if q:
            if r:
                print([x])  # [1]
        else:
            print([x, y])  # [1, undefined y]
    """,
    "if, elif, else": """
        if q:
            x = 1
        elif r:
            x = 2
        else:
            x = 3
        print(x)  # 1 | 2 | 3
    """,
    "bound in one branch only": """
        if q:
            x = 1
        print(x)  # 1
    """,
    "a branch that ends": """
        def f():
            x = 1
            if q:
                x = 2
                return x
            elif r:
                x = 3
                raise ValueError
            print(x)  # 1
    """,
    "a branch that ends the program": """
        import sys, os
        x = 1
        if q:
            x = 2
            sys.exit()
        if r:
            x = 3
            os._exit(1)
        if s:
            x = 4
            exit(1)
        if t:
            x = 5
            unheard()
        print(x)  # 1 | 5
    """,
    "branches that all end": """
        def f():
            x = 1
            if q:
                if r:
                    x = 2
                    return 1
                else:
                    raise ValueError
            print(x)  # 1
            if q:
                x = 3
                return
            else:
                return
            print(x)  # 1
    """,
    "nested branches": """
        x = 1
        if q:
            if r:
                x = 2
            print(x)  # 1 | 2
        else:
            x = 3
            with a:
                x = 4
        print(x)  # 1 | 2 | 4
    """,
    "what a test tells of a name": """
        x = None if q else 1
        if x:
            print(x)  # 1
        else:
            print(x)  # None
        if not x:
            print(x)  # None
        if x is None:
            print(x)  # None
        elif r:
            print(x)  # 1
        if x is not None and r:
            print(x)  # 1
        if x is None or r:
            print(x)  # 1 | None
        else:
            print(x)  # 1
        if x == None:
            print(x)  # None
        if x != None:
            print(x)  # 1
        if x > None:
            print(x)  # 1 | None
        if f(x) is None:
            print(x)  # 1 | None
        print(x)  # 1 | None
    """,
    "what a test tells of constants": """
        x = "a" if q else "b" if r else 0
        if x == "a":
            print(x)  # 'a'
        elif x in ("b", "c"):
            print(x)  # 'b'
        else:
            print(x)  # 0
        if "a" != x:
            print(x)  # 'b' | 0
        if x not in {"a", "b"}:
            print(x)  # 0
        if x in ("a", r):
            print(x)  # 'a' | 'b' | 0
        if x in ():
            print(x)  # 'a' | 'b' | 0
        if x is not False:
            print(x)  # 'a' | 'b' | 0
        if x == False:
            print(x)  # 0
        y = {"k": "a"} if q else {"k": "b"}
        if y["k"] == "a":
            print(y)  # {'k': 'a'}
        if y == "a":
            print(y)  # ?
        def chosen(mode):
            if mode == "none":
                raise ValueError(mode)
            return mode
        print(chosen("none"))  # ?
        print(chosen("some"))  # 'some'
    """,
    "what a test tells of a dict": """
        x = {} if q else {"a": 1}
        if x:
            print(x)  # {'a': 1}
        else:
            print(x)  # {}
        if x is None:
            print(x)  # ?
        y = load()
        if y:
            print(y)  # undefined load()
        w = {"a": 1}
        w.pop("a")
        print(w or 1)  # 1
        if q:
            w["b"] = 2
        if not w:
            print(w)  # {'a': absent, 'b': 2 | absent}
        v = {**y, "a": 1}
        print(v or 1)  # {'a': 1, ...}
        z = {**y}
        if z:
            print(z)  # {...}
        else:
            print(z)  # {...}
    """,
    "a default for what is missing": """
        def f(x=None):
            if x is None:
                x = {}
            print(x)  # parameter x | {}
            if not x:
                x = {"a": 1}
            return x
        def g(x=None):
            x = x or {}
            print(x)  # parameter x | {}
    """,
    "a name that is bound again in the branch": """
        x = None
        if x is None:
            x = 1
        print(x)  # 1
    """,
    "for": """
        x = 0
        for i in (1, 2):
            print(i, x)  # 1 | 2, 0 | 1 | 2
            x = i
        print(i, x)  # 1 | 2, 0 | 1 | 2
    """,
    "for over what is not known": """
        for i in load():
            print(i)  # undefined load()[]
        for i, (j, k) in load():
            print(i, k)  # undefined load()[][], undefined load()[][]
        for i in unheard:
            print(i)  # ?
        for i in 5:
            print(i)  # ?
        for i in load().rows:
            print(i)  # undefined load().rows[]
    """,
    "for with a break": """
        x = 0
        for i in load():
            x = 1
            break
        else:
            x = 2
        print(x)  # 1 | 2
    """,
    "for over a dict": """
        d = {"a": 1, "b": 2}
        for k in d:
            print(k)  # 'a' | 'b'
        for k in d.keys():
            print(k)  # 'a' | 'b'
        for k, v in d.items():
            print(k, v)  # 'a' | 'b', 1 | 2
        for v in d.values():
            print(v)  # 1 | 2
        for k in {}:
            print(k)  # ?
        e = {**d, **load()}
        for v in e.values():
            print(v)  # 1 | 2 | undefined load()[] | ?
        for k in e:
            print(k)  # 'a' | 'b' | ?
        for k in e.popitem():
            print(k)  # {'a': 1, 'b': 2, ...}.popitem()[]
    """,
    "for over a list that is changed": """
        a = []
        for i in (1, 2):
            a.append(i)
        print(a)  # [1 | 2, 1 | 2] | [1 | 2] | []
        b = [1, *load()]
        for i in b:
            print(i)  # 1 | undefined load()[] | ?
    """,
    "for over text, over what is outside": """
        import sys
        for c in f"a{x}":
            print(c)  # text('a', undefined x)
        for line in sys.stdin:
            print(line)  # sys.stdin
        for line in input():
            print(line)  # outside input()
        def f(p):
            for each in p:
                print(each)  # parameter p[]
    """,
    "while": """
        x = 0
        while x < 3:
            x = q
        else:
            y = 2
        print(y)  # 2
    """,
    "while True": """
        while True:
            x = input()
            if x:
                break
        print(x)  # outside input()
    """,
    "while True is left by a break alone": """
        x = 0
        while True:
            x = 1
            if q:
                x = 2
                break
            x = 3
        else:
            x = 4
        print(x)  # 2
        while 1:
            x = 5
        print(x)  # 2 | 5
    """,
    "a break out of an else, out of a try, out of no loop": """
        for a in q:
            x = 1
            for b in q:
                pass
            else:
                x = 2
                break
            x = 3
        else:
            x = 4
        print(x)  # 2 | 4
        def f():
            while q:
                y = 1
                try:
                    y = 2
                    return
                except OSError:
                    y = 3
                else:
                    y = 4
                    break
            print(y)  # 3
            break
    """,
    "a loop's else that ends": """
        def f():
            for x in (1, 2):
                if q:
                    break
            else:
                x = 3
                raise ValueError
            print(x)  # 1 | 2
    """,
    "a loop's first run sees what its last left": """
        x = 1
        for _ in load():
            print(x)  # 1 | 2 | 3
            if q:
                x = 2
                continue
            x = 3
        print(x)  # 1 | 2 | 3
    """,
    "loops in loops": """
        x = 0
        for a in q:
            for b in q:
                for c in q:
                    for d in q:
                        for e in q:
                            for f in q:
                                print(x)  # 0 | 1
                                x = 1
        print(x)  # 0 | 1
    """,
    "with": """
        with open("f") as f, load() as (a, b):
            x = 1
            print(f, a)  # builtins.open(), undefined load()[]
        print(x)  # 1
        with f:
            pass
        async def g():
            async with load() as c:
                print(c)  # undefined load()
    """,
    "with a context manager of the program, of several": """
        @contextmanager
        def both(x):
            yield x, [x]
        with both(1) as (a, b):
            print(a, b)  # 1, [1]
    """,
    "with a context manager of the program": """
        @contextmanager
        def lent(which):
            if which == "a":
                yield {"which": 1}
            else:
                yield x
        @asynccontextmanager
        async def nothing():
            yield
        class Lease:
            def __init__(self, held):
                self.held = held
            def __enter__(self):
                return self.held
        class Itself:
            async def __aenter__(self):
                return self
        class Other:
            pass
        def f():
            with lent("a") as a, lent("b") as b, Lease(2) as c, Other() as g:
                print(a, b, c, g)  # {'which': 1}, undefined x, 2, class Other()
        async def h():
            async with nothing() as d, Itself() as e:
                print(d, e)  # ?, class Itself()
    """,
    "with a stack of context managers": """
        from contextlib import AsyncExitStack, ExitStack
        @contextmanager
        def lent(which):
            yield which
        class Lease:
            def __enter__(self):
                return 2
        def f():
            with ExitStack() as stack:
                a = stack.enter_context(lent("a"))
                b = stack.enter_context(Lease())
                c = stack.enter_context()
                print(a, b, c)  # 'a', 2, contextlib.ExitStack().enter_context()
        async def g():
            async with AsyncExitStack() as stack:
                print(await stack.enter_async_context(lent("d")))  # 'd'
            print(unknown.enter_context(lent("e")))  # undefined unknown.enter_context()
    """,
    "with that ends": """
        def f():
            x = 1
            if q:
                x = 2
                with load():
                    return
            print(x)  # 1
    """,
    "try and its handlers": """
        x = 1
        try:
            x = 2
            load()
            x = 3
        except OSError:
            print(x)  # 1 | 2 | 3
            x = 4
        except ValueError:
            pass
        else:
            print(x)  # 3
            x = 5
        finally:
            print(x)  # 1 | 2 | 3 | 4 | 5
            y = 6
        print(x, y)  # 1 | 2 | 3 | 4 | 5, 6
    """,
    "a handler that ends": """
        def f():
            x = 1
            try:
                x = load()
            except OSError:
                x = 2
                return
            print(x)  # undefined load()
    """,
    "a body that ends": """
        def f():
            x = 1
            try:
                x = 2
                return
            except OSError:
                x = 3
            print(x)  # 3
    """,
    "an else that ends": """
        def f():
            x = 1
            try:
                load()
            except OSError:
                x = 3
            else:
                x = 4
                return
            print(x)  # 3
    """,
    "a try that never runs off its end": """
        def f():
            x = 1
            try:
                x = 2
                return x
            finally:
                print(x)  # 1 | 2
            print(x)  # 1 | 2
    """,
    "a try without the name": """
        x = 1
        try:
            load()
        except OSError:
            pass
        print(x)  # 1
    """,
    "a try in a try, in a loop": """
        x = 0
        while q:
            try:
                try:
                    x = 1
                finally:
                    x = 2
            except OSError:
                print(x)  # 0 | 1 | 2
        print(x)  # 0 | 1 | 2
    """,
    "match": """
        x = 0
        match load():
            case 1:
                x = 1
            case {"a": a, **rest} if a:
                print(a, rest)  # undefined load()[], ?
            case [b, *c, f] as d:
                print(b, c, d, f)  # undefined load()[], [text(undefined load())[], ...], undefined load(), undefined load()[]
            case str(e):
                print(e)  # undefined load()
            case Point(g, x=h) | {"h": h}:
                print(g, h)  # ?, undefined load().x
        print(x)  # 0 | 1
        match {"a": [1, 2], "b": 3}:
            case {"a": [k, l], "b": int(m)}:
                print(k, l, m)  # 1, 2, ?
        match [1, 2, 3, 4]:
            case [n, *o, p]:
                print(n, o, p)  # 1, [2, 3], 4
    """,
    "match with a case for the rest": """
        match load():
            case 1:
                x = 1
            case _:
                x = 2
        print(x)  # 1 | 2
        y = 0
        match load():
            case 1:
                y = 1
            case _ if q:
                y = 2
        print(y)  # 0 | 1 | 2
    """,
    "branches of which one test leaves one": """
        def f(q, r, s):
            x = 1
            if q:
                x = 2
                if r.a:
                    x = 3
            y = 1 if q else 2
            if q:
                print(x, y)  # 2 | 3, 1
            else:
                print(x, y)  # 1, 2
            if q and not r.a:
                print(x)  # 2
            z = "a" if s == "b" else "c"
            if s == "d" or s:
                print(z)  # 'a' | 'c'
            if s != "b":
                print(z)  # 'c'
            elif z:
                print(z)  # 'a'
            if s in ("d", "e"):
                print(z)  # 'c'
            if s in ("b", t):
                print(z)  # 'a' | 'c'
            w = 1 if s in ("b", "d") else 2
            if s == "b":
                print(w)  # 1
            if s not in ["b", "d", "e"]:
                print(w)  # 2
            if s is None:
                print(z, [w for _ in t])  # 'c', [2, ...]
            if not q:
                return
            print(x, y)  # 2 | 3, 1
    """,
    "a test whose outcome may be another later": """
        def f(q, r):
            x = 1 if q else 2
            y = 1 if r.a else 2
            for s in t:
                z = 1 if s else 2
                if s:
                    print(z)  # 1 | 2
            q = not q
            r.a = 1
            if q and r.a:
                print(x, y)  # 1 | 2, 1 | 2
        def g():
            q = u
            def h():
                nonlocal q
                q = v
            x = 1 if q else 2
            h()
            if q:
                print(x)  # 1 | 2
    """,
    "assert and del": """
        x = 1
        assert x
        del y[0], z
        print(x)  # 1
    """,
    "a change before branches meet, and one after": """
        d = {"a": 1}
        if q:
            d["b"] = 2
        d["c"] = 3
        print(d)  # {'a': 1, 'b': 2 | absent, 'c': 3}
    """,
}


@asks(PROGRAMS)
def test_branches(program: str) -> None:
    assert answers(program) == expected(program)

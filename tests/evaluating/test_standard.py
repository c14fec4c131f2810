"""Calls of the standard library, and what comes from outside the program."""

from __future__ import annotations

from asking import Programs, answers, asks, expected

PROGRAMS: Programs = {
    "dict(...)": """
        import types
        d = {"b": 2}
        print(dict(), dict(a=1), dict(d), dict(d, a=1), dict(**d, c=3))  # {}, {'a': 1}, {'b': 2}, {'b': 2, 'a': 1}, {'b': 2, 'c': 3}
        print(dict([("a", 1), ["b", 2]]))  # {'a': 1, 'b': 2}
        print(dict(unheard), dict(**unheard, a=1))  # {...}, {'a': 1, ...}
        print(dict({"a": 1} if q else {"b": 2}))  # {'a': 1, 'b': 2, ...}
        print(frozendict(d, a=1), types.MappingProxyType(d))  # {'b': 2, 'a': 1}, {'b': 2}
    """,
    "dict.fromkeys(...)": """
        print(dict.fromkeys(["a", "b"], 1), dict.fromkeys("a"))  # {'a': 1, 'b': 1}, {...}
        print(dict.fromkeys(unheard, 1), dict.fromkeys())  # {...}, {...}
        print(dict.fromkeys({"a": 1}, {}), dict.fromkeys(("a",)))  # {'a': {}}, {'a': None}
        d = dict.fromkeys(["a", unheard], 1)
        print(d["a"], d["b"], d)  # 1, ?, {'a': 1, ...}
    """,
    "dict(...) of pairs that are not known": """
        print(dict([unheard]), dict([(1, 2, 3)]), dict([(k, 1)]), dict([*unheard]))  # {...}, {...}, {...}, {...}
        print(dict([("a" if q else "b", 1)]), dict([(1, 2) if q else (3, 4)]))  # {...}, {...}
    """,
    "dict that was shadowed": """
        def dict(**kwargs):
            return 1
        print(dict(a=1))  # 1
    """,
    "list, tuple, set": """
        print(list(), tuple([1]), set((1, 2)), frozenset({3}))  # [], [1], [1, 2], [3]
        print(list(unheard), list({"a": 1}), list(input()))  # ?, ?, outside input()
    """,
    "queues and heaps": """
        import heapq, queue
        from collections import deque
        print(deque(), deque([1]), queue.Queue(3))  # [], [1], []
        jobs = queue.Queue()
        jobs.put(1)
        jobs.put_nowait(2)
        print(jobs, jobs.get(), queue.Queue().get())  # [1, 2], 1 | 2, ?
        row = deque([2])
        row.appendleft(1)
        print(row, row[0], row.popleft())  # [1, 2], 1, 1 | 2
        row.extendleft(unheard)
        print(row)  # [1, 2, ...]
        heap = []
        heapq.heappush(heap, 1)
        print(heap, heapq.heappop(heap), heapq.heappop([]), heapq.heappop())  # [1], 1, ?, heapq.heappop()
        heapq.heappush(load(), 1)
    """,
    "records": """
        import dataclasses
        from collections import namedtuple
        @dataclasses.dataclass
        class Limits:
            rounds: int = 10
            name: str = "a"
        limits = Limits(name="b")
        other = dataclasses.replace(limits, rounds=3)
        print(other.rounds, other.name, limits.rounds, dataclasses.replace(other, name="c").name)  # 3, 'b', 10, 'c'
        print(dataclasses.replace(unheard, rounds=3), dataclasses.replace())  # ?, dataclasses.replace()
        pair = namedtuple("Pair", "first second")(1, second=2)
        print(pair.first, pair.second, pair._replace(first=3).first)  # 1, 2, 3
    """,
    "conversions": """
        import copy, json, textwrap, typing
        print(str(1), str(x), str())  # '1', text(undefined x), text(?)
        print(json.dumps(1), textwrap.dedent(x), repr("a"))  # text(1), text(undefined x), text('a')
        print(copy.copy({"a": 1}), typing.cast(int, 2))  # {'a': 1}, 2
        print(str(input()), json.loads(input()), str(load()))  # outside input(), outside input(), undefined load()
    """,
    "JSON text that is written in the source": """
        import json
        print(json.loads('{"a": [1, null], "b": {"c": false}}'), json.loads('"x"'))  # {'a': [1, None], 'b': {'c': False}}, 'x'
        print(json.loads("{'a': 1}"))  # text("{'a': 1}")
        print(json.loads('{"a": 1}' if q else x), json.loads(1), json.loads())  # text(undefined x) | {'a': 1}, text(1), text(?)
    """,
    "words": """
        import shlex
        print("a -b  c".split(), "a,b".split(","), shlex.split("a 'b c'"))  # ['a', '-b', 'c'], ['a', 'b'], ['a', 'b c']
        print("a,b".split(",", 1), "a,b".split(""), "a,b".split(x))  # text('a,b'), text('a,b'), text('a,b')
        print(shlex.split("a 'b"), shlex.split(x), shlex.split())  # shlex.split(), shlex.split(), shlex.split()
        print(shlex.split(1))  # shlex.split()
    """,
    "templates that a dict fills": """
        d = {"a": 1, "b": "x"}
        print("{a}-{b}".format(**d), "{a}{c}".format(c=2, **d))  # '1-x', '12'
        print("{e}".format(**d))  # text('{e}', {'a': 1, 'b': 'x'})
    """,
    "templates": """
        print("{}:{}".format("a", 1), "{1}{0}{b}".format("x", "y", b=2), "{:>3}".format("a"))  # 'a:1', 'yx2', text('{:>3}', 'a')
        print("{}".format(x), "{}{}".format("a"), "{{}}".format("a"))  # text(undefined x), text('{}{}', 'a'), text('{{}}', 'a')
        print("%s:%d" % ("a", 1), "%s!" % "b", "%(a)s%(b)s" % {"a": 1, "b": "c"})  # 'a:1', 'b!', '1c'
        print("%s %%" % "b", "%5d" % 3, "%s%s" % "a")  # text('%s %%', 'b'), text('%5d', 3), text('%s%s', 'a')
        print("%s" % x, "%s" % ("a" if q else "b"))  # text(undefined x), 'a' | 'b'
    """,
    "an object of another module that is changed in place": """
        import os, re
        os.environ |= {"A": 1}
        os.environ |= load()
        print(os.environ["A"])  # os.environ.A
        flags = re.M
        flags |= re.S
        print(flags)  # (re.M BitOr re.S)
    """,
    "numbers": """
        print(int("3"), float("1.5"), bool(0), int(2.7), bool("a"))  # 3, 1.5, False, 2, True
        print(int("x"), int(unheard), float("inf"), int("3", 8))  # ?, ?, inf, builtins.int()
        print(int(1e999))  # ?
    """,
    "the environment": """
        import os
        print(os.getenv("A"), os.getenv("A", "b"), os.getenv("A", default="c"))  # os.getenv(), 'b' | os.getenv(), 'c' | os.getenv()
        print(os.environ.get("A", 1), os.environ["A"])  # 1 | os.environ.get(), os.environ.A
    """,
    "paths": """
        import os
        from pathlib import Path
        print(os.path.join("a", "b"), os.path.join(), Path("a") / "b")  # os.path.join(), os.path.join(), text(pathlib.Path(), 'b')
        print(os.getcwd())  # os.getcwd()
    """,
    "what runs a coroutine": """
        import asyncio
        async def f():
            return 1
        print(asyncio.run(f()), asyncio.get_event_loop().run_until_complete(f()), asyncio.wait_for(f(), 5))  # 1, 1, 1
    """,
    "what runs a function in a thread": """
        import asyncio
        def f(a, b=2):
            return [a, b]
        class A:
            def f(self, a):
                return a
        async def g(loop):
            print(await asyncio.to_thread(f, 1), await loop.run_in_executor(None, f, 3, 4))  # [1, 2], [3, 4]
            print(await asyncio.to_thread(A().f, 1), asyncio.to_thread())  # 1, asyncio.to_thread()
            print(loop.run_in_executor(None))  # parameter loop.run_in_executor()
    """,
    "enumerate, zip and product": """
        import itertools
        for number, x in enumerate(["a", "b"]):
            print(number, x)  # builtins.enumerate(), 'a' | 'b'
        for number, x in enumerate(unheard()):
            print(number, x)  # builtins.enumerate(), undefined unheard()[]
        print(list(enumerate(["a", "b"]))[1][1], list(zip([1, 2], ["a", "b"]))[1])  # 'b', [2, 'b']
        for x, y in zip([1, 2], {"a": 3}):
            print(x, y)  # 1 | 2, 'a'
        for x, y in itertools.product([1, 2], ["a", "b"]):
            print(x, y)  # 1 | 2, 'a' | 'b'
        for x, y in zip(*[[1, 2], [3, 4]]):
            print(x, y)  # builtins.zip()[][], builtins.zip()[][]
    """,
    "partials of functions, gather and type": """
        import asyncio
        from functools import partial
        def f(x, y=2):
            return [x, y]
        async def g(x):
            return x
        class A:
            k = 1
        g1, g2 = partial(f, y=5), partial(f, y=6)
        print(g1(1), partial(g1, 3)(), [h(0) for h in (g1, g2)])  # [1, 5], [3, 5], [[0, 5] | [0, 6], [0, 5] | [0, 6]]
        print(partial(print, 1)(2))  # partial(builtins.print)()
        async def main():
            a, b = await asyncio.gather(g(1), g(2))
            print(a, b, await asyncio.gather(*[g(3)]), await asyncio.shield(g(4)))  # 1, 2, [3], 4
        print(type(A()).k, A().__class__.k, type(1).k, type("B", (), {}))  # 1, 1, builtins.type().k, builtins.type()
        def m(a: A):
            return type(a).k
        print(m(A()))  # 1
    """,
    "next": """
        rows = [{"k": "a", "n": 1}, {"k": "b", "n": 2}]
        print(next(iter(rows))["n"], next(x for x in rows)["n"])  # 1 | 2, 1 | 2
        print(next((x for x in rows if x["k"] == "b"), None))  # None | {'k': 'b', 'n': 2}
        print(next(unheard()), next())  # undefined unheard(), text(?)
        print(next(filter(None, rows)))  # {'k': 'a', 'n': 1} | {'k': 'b', 'n': 2}
        def each():
            yield 1
            yield 2
        print(next(each()))  # 1 | 2
    """,
    "sorted, filter, chain": """
        import itertools
        import random
        rows = ["b", "a"]
        print(sorted(rows)[0], list(filter(str.isalpha, rows))[-1], random.choice(rows))  # 'a' | 'b', 'a' | 'b', 'a' | 'b'
        print(random.sample(rows, 1)[0], sorted(unheard), filter(unheard), sorted())  # 'a' | 'b', ?, builtins.filter(), builtins.sorted()
        print(list(itertools.chain(rows, ["c"])), itertools.chain(rows, unheard))  # ['b', 'a', 'c'], ?
        print([*itertools.chain.from_iterable([rows, ["c"]])][2], itertools.chain())  # 'c', []
        print(itertools.chain(rows, ["c"] if q else ["d"])[0])  # 'a' | 'b' | 'c' | 'd'
    """,
    "map of what makes objects; futures": """
        from concurrent.futures import as_completed
        class A:
            def __init__(self, x):
                self.x = x
        a, b = map(A, [1, 2])
        print(a.x, list(map(A, y))[0], map(A), map(*y))  # 1 | 2, class A(), builtins.map(), builtins.map()
        def f(x):
            return x, 1
        print(map(str.upper, ["a"]))  # builtins.map()
        g = [pool.submit(f, 2), pool.submit(f, 3)]
        print(pool.submit(f, 2).result(), [h.result() for h in as_completed(g)][0][0])  # [2, 1], 2 | 3
        print(pool.result(), pool.result)  # undefined pool.result(), undefined pool.result
    """,
    "getattr of a name that only begins": """
        class A:
            def on_a(self):
                return 1
            def on_b(self):
                return 2
            def off(self):
                return 3
        print(getattr(A(), f"on_{x}"), getattr(A(), "o" + x + y)())  # def on_a of class A() | def on_b of class A(), 1 | 2 | 3
        print(getattr(A(), f"at_{x}"), getattr(A(), f"{x}_a"))  # builtins.getattr(), builtins.getattr()
        print(getattr(z, f"on_{x}"))  # builtins.getattr()
    """,
    "getattr, vars, asdict": """
        import dataclasses
        class A:
            x = 1
        print(getattr(A, "x"), getattr(A(), "x", 2), getattr(A, "x" if q else "y"))  # 1, 1, 1 | class A.y
        print(getattr(A, unheard), getattr(A), getattr(A, 1))  # builtins.getattr(), builtins.getattr(), builtins.getattr()
        print(vars(A()), dataclasses.asdict(A()), dataclasses.asdict(q), vars())  # ?, ?, ?, ?
        class B(A):
            x: int = 2
            y: int
        print(dataclasses.asdict(B(y=3)), B(1, 2).model_dump(exclude={"y"}))  # {'x': 2, 'y': 3}, {'x': 1, 'y': absent, ...}
        print(vars(B(1))["y"], A().model_dump())  # class B().y, ?
        @dataclasses.dataclass
        class C:
            b: B = dataclasses.field(default_factory=B)
        print(dataclasses.asdict(C().b), C().b.model_dump())  # {'x': 2, 'y': class B().y}, {'x': 2, 'y': class B().y}
    """,
    "dir, getmembers": """
        import inspect
        class A:
            size = 1
            def f(self):
                return 1
            def _g(self):
                return 2
        class B(A):
            def h(self):
                return 3
        print(dir(A), dir(B()), dir(x), dir())  # ['f'], ['h', 'f'], ?, builtins.dir()
        print([getattr(A(), name) for name in dir(A()) if not name.startswith("_")])  # [def f of class A(), ...]
        for name, function in inspect.getmembers(B(), inspect.ismethod):
            print(name, function)  # 'f' | 'h', def f of class B() | def h of class B()
    """,
    "a model's dict without some fields": """
        from pydantic import BaseModel
        class A(BaseModel):
            x: int = 1
            y: float | None = None
            def kept(self):
                return self.model_dump(exclude_unset=True)
        print(A().model_dump(), A().model_dump(mode="json"))  # {'x': 1, 'y': None}, {'x': 1, 'y': None, ...}
        print(A().model_dump(exclude_none=True), A(y=2).dict(exclude_none=True))  # {'x': 1, 'y': absent, ...}, {'x': 1, 'y': 2, ...}
        print(A(y=3 if q else None).model_dump(exclude_none=True))  # {'x': 1, 'y': 3 | absent, ...}
        print(A(y=None).model_dump(exclude_unset=True), A(y=None).kept())  # {'x': absent, 'y': None, ...}, {'x': absent, 'y': None, ...}
        print(A(y=4).model_dump(exclude_defaults=True))  # {'x': absent, 'y': 4, ...}
        print(A().model_dump(exclude={"x": True}), A().model_dump(exclude=q))  # {'x': absent, 'y': None, ...}, {'x': 1, 'y': None, ...}
    """,
    "a model that is made of a dict": """
        from pydantic import BaseModel
        class Box(BaseModel):
            image: str
            seconds: int = 60
        class App(BaseModel):
            box: Box
            name: str = "app"
        raw = {"box": {"image": "x", "seconds": 9}}
        print(App.model_validate(raw).box.seconds, App.parse_obj(raw).name)  # 9, 'app'
        print(App.model_validate({"box": {"image": "x"}}).box.user)  # {'image': 'x'}.user
        print(App.model_validate(unheard), App.model_validate())  # class App.model_validate(), class App.model_validate()
    """,
    "len, min, max": """
        d = {"a": 1, "b": 2}
        print(len(d), len([1, 2, 3]), len("abc"), len(unheard), len({**unheard}), len(), len(3))  # 2, 3, 3, ?, ?, ?, ?
        print(5 * len(d), min(5, 7), max(2, 3.5), max([1, 9, 4]), min(len(d), 30))  # 10, 5, 3.5, 9, 2
        print(min(5, unheard), max([]), max(d, key=len))  # builtins.min(), builtins.max(), 'a' | 'b'
    """,
    "ChainMap": """
        from collections import ChainMap
        first = {"a": 1}
        second = {"a": 2, "b": 3}
        print(ChainMap(first, second), ChainMap())  # {'a': 1, 'b': 3}, {}
        print(ChainMap(unheard, first)["a"], ChainMap(first, unheard)["a"])  # 1, 1
        def f(name, **given):
            return ChainMap(given, {"dev": {"b": False}}.get(name, {}), second)["b"]
        print(f("dev"), f("prod"), f("dev", b=4))  # False, 3, 4
    """,
    "methods of a dict": """
        d = {"a": 1, "b": 2}
        print(d.copy(), d.get("a"), d.get("z"), d.get("z", 3))  # {'a': 1, 'b': 2}, 1, None, 3
        print(d.get("a" if q else "z", 3), d.get(unheard, 3), d.get(unheard))  # 1 | 3, 1 | 2 | 3, 1 | 2 | ?
        print(d.keys(), d.get())  # {'a': 1, 'b': 2}.keys(), {'a': 1, 'b': 2}.get()
        e = {**unheard, "a": 1}
        print(e.get("z", 3), e.get("a"), {"a": 1 < 2}.get("a", 3))  # 3 | ?, 1, ?
        print({"a": 1}.pop("a"), {"a": 1}.pop("z", 2), {}.setdefault("a", 3))  # 1, 2, 3
        if q:
            d["c"] = 4
        print(d.get("c"))  # 4 | None
    """,
    "defaults of what is not known": """
        print(x.get("a", 1), x["b"].pop("a", "y" if q else None))  # 1 | undefined x.get(), 'y' | undefined x[].pop()
        print(x.get("a b", 1), x.get(1, 1), x.get("a"))  # undefined x.get(), undefined x.get(), undefined x.get()
        print(x.find("a", 1))  # undefined x.find()
        print(getattr(x, "a", 2), getattr(x, "a", None))  # 2 | undefined x.a, undefined x.a
    """,
    "methods of text": """
        print(" a ".strip(), "a".upper(), "A".lower(), "b".rstrip())  # 'a', 'A', 'a', 'b'
        print("a".strip("b"), "a b".split(), "a".title())  # text('a'), ['a', 'b'], text('a')
        print("{}{k}".format(x, k=1), ", ".join(["a", x]))  # text(undefined x, '1'), text('a', ', ', undefined x)
        print("a b".replace("b", x), "a b".replace(x, "b"), "a".replace("b"))  # text('a b', undefined x), text('a b', 'b'), text('a')
        print("-".join(("a", "b", str(3))), "".join([]), ", ".join("ab"))  # 'a-b-3', '', text(', ', 'ab')
        print("{}".join(["a", "b"]))  # text('{}', 'a', 'b')
        print(f"{x}".lower(), load().text.strip())  # text(text(undefined x)), text(undefined load().text)
        print(load().strip())  # text(undefined load())
        def f(p):
            print(p.strip(), p.get("a"))  # text(parameter p), parameter p.get()
        print([1].copy(), [1].strip(), x.strip())  # [1], text(1), undefined x.strip()
        print("a".unheard())  # 'a'.unheard()
    """,
    "outside": """
        import sys, getpass, click
        print(input("> "), getpass.getpass(), click.prompt("a"))  # outside input(), outside getpass(), outside click.prompt()
        print(sys.stdin.read(), sys.argv[1], sys.stdin.buffer.read())  # outside sys.stdin, sys.argv, outside sys.stdin
        print(input().strip().lower(), input().split(",")[0], input().unheard())  # outside input(), outside input(), outside input()()
    """,
    "outside: requests": """
        from flask import request
        print(request.json["a"], request.get_json())  # flask.request.json, outside flask.request
        print(request.args.get("a"))  # outside flask.request
        for key in request.args:
            print(key)  # flask.request.args
    """,
    "outside: parsers": """
        import argparse
        parser = argparse.ArgumentParser()
        args = parser.parse_args()
        print(args.name, args["name"], parser.unheard())  # outside argparse, outside argparse, argparse.ArgumentParser().unheard()
        print(vars(args), load().parse_args())  # ?, undefined load().parse_args()
    """,
    "outside: defaults of options": """
        import argparse
        import click
        import typer
        USUAL = "NEVER"
        def parsed():
            parser = argparse.ArgumentParser()
            parser.add_argument("--mode", default=USUAL)
            parser.add_argument("-n", "--most-rounds", type=int, default=1000)
            parser.add_argument("--task")
            parser.add_argument("--docker", action="store_true")
            return parser.parse_args()
        def main():
            args = parsed()
            print(args.mode, args.most_rounds)  # 'NEVER' | outside argparse, 1000 | ?
            print(args.task, args.docker)  # outside argparse, ?
        @click.command()
        @click.option("--mode", "-m", default="NEVER")
        @click.option("--task")
        def of_click(mode, task):
            print(mode, task)  # 'NEVER' | parameter mode, parameter task
        def of_typer(mode: str = typer.Option("NEVER"), folder: str = typer.Option(default="/"), task: str = typer.Option(...)):
            print(mode, folder)  # 'NEVER' | parameter mode | ?, '/' | parameter folder | ?
            print(task)  # parameter task | ?
        def unsaid(task: str = typer.Argument(help="what to do")):
            print(task)  # parameter task | ?
    """,
    "outside: widgets and prompts": """
        import streamlit as st
        from prompt_toolkit import PromptSession
        left, right = st.columns(2)
        print(st.text_input("a"), left.text_input("a"))  # outside st.text_input, outside st.text_input
        print(st.columns(2)[0].chat_input(), load().text_input())  # outside st.chat_input, undefined load().text_input()
        print(PromptSession().prompt("> "), load().prompt())  # outside prompt_toolkit, undefined load().prompt()
    """,
    "input that was shadowed": """
        def input():
            return "fixed"
        print(input())  # 'fixed'
    """,
    "a name that is only like one": """
        import inputs
        print(inputs.input(), unheard.input(), self.input())  # inputs.input(), undefined unheard.input(), undefined self.input()
    """,
    "isinstance": """
        print(isinstance("a", str), isinstance([1], (str, list)), isinstance({}, str), isinstance(f"{q}", int))  # True, True, False, False
        print(isinstance(1, (int, float)), isinstance(True, int), isinstance("a", q))  # True, builtins.isinstance(), builtins.isinstance()
    """,
    "operators as functions": """
        import operator
        print(operator.add(1, 2), operator.or_(1, 2), operator.add("a", "b"), operator.mod("%s", x))  # 3, 3, 'ab', text(undefined x)
        print(operator.or_({"x": 1}, {"y": 2}))  # {'x': 1, 'y': 2}
        print(operator.or_(x, y), operator.and_(x, y))  # (undefined x BitOr undefined y), (undefined x BitAnd undefined y)
        print(operator.or_(1), operator.pow(2, 3))  # operator.or_(), operator.pow()
        import functools
        print(functools.reduce(operator.or_, [x, y, z]))  # ((undefined x BitOr undefined y) BitOr undefined z)
        print(functools.reduce(operator.add, [1, 2, 3]), functools.reduce(operator.add, []))  # 6, functools.reduce()
        print(functools.reduce(lambda a, b: a + b, [1, 2, 3], 4), functools.reduce(lambda a, b: b + a, [1, 2]))  # 10, functools.reduce()
        print(functools.reduce(operator.pow, [2, 3]), functools.reduce(operator.add, x))  # functools.reduce(), functools.reduce()
    """,
    "what is foreign": """
        import autogen, other
        from autogen import UserProxyAgent as U
        print(autogen.UserProxyAgent("u"), U, other.thing(1).x)  # autogen.UserProxyAgent(), autogen.UserProxyAgent, other.thing().x
    """,
}


@asks(PROGRAMS)
def test_library(program: str) -> None:
    assert answers(program) == expected(program)


def test_json_text_that_is_long_or_deep_is_a_text() -> None:
    for text in (" " * 20_000 + "1", "[" * 19_999):
        assert answers(f'import json\nprint(json.loads("{text}"))')[-1].endswith(f"# text('{text}')")

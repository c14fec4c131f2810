"""Constants, displays, operators, subscripts and comprehensions."""

from __future__ import annotations

import ast

from asking import Programs, answers, asks, expected

PROGRAMS: Programs = {
    "constants": """
        print(1, "a", b"b", None, ..., 1.5)  # 1, 'a', b'b', None, Ellipsis, 1.5
        print(-1, +1, ~1, not 1, -1.5, -"a", -x)  # -1, 1, -2, False, -1.5, ?, ?
        print(~1.5)  # ?
    """,
    "arithmetic": """
        print(1 + 2, 2 * 3, 7 // 2, 7 / 2, 5 - 8, 1 | 2)  # 3, 6, 3, 3.5, -3, 3
        print(60 * 60 * 24, 2 ** 9, 2 ** -1)  # 86400, 512, 0.5
    """,
    "numbers with a name": """
        import math, sys
        from math import inf
        print(sys.maxsize, math.inf, inf, sys.argv0)  # 9223372036854775807, inf, inf, sys.argv0
        print(sys.maxsize - 1, sys.maxsize // 2, inf - 1)  # 9223372036854775806, 4611686018427387903, inf
        print(sys.maxsize * 2)  # text(9223372036854775807, 2)
    """,
    "arithmetic that fails, is huge or is not followed": """
        print(1 / 0, 1 // 0)  # text(1, 0), ?
        print(1e16 * 2)  # text(1e+16, 2)
        print(10 ** 10000, 0 ** -1, 5 % 3, 1.5 | 2)  # ?, ?, text(5, 3), (1.5 BitOr 2)
        print(1 << 10, 1 << 10000, 1 << -1, 1.5 << 2, "a" << 1)  # 1024, ?, ?, ?, ?
        print("a" * 3, "a" - 1, None + 1)  # text('a', 3), ?, text(None, 1)
    """,
    "text": """
        print("a" + "b")  # 'ab'
        print("a" "b")  # 'ab'
        print("a" + x)  # text('a', undefined x)
        print("%s" % x)  # text(undefined x)
        print("%s %s" % (x, 1))  # text(undefined x, ' ', '1')
        print("%s %r" % (x, 1), "%s of %s" % (x,))  # text('%s %r', undefined x, 1), text('%s of %s', undefined x)
        print(f"a{1}b")  # 'a1b'
        print(f"a{x}b")  # text('a', undefined x, 'b')
        print(f"{1!r}{2:>3}")  # text(text(1), text(2))
        print(base / "sub")  # text(undefined base, 'sub')
    """,
    "each of several": """
        a = 1 if q else 2
        print(a + 10)  # 11 | 12
        print(f"{a}")  # text('1' | '2')
        print(f"{a}!")  # text('1' | '2', '!')
    """,
    "comparisons are not followed": """
        print(1 < 2, 1 in (1,), a < b)  # ?, ?, ?
    """,
    "a conditional expression": """
        print(1 if q else 2)  # 1 | 2
        x = None
        print(x if x else 1)  # 1 | ?
        print(x if x is not None else 1)  # 1 | ?
        print(1 if x is None else x)  # 1 | ?
        print(x if not x else 1)  # 1 | None
    """,
    "and, or": """
        print(None or 1, 0 or "" or 2, 1 or 2)  # 1, 2, 1
        print(1 and 2, 0 and 2)  # 2, 0
        print(x or 1, x and 1)  # 1 | undefined x, 1 | undefined x
        print({} or 1, [] or 1, {"a": 1} or 1, [1] or 1)  # 1, 1, {'a': 1}, [1]
        print([*x] or 1, {**x} or 1)  # 1 | [...], 1 | {...}
        print({"a": 1 < 2} or 1, {**x, "a": 1 < 2} or 1)  # {'a': ?}, 1 | {'a': ?, ...}
    """,
    "await, starred, a walrus, a lambda": """
        async def f():
            print(await 1)  # 1
            print(*[1, 2])  # [1, 2]
            print((y := 1))  # 1
            print(lambda: 1)  # def lambda
    """,
    "yield": """
        def f():
            x = yield 1
            y = yield from g()
            print(x, y)  # ?, ?
        print(f())  # def f()
    """,
    "a dict display": """
        print({"a": 1, 2: "b", None: 3, b"c": 4})  # {'a': 1, 2: 'b', None: 3, b'c': 4}
        print({"a": 1, "a": 2})  # {'a': 2}
        k = "a" if q else "b"
        print({k: 1})  # {'a': 1, 'b': 1}
    """,
    "a dict display with a key that is not known": """
        print({k: 1})  # {...}
        print({"a": 1, k: 2})  # {'a': 1, ...}
        print({(1, 2): 1})  # {...}
    """,
    "a dict in a dict": """
        a = {"x": 1}
        print({**a, "y": 2})  # {'x': 1, 'y': 2}
        print({"x": 2, **a})  # {'x': 1}
        print({**a, "x": 3})  # {'x': 3}
        gone = {"x": 1, "y": 2}
        del gone["x"]
        print({**gone, "z": 3})  # {'y': 2, 'z': 3}
        print({**unheard, "x": 3})  # {'x': 3, ...}
        print({"x": 3, **unheard})  # {'x': 3, ...}
        b = a if q else {}
        print({"x": 2, **b})  # {'x': 1 | 2}
        print({**b})  # {'x': 1 | absent}
        c = {"x": 5, "y": 6}
        del c["x"]
        print({"x": 2, **c})  # {'x': 2, 'y': 6}
    """,
    "the union of dicts": """
        a = {"x": 1}
        print(a | {"y": 2})  # {'x': 1, 'y': 2}
        print(a | {"x": 2})  # {'x': 2}
        print(a | unheard)  # {'x': 1, ...}
        print(unheard | a)  # {'x': 1, ...}
        print(unheard | other, unheard & other)  # (undefined unheard BitOr undefined other), (undefined unheard BitAnd undefined other)
    """,
    "lists, tuples and sets": """
        print([1, 2], (1, 2), {1, 2})  # [1, 2], [1, 2], [1, 2]
        print([1] + [2], (1,) + (2,))  # [1, 2], [1, 2]
        print([1] + x, x + [1])  # [1, ...], [1, ...]
        print([1, *[2, 3]], [1, *x])  # [1, 2, 3], [1, ...]
        print([1, *[2, *x]])  # [1, 2, ...]
        print([1, *([2] if q else [3])])  # [1, 2, 3, ...]
    """,
    "an item of a dict": """
        d = {"a": {"b": 1}, "c": 2}
        print(d["a"]["b"], d["c"], d["z"])  # 1, 2, ?
        k = "a" if q else "c"
        print(d[k])  # 2 | {'b': 1}
        print(d[x], {}[x])  # 2 | {'b': 1}, ?
        print({**x}["a"])  # ?
    """,
    "an item of a list": """
        a = [1, 2, 3]
        print(a[0], a[-1])  # 1, 3
        print(a[x], a[7])  # 1 | 2 | 3, 1 | 2 | 3
        print(a["b"], a[()])  # 1 | 2 | 3, 1 | 2 | 3
        b = [1, *x]
        print(b[0], b[-1], b[5])  # 1 | ?, 1 | ?, 1 | ?
        print([][x])  # ?
    """,
    "an item of a list that a loop fills": """
        a = []
        for x in range(3):
            a.append(1)
        print(a[0], a[2], a[x])  # 1, 1, 1
    """,
    "a slice": """
        print([1, 2, 3][:1], [1, 2, 3][1:], [1, 2, 3][-2:-1])  # [1], [2, 3], [2]
        print([1, 2, 3][q:], [1, 2, 3][::2], [*q, 1][1:])  # [1, 2, 3, ...], [1, 2, 3, ...], [1, ...]
        print("abc"[:1], x[1:])  # text('abc'), text(undefined x)
    """,
    "unpacking of what is outside": """
        a, b = input().split()
        print(a)  # outside input()
    """,
    "an item of something else": """
        print(x[0], f()["k"])  # undefined x[], undefined f()[]
        print("abc"[0], None[0])  # ?, ?
        print(f"{x}"[0])  # text(text(undefined x))
        print(list[int], type[0])  # builtins.list, builtins.type
        class A: pass
        print(A[int])  # class A
        print(input()[0], input()[1:])  # outside input(), outside input()
    """,
    "comprehensions": """
        def g(): ...
        print([1 for _ in x])  # [1, ...]
        print([y for y in (1, 2)])  # [1 | 2, 1 | 2]
        print([0 for _ in ()])  # []
        print([y for y in (1, 2) if q])  # [1 | 2, ...]
        print([y["n"] for y in [{"k": "a", "n": 1}, {"k": "b", "n": 2}] if y["k"] == "a"])  # [1, ...]
        print([y for y in ("a", q) if y == "b"], [y for y in ("a", "b") if y == "a"])  # [undefined q, ...], ['a', ...]
        print([y for y in ("a", "b") if y == "c"], [y for y in range(100) if y == 1])  # ['a' | 'b', ...], [builtins.range()[], ...]
        print([z for y in (1, 2) for z in (3,)])  # [3, ...]
        print({y for y in (1, 2)})  # [1 | 2, 1 | 2]
        print((y for y in (1, 2)))  # [1 | 2, 1 | 2]
        print({k: 1 for k in x}, {k: 1 for k in (1, 2) if q}, {k: v for k, v in [("a", 3)]})  # {...}, {1: 1, 2: 1, ...}, {'a': 3}
        print({k.upper(): k for k in "ab"}, {f.__name__: f for f in [g]}["g"])  # {...}, def g
        print({q: k for k in (1, 2)}[q], {q: 1}[q], {q: 1}["a"])  # 1 | 2, 1, ?
        d = {"a": 1, "b": None}
        print({k: v for k, v in d.items()}, {k: v for k, v in d.items() if v is not None})  # {'a': 1, 'b': None}, {'a': 1}
        print({k: v for k, v in d.items() if not v and k != "a"})  # {'b': None}
        print({k: v for k, v in d.items() if q})  # {'a': 1, 'b': None, ...}
        print({k: v for k, v in d.items() if k in ("a", "c")}, {k: v for k, v in d.items() if v})  # {'a': 1}, {'a': 1}
        print({k: v for k, v in {**d, **x}.items()}, {k: v for k, v in q.items()})  # {...}, {...}
    """,
    "an attribute of a constant or display": """
        print((1).real, [].append, {}.get)  # 1.real, [].append, {}.get
        print("a".value, "a".name, None.value)  # 'a', 'a', None.value
    """,
}


@asks(PROGRAMS)
def test_displays(program: str) -> None:
    assert answers(program) == expected(program)


class _Unpacking(ast.NodeTransformer):
    """``[each(x) for …]`` and ``{each(x): 0 for …}`` as ``[*x for …]`` and ``{**x for …}``, which are new in Python 3.15."""

    def visit_ListComp(self, node: ast.ListComp) -> ast.ListComp:
        assert isinstance(node.elt, ast.Call)
        node.elt = ast.copy_location(ast.Starred(node.elt.args[0], ast.Load()), node.elt)
        return node

    def visit_DictComp(self, node: ast.DictComp) -> ast.DictComp:
        assert isinstance(node.key, ast.Call)
        node.key, node.value = node.key.args[0], None  # type: ignore[assignment]
        return node


def test_unpacking_in_comprehensions() -> None:
    program = """
print([each(y) for y in ((1, 2), (3,))], [each(y) for y in q])  # [1 | 2 | 3, ...], [?, ...]
print({each(d): 0 for d in ({"a": 1}, {"b": 2, "a": 3})})  # {'a': 3, 'b': 2}
print({each(d): 0 for d in ({"a": 1},) if q}, {each(d): 0 for d in q})  # {'a': 1, ...}, {...}
print({each(d): 0 for d in ({"a": 1}, q)})  # {'a': 1, ...}
"""
    assert answers(program, parse=lambda text: _Unpacking().visit(ast.parse(text))) == expected(program)

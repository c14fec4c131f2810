"""Classes of the program and their instances."""

from __future__ import annotations

from asking import Programs, answers, asks, expected

PROGRAMS: Programs = {
    "a class and an instance": """
        class A:
            x = 1
        print(A, A())  # class A, class A()
        print(A.x, A().x, A.y, A().y)  # 1, 1, class A.y, class A().y
    """,
    "an attribute of the class that is set from outside": """
        class A:
            x = 1
            d = {}
        A.x = 2
        A.d["k"] = 3
        print(A.x, A.d)  # 2, {'k': 3}
    """,
    "an attribute that a method sets which takes nothing else": """
        class A:
            def __init__(self, x):
                self.x = x
                self.begin()
            def begin(self):
                self.y = [self.x]
            def set(self, z):
                self.z = [self.x, z]
        a = A(1)
        a.set(2)
        print(a.y, A(3).y, a.z)  # [1], [3], [1 | 3 | parameter x, 2 | parameter z]
    """,
    "what methods of a class put into its attributes": """
        class A:
            l = []
            @classmethod
            def add(cls, x):
                cls.l.append(x)
            def put(self, x):
                self.l.append(x)
        A.add(1)
        A().put(2)
        print(A.l, A().l)  # [1 | parameter x, 2 | parameter x] | [], [1 | parameter x, 2 | parameter x] | []
    """,
    "an object that is put into a text": """
        class A:
            def __str__(self):
                return "a"
        class B:
            pass
        print(str(A()), f"{A()}-{1}", str(B()), f"{B()}")  # 'a', 'a-1', class B(), text(class B())
    """,
    "an attribute that is a copy of itself": """
        class A:
            k = {"a": 1}
            l = (1, 2)
            m = n = o = {"b": 3}
            p = {"c": 4}
            def __init__(self):
                self.k = dict(self.k)
                self.l = list(self.l)
                self.m = self.m.copy()
                self.n = {**self.n}
                self.p = {**self.p, "d": 5}
            def f(self):
                self.o = copy.deepcopy(self.o)
            def g(self):
                self.r = [*self.r]
        a = A()
        print(a.k, a.l, a.m, a.n, a.o, a.p, a.r)  # {'a': 1}, [1, 2], {'b': 3}, {'b': 3}, {'b': 3}, {'d': 5, ...}, class A().r
        class B:
            def __init__(self, k):
                self.k = k
        class C(B):
            def __init__(self, k):
                super().__init__(k)
                self.k = dict(self.k)
        print(C({"a": 1}).k)  # {'a': 1}
    """,
    "an attribute of an instance that is set from outside": """
        class A:
            pass
        a = A()
        a.x = 1
        print(a.x)  # 1
        b = A()
        print(b.x)  # class A().x
        a = A()
        print(a.x)  # class A().x
        a.x = 2
        print(a.x)  # 2
    """,
    "an attribute that is set where an instance is made, in what it is given to": """
        class A:
            x = 1
            def __init__(self):
                self.y = 1
            def f(self):
                return self.x + self.y
        def g(a):
            return a.x
        a = A()
        print(a.x)  # 1
        a.x = 2
        a.y = 4
        print(a.f(), g(a), a.x)  # 6, 2, 2
        b = A()
        b.y = 4
        if q:
            b.x = 3
        print(b.f(), g(b))  # 5 | 7, 1 | 3
        b = A()
        print(g(b))  # 1
        c = A() if q else 0
        c.x = 5
        print(g(c))  # 0.x | 1
    """,
    "the fields of an object as a dict": """
        from dataclasses import dataclass
        @dataclass
        class A:
            x: int = 1
            y: int = 2
            def f(self):
                return self.__dict__
        class B:
            pass
        print(A(3).__dict__, A(y=4).f(), B().__dict__)  # {'x': 3, 'y': 2}, {'x': 1, 'y': 4}, class B().__dict__
    """,
    "the class around": """
        class A:
            x = 1
            def f():
                return __class__.x
            def g(self):
                return [__class__ for _ in range(2)]
        print(A.f(), A().g(), __class__)  # 1, [class A, ...], builtins.__class__
    """,
    "self": """
        class A:
            def __init__(self):
                self.x = 1
                self.d = {"a": 1}
                self.d["b"] = 2
                print(self.x)  # 1
            def f(self):
                print(self.x, self.d)  # 1, {'a': 1, 'b': 2}
                print(self.nothing)  # class A().nothing
                return self.x
        print(A().x, A().f())  # 1, 1
    """,
    "self by another name, and a method without it": """
        class A:
            def __init__(this):
                this.x = 1
            def f():
                self.x = 2
        print(A().x)  # 1
    """,
    "self in a function that is no method": """
        def f(self):
            self.x = 1
            print(self.x)  # 1
        class A:
            g = lambda self: print(self)  # parameter self
        print(A().x)  # class A().x
    """,
    "the arguments of the constructor": """
        class A:
            def __init__(self, a, b=2):
                self.a = a
                self.b = b
        print(A(1).a, A(1).b, A(1, 3).b, A(a=4).a)  # 1, 2, 3, 4
        def f(a):
            print(a.a)  # parameter a.a
    """,
    "self of some instance has what the calls in the module pass": """
        class A:
            def __init__(self, a):
                self.a = a
            def f(self):
                print(self.a)  # 1 | 2 | parameter a
        A(1)
        A(2)
    """,
    "an attribute that another method sets": """
        class A:
            def __init__(self):
                self.x = 1
            def f(self):
                self.x = 2
            def g(self):
                self.d = {}
                self.d["k"] = 3
                self.x += 1
                unheard(self.d)
        print(A().x)  # 1 | 2 | 3
        print(A().d)  # {'k': 3, ...}
    """,
    "an attribute that another method builds in steps": """
        class A:
            def __init__(self):
                self.begin()
            def begin(self):
                self.d = {"k": 1}
                self.d["k"] = 2
                self.e = {"k": 3}
                if unheard():
                    self.e["k"] = 4
        print(A().d)  # {'k': 2}
        print(A().e)  # {'k': 3 | 4}
    """,
    "an attribute that is set where a class makes its object": """
        class A:
            it = None
            def __new__(cls):
                if cls.it is None:
                    cls.it = super().__new__(cls)
                    cls.it.x = 1
                return cls.it
        class B:
            def __new__(cls):
                return cls
        print(A().x, B().x)  # 1, class B().x
    """,
    "what a dataclass hands on when its fields are set": """
        from dataclasses import InitVar, dataclass
        @dataclass
        class A:
            x: InitVar[int]
            y: InitVar[int] = 2
            def __post_init__(self, x, y, z=3):
                self.d = [x, y, z]
        print(A(1).d, A(4, y=5).d)  # [1, 2, 3], [4, 5, 3]
    """,
    "an attribute that is an empty dict until it is set": """
        class C:
            def __init__(self):
                self.by = {}
            def fill(self):
                self.by = {"a": 1}
            def use(self):
                print(self.by["a"])  # 1
                print(self.by["b"])  # ?
    """,
    "an attribute in a branch of __init__": """
        class A:
            def __init__(self, a=None):
                self.a = a or {}
                if not a:
                    self.b = 1
                else:
                    self.b = 2
        print(A().a, A().b, A({"x": 1}).a)  # {}, 1, {'x': 1}
    """,
    "inheritance": """
        class A:
            x = 1
            y = 1
            def f(self):
                return self.x
        class B(A):
            x = 2
        class C(B, unheard):
            pass
        print(B.x, B().x, B().y, C().x)  # 2, 2, 1, 2
        print(A().f(), B().f())  # 1, 2
    """,
    "two bases": """
        class A:
            x = 1
        class B:
            x = 2
            y = 3
        class C(A, B):
            pass
        print(C().x, C().y)  # 1, 3
    """,
    "bases are searched in depth, a common one last": """
        class Root:
            x = y = 1
        class A(Root):
            pass
        class B(Root):
            y = 2
        class Other:
            x = 3
        class C(A, B):
            pass
        class D(A, Other):
            pass
        print(C.x, C.y, D.x)  # 1, 2, 1
    """,
    "a class that is derived from itself": """
        class A(A):
            pass
        class B(C):
            pass
        class C(B):
            x = 1
        print(A().x, B().x)  # class A().x, class B().x
        for _ in q:
            class D(D, C):
                pass
        print(D().x)  # 1
    """,
    "the constructor of a base": """
        class A:
            def __init__(self, a):
                self.a = a
        class B(A):
            pass
        class C(A):
            def __init__(self, c):
                super().__init__(c)
                self.c = c
        print(B(1).a, C(2).c)  # 1, 2
        print(C(3).a)  # 3
    """,
    "the constructor of a base that is not called": """
        class A:
            def __init__(self, x):
                self.x = x
        class B(A):
            def __init__(self):
                self.y = 1
        class C(B):
            def __init__(self):
                A.__init__(self, 2)
        class D(C):
            def __init__(self):
                super().__init__()
                self.x = 3
        class E(C):
            def __init__(self):
                unheard.__init__(self)
        print(B().x, B().y, C().x, C().y)  # class B().x, 1, 2, class C().y
        print(D().x, D().y, E().x)  # 2 | 3, class D().y, 2
    """,
    "what decorators set on a class": """
        def of(mode, **more):
            def decorate(cls):
                cls.mode = mode
                for name, value in more.items():
                    setattr(cls, name, value)
                setattr(cls, q, 5)
                return cls
            return decorate
        def plain(cls):
            cls.size = 1
            return cls
        def nothing():
            return None
        @of("a", x=1, y=2)
        class A:
            mode = "b"
        @plain
        @unheard
        @nothing
        class B(A):
            pass
        print(A.mode, A().x, A().y, A().z)  # 'a', 1, 2, class A().z
        print(B.size, B().mode, B().x)  # 1, 'a', 1
    """,
    "a class that AutoGen's is derived from": """
        import autogen
        class A(autogen.UserProxyAgent):
            pass
        class B(A):
            def __init__(self):
                super().__init__("b")
        print(A("a"), B())  # class A(), class B()
    """,
    "a property": """
        from functools import cached_property
        class A:
            x = 1
            @property
            def p(self):
                return {"x": self.x}
            @cached_property
            def c(self):
                return 2
            @property
            def s(self):
                return self._s
            @s.setter
            def s(self, value):
                self._s = value
            def __init__(self):
                self._s = 4
            @unheard
            def u(self):
                return 3
        a = A()
        print(a.p, a.c, a.s)  # {'x': 1}, 2, 4 | parameter value
        print(a.u, a.u())  # def u of class A(), 3
        print(A.p)  # def p
    """,
    "an attribute that the module sets, in a function that passes it on": """
        class A:
            y = 0
        x = A()
        x.y = 1
        def f():
            print(x.y)  # 1
        def g(x):
            print(x.y)  # parameter x.y
    """,
    "several attributes of one instance": """
        class A:
            def __init__(self, a):
                self.a = a
                self.b = [a]
            def f(self):
                print(self.a, self)  # 1 | parameter a, class A()
            def g(self):
                print(self.b, self)  # [1 | parameter a], class A()
        a = A(1)
        print(a.a, a.b)  # 1, [1]
    """,
    "a dataclass": """
        from dataclasses import dataclass, field
        import dataclasses
        def make(n=9):
            return n
        @dataclass
        class A:
            a: int = 1
            b: dict = field(default_factory=dict)
            c: list = dataclasses.field(default=3)
            d: str = field(default_factory=lambda: {"k": 4})
            e: int = field()
            f: int = unheard(5)
            g: int = other
            h: str = dataclasses.fields(0)
            i: int = field(default_factory=make)
            j: int = field(default_factory=unheard)
        print(A().a, A().b, A().c, A().d, A().e)  # 1, ?, 3, {'k': 4}, ?
        print(A().f, A().g, A().h)  # undefined unheard(), undefined other, dataclasses.fields()
        print(A().i, A().j)  # 9, ?
        print(A(7).a, A(a=8).a, A(7, {}).b, A(b={}).a, A(**unheard).a)  # 7, 8, {}, 1, class A().a | ?
    """,
    "a class of attrs": """
        import attr
        from attrs import Factory, define, field
        @define
        class A:
            a: int = field(default=1)
            b: list = field(factory=lambda: [2])
            c: list = Factory(lambda: [3])
        @attr.s(auto_attribs=True)
        class B:
            d: int = attr.ib(4)
            e: list = attr.ib(default=attr.Factory(lambda: [5]))
            f: int = attr.ib()
        print(A().a, A().b, A().c, A(7).a, B().d, B().e, B().f)  # 1, [2], [3], 7, 4, [5], ?
    """,
    "fields that are converted when they are set": """
        from dataclasses import dataclass, field
        @dataclass
        class A:
            mode: str = "never"
            folder: str = "work"
            seconds: int | None = None
            names: list = field(default_factory=list)
            def __post_init__(self):
                self.mode = self.mode.upper()
                if self.seconds is None:
                    self.seconds = 60
                self.folder = f"runs/{self.folder}"
                self.names.append(self.folder)
            def later(self):
                print(self.mode)  # 'NEVER'
        class B(A):
            mode: str = "always"
        print(A().mode, A("always").mode, B().mode)  # 'NEVER', 'ALWAYS', 'ALWAYS'
        print(A().seconds, A(seconds=5).seconds)  # 60, 5
        print(A().folder, A(folder="own").folder)  # 'runs/work', 'runs/own'
    """,
    "a dataclass that is derived": """
        class A:
            a: int = 1
        class B(A):
            b: int = 2
        print(B(5).a, B(5).b, B(5, 6).b)  # 5, 2, 6
    """,
    "a field, seen from a method and beside an __init__": """
        from dataclasses import dataclass
        @dataclass
        class A:
            a: int = 1
            def f(self):
                print(self.a)  # 1
        class B:
            a: int = 1
            def __init__(self, b):
                pass
        print(B(5).a)  # 1
    """,
    "pydantic": """
        from pydantic import BaseModel, Field
        class A(BaseModel):
            a: int = 1
            b: int = Field(2)
            c: int = Field(default=3, description="c")
            d: int = Field(..., gt=0)
            e: int
        print(A().a, A().b, A().c, A().d, A(e=5).e)  # 1, 2, 3, Ellipsis, 5
        print(A().e)  # class A().e
    """,
    "NamedTuple and Enum": """
        from typing import NamedTuple
        from enum import Enum
        class A(NamedTuple):
            a: int
            b: int = 2
        class Mode(str, Enum):
            NEVER = "NEVER"
        print(A(1).a, A(1).b)  # 1, 2
        print(Mode.NEVER, Mode.NEVER.value, Mode("NEVER"))  # 'NEVER', 'NEVER', 'NEVER'
        def second(a, b):
            return b
        print(second(*A(1, 5)))  # 5
    """,
    "what the members of an Enum hold": """
        from dataclasses import dataclass
        from enum import Enum, IntEnum
        @dataclass
        class Size:
            rounds: int
        class Depth(Enum):
            QUICK = {"rounds": 6}
            DEEP = {"rounds": 60}
            SIZED = Size(7)
            PAIR = (8, 9)
            @property
            def rounds(self):
                return self.value["rounds"]
            def options(self, **more):
                return {"max_round": self.rounds} | more
        class Level(IntEnum):
            LOW = 1
            HIGH = 5
            @property
            def doubled(self):
                return self.value * 2
            def limit(self):
                return LIMITS[self]
        LIMITS = {Level.LOW: 10, Level.HIGH: 100}
        class Part(Enum):
            WRITER = ("w", 40)
            CRITIC = "c"
            def __init__(self, prompt, replies=2):
                self.prompt = prompt
                self.replies = replies
        class Plain:
            D = {"a": 1}
        def f(depth):
            print(depth.rounds)  # 6 | parameter depth.rounds
        f(Depth.QUICK)
        print(Depth.DEEP.value, Depth.DEEP.value["rounds"], Depth.DEEP.rounds)  # {'rounds': 60}, 60, 60
        print(Depth.QUICK.options(x=1), Depth.SIZED.value.rounds, Depth.PAIR.value[1])  # {'max_round': 6, 'x': 1}, 7, 9
        print(Level.HIGH.doubled, Level.LOW.limit(), Level.LOW.real)  # 10, 10, 1.real
        print(Part.WRITER.replies, Part.CRITIC.replies, Part.CRITIC.prompt)  # 40, 2, 'c'
        print(Plain.D.value, Size(1).value)  # {'a': 1}.value, class Size().value
    """,
    "a class in a function, a class in a class": """
        def f():
            class A:
                x = 1
            return A
        print(f().x, f()().x)  # 1, 1
        class B:
            class C:
                x = 2
        print(B.C.x)  # 2
    """,
    "a class that is bound again": """
        class A:
            x = 1
        A = unheard
        print(A.x, A().x)  # undefined unheard.x, undefined unheard().x
    """,
    "__new__ and __init_subclass__": """
        class A:
            def __new__(cls):
                print(cls)  # class A
            def __init_subclass__(cls):
                print(cls)  # class A
    """,
    "classes and functions that decorators put into a dict": """
        KINDS, NAMED, FOUND = {}, {}, {}
        def register(name):
            def keep(made):
                KINDS[name] = made
                return made
            return keep
        def named(made):
            NAMED.setdefault(made.__name__.lower(), made)
            return made
        def found(f):
            FOUND.update({f.__name__: f})
            return f
        @named
        @register("a")
        class A:
            def __init__(self, x=1):
                self.x = x
        @named
        @register("b")
        class B(A):
            pass
        @found
        def one():
            return 1
        @found
        def two():
            return 2
        def make(kind, **options):
            return KINDS[kind](**options)
        print(KINDS["a"], make("b"), make("b", x=3).x)  # class A, class B(), 3
        print(NAMED["a"], NAMED["b"](2).x, FOUND["two"]())  # class A, 2, 2
        print(KINDS)  # {'a': absent | class A, 'b': absent | class B, ...}
    """,
    "__init__ that is called on a base with arguments handed on": """
        class A:
            def __init__(self, a):
                print(a)  # 1 | 2 | parameter a
        class B(A):
            def __init__(self):
                super().__init__(1)
        class C(B):
            def f(self):
                super().__init__(3)
                unheard.__init__(4)
            def __init__(self):
                self.__init__(5)
        class D(E):
            def __init__(self):
                super().__init__(6)
        A(2)
        super().__init__(7)
    """,
    "an item of a class": """
        from typing import Generic, TypeVar
        T = TypeVar("T")
        class A(Generic[T]):
            x = 1
        print(A[int]().x)  # 1
    """,
    "a method of the next class": """
        class A:
            def f(self, x):
                return [x, self.y]
        class B(A):
            y = 1
            def g(self):
                print(super().f(2))  # [2, 1]
                print(super().h(2))  # builtins.super().h()
                print(super().f)  # def f of class B()
                return [super().f(x) for x in (3,)]
        print(B().g())  # [[3, 1]]
        def f():
            print(super().f(4))  # builtins.super().f()
    """,
    "members of an Enum by name and by value": """
        from enum import Enum
        class Mode(str, Enum):
            LOUD = "ALWAYS"
            QUIET = "NEVER"
        print(Mode["QUIET"].value, Mode["LOUD"], Mode("NEVER").value)  # 'NEVER', 'ALWAYS', 'NEVER'
        print(Mode[unheard()], Mode(unheard()).value, Mode())  # class Mode, class Mode().value, class Mode()
        class Plain:
            QUIET = 1
        print(Plain["QUIET"])  # class Plain
    """,
    "super() in the order of the object's class": """
        class Base:
            def f(self):
                return {"a": 1}
        class One(Base):
            def f(self):
                return super().f() | {"b": self.name}
        class Mixed:
            def f(self):
                return {**super().f(), "c": 3}
        class Two(Mixed, One):
            name = "two"
        class Three(Mixed):
            pass
        print(Two().f())  # {'a': 1, 'b': 'two', 'c': 3}
        print(Three().f())  # {'c': 3, ...}
        def g():
            return One.f(Two())
        print(g())  # {'a': 1, 'b': 'two'}
    """,
    "an object that is called": """
        class A:
            def __init__(self, **common):
                self.common = common
            def __call__(self, **own):
                return {**self.common, **own}
        class B:
            pass
        print(A(x=1)(), A(x=1)(x=2, y=3))  # {'x': 1}, {'x': 2, 'y': 3}
        print(B()())  # class B()()
        def f(a: A):
            return a()
        print(f(A(z=4)))  # {'z': 4}
    """,
    "what a mixin leaves to its heirs": """
        class Talks:
            def f(self):
                print(self.x, self.y)  # 1 | 2, class Talks().y
        class One(Talks):
            x = 1
        class Two(Talks):
            def __init__(self):
                self.x = 2
    """,
    "a method that is there to be written by heirs": """
        from abc import abstractmethod
        class Base:
            def f(self):
                print(self.g(1), self.h(), self.i())  # 1 | 3, 'h', ?
            @abstractmethod
            def g(self, x):
                return 0
            def h(self):
                return "h"
            def i(self):
                raise NotImplementedError
        class One(Base):
            def g(self, x):
                return x
        class Two(Base):
            def g(self, x):
                return 3
            def h(self):
                return "two"
    """,
    "a method of which some is given beforehand": """
        from functools import partial, partialmethod
        class A:
            x = 1
            def f(self, y, z=0):
                return self.x, y, z
            g = partialmethod(f, 2)
            h = partialmethod(f, z=3)
            i = partial(max, 5)
        print(A().g(), A().g(z=4), A().h(5), A().i)  # [1, 2, 0], [1, 2, 4], [1, 5, 3], partial(builtins.max)
    """,
    "a method that is taken of its class": """
        from pathlib import Path
        class A:
            def __init__(self, x):
                self.x = x
            def f(self, y):
                return self.x, y
            def g(self, z):
                print(z)  # 1 | parameter z
            @staticmethod
            def h(y):
                return y
        class B(A):
            def f(self, y):
                return A.f(self, y)
        f = A.f
        print(A.f(A(1), 2), f(A(1), y=2), A.h(3), B(4).f(5))  # [1, 2], [1, 2], 3, [4, 5]
        print(A.f(unseen(), 2), A.f(lambda: 1, 2))  # [undefined unseen().x, 2], [def lambda.x, 2]
        print(A.f(), A.f(*unseen()))  # [1 | 4 | parameter x, ?], [1 | 4 | parameter x, ?]
        A.g(A(1), 1)
        print(str.strip(" a "), str.format("{}b", "a"), dict.get({"a": 1}, "a"))  # 'a', 'ab', 1
        print(dict.fromkeys(["a"], 1), Path.cwd(), str.strip())  # {'a': 1}, pathlib.Path.cwd(), builtins.str.strip()
    """,
    "a method of another class with the same attribute": """
        class A:
            def f(self):
                self.x = 1
        class B:
            x = 2
        print(B().x)  # 2
    """,
    "self in a nested function": """
        class A:
            def __init__(self):
                self.x = 1
                def g():
                    print(self.x)  # 1
                    self.y = 2
                g()
        print(A().x)  # 1
    """,
}


@asks(PROGRAMS)
def test_classes(program: str) -> None:
    assert answers(program) == expected(program)

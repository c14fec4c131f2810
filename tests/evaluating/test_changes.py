"""What happens to a dict or list after it was made."""

from __future__ import annotations

from asking import Programs, answers, asks, expected

PROGRAMS: Programs = {
    "a dict that is passed to a method that is not seen": """
        class A(unheard):
            def m(self):
                d = {"x": 1}
                self.n(d)
                print(d)  # {'x': 1, ...}
    """,
    "an item is set": """
        d = {"a": 1}
        d["b"] = 2
        print(d)  # {'a': 1, 'b': 2}
        d["a"] = 3
        print(d)  # {'a': 3, 'b': 2}
    """,
    "an item is set after the use": """
        d = {}
        print(d)  # {}
        d["a"] = 1
    """,
    "an item is set in one branch": """
        d = {"a": 1}
        if q:
            d["a"] = 2
            d["b"] = 3
        print(d)  # {'a': 1 | 2, 'b': 3 | absent}
        print(d["b"])  # 3
    """,
    "an item under a key that is not known": """
        d = {"a": 1}
        d[k] = 2
        print(d)  # {'a': 1, ...}
        d["b"] = 3
        print(d)  # {'a': 1, 'b': 3, ...}
        e = {}
        e["a" if q else "b"] = 1
        print(e)  # {...}
    """,
    "an item that a function sets under a key that is not known": """
        d = {}
        def keep(k):
            if k not in d:
                d[k] = "a"
            print(d[k], d.get(k), d["b"])  # 'a', 'a', ?
        e = {"a": 1}
        def put(k):
            e[k] = 2
        def get(k):
            print(e[k])  # 1 | 2
    """,
    "an item of what a defaultdict makes": """
        from collections import defaultdict
        d = defaultdict(list, {"a": [1]}, b=[2])
        d["a"].append(3)
        d["c"].append(4)
        d["c"].extend([5])
        print(d)  # {'a': [1, 3], 'b': [2], 'c': [4, 5]}
        d[k].append(6)
        print(list(d.values()))  # [[1, 3], [2], [4, 5], [6], ...]
        e = defaultdict(lambda: defaultdict(dict))
        e["a"]["b"]["c"] = 1
        e["a"]["d"].update(x=2)
        print(e)  # {'a': {'b': {'c': 1}, 'd': {'x': 2}}}
        f = defaultdict(list)
        for each in (1, 2):
            f["x"].append(each)
        print(f["x"])  # [1 | 2, 1 | 2] | [1 | 2]
        class C: pass
        def make(): return C()
        i = defaultdict(make)
        print(i[k])  # class C()
        g = [[1]]
        g[k].append(2)
        print(g)  # [[1], ...]
        h = {k: {"a": 1}}
        h["x"]["b"] = 2  # of what k stands for, or of another that a defaultdict makes
        print(h[k])  # {'a': 1, 'b': 2 | absent} | {'b': 2}
    """,
    "an item that setdefault gives": """
        d = {"a": [1]}
        d.setdefault("a", []).append(2)
        d.setdefault("b", []).append(3)
        d.setdefault("c", {})["x"] = 4
        d.setdefault("e", {}).setdefault("f", []).append(5)
        print(d)  # {'a': [1, 2], 'b': [3], 'c': {'x': 4}, 'e': {'f': [5]}}
        d.setdefault(k, []).append(6)
        print(d)  # {'a': [1, 2], 'b': [3], 'c': {'x': 4}, 'e': {'f': [5]}, ...}
    """,
    "an item of an item": """
        d = {"a": {"b": 1}, "l": [{}]}
        d["a"]["b"] = 2
        d["a"]["c"] = 3
        d["l"][0]["x"] = 4
        d["l"][9]["x"] = 4
        print(d)  # {'a': {'b': 2, 'c': 3}, 'l': [{'x': 4}]}
        e = {"a": 1, "b": {}}
        e["a"]["x"] = 1
        print(e)  # {'a': 1, 'b': {}}
        e[k]["x"] = 1
        print(e)  # {'a': 1, 'b': {}, ...}
        e["b"][k] = 1
        print(e["b"])  # {...}
    """,
    "an item of a list": """
        a = [1, 2]
        a[0] = 3
        a[-1] = 4
        print(a)  # [3, 4]
        a[x] = 5
        print(a)  # [3, 4, ...]
        b = [1]
        b[7] = 2
        print(b)  # [1, ...]
        c = [[1]]
        c[0][0] = 2
        print(c)  # [[2]]
    """,
    "an item of what is neither": """
        x = load()
        x["a"] = 1
        print(x, x["a"], x["b"])  # undefined load(), 1, undefined load()[]
    """,
    "an item is unpacked into or looped into": """
        d = {"a": 1}
        d["a"], x = load()
        print(d)  # {'a': ?}
        e = {"a": 1}
        for e["a"] in (1, 2):
            pass
        print(e)  # {'a': 1 | ?}
        load()["a"] = 1
    """,
    "an item is deleted": """
        d = {"a": 1, "b": 2}
        del d["a"]
        print(d, d.get("a", 3))  # {'a': absent, 'b': 2}, 3
        del d[k]
        print(d)  # {'a': absent, 'b': 2, ...}
        a = [1, 2]
        del a[0]
        print(a)  # [2]
        del a[k]
        print(a)  # [2, ...]
        del load()["a"], load().x
    """,
    "an item is augmented": """
        d = {"a": 1}
        d["a"] += 1
        print(d)  # {'a': 2}
        load().x += 1
        e = {"l": [1], "t": "a", "d": {}}
        e["l"] += [2, 3]
        e["t"] += "b"
        e["d"] |= {"x": 1}
        print(e)  # {'l': [1, 2, 3], 't': 'ab', 'd': {'x': 1}}
        e[unseen()] += 1
        print(e["l"])  # [1, 2, 3]
        g = {"n": 0}
        for word in words:
            g["n"] += 1
        print(g["n"])  # 0 | 1 | text(?, 1)
    """,
    "update": """
        d = {"a": 1}
        d.update({"b": 2})
        d.update(c=3)
        d.update({"a": 4}, c=5)
        print(d)  # {'a': 4, 'b': 2, 'c': 5}
        d.update()
        d.update([("e", 6), ("a", 7)])
        print(d)  # {'a': 7, 'b': 2, 'c': 5, 'e': 6}
        d.update([("f", 8), (unheard, 9)])
        print(d)  # {'a': 7, 'b': 2, 'c': 5, 'e': 6, 'f': 8, ...}
        e = {"a": 1}
        e.update([("b", 2)] if q else {"c": 3})
        print(e)  # {'a': 1, 'c': 3 | ?, ...}
    """,
    "update with what is not known": """
        d = {"a": 1}
        d.update(unheard)
        print(d)  # {'a': 1, ...}
        e = {"a": 1}
        e.update(**unheard)
        print(e)  # {'a': 1, ...}
        f = {"a": 1}
        f.update(*unheard)
        print(f)  # {'a': 1, ...}
    """,
    "update with one of several": """
        d = {"a": 1}
        d.update({"a": 2} if q else {"b": 3})
        print(d)  # {'a': 1 | 2, 'b': 3 | absent}
        e = {"x": 1}
        if q:
            del e["x"]
        f = {"x": 0}
        f.update(e)
        print(f)  # {'x': 0 | 1}
        f.update(**{"y": 2})
        print(f)  # {'x': 0 | 1, 'y': 2}
    """,
    "|=": """
        d = {"a": 1}
        d |= {"b": 2}
        print(d)  # {'a': 1, 'b': 2}
        d |= unheard
        print(d)  # {'a': 1, 'b': 2, ...}
    """,
    "update of an item": """
        d = {"a": {}}
        d["a"].update(b=1)
        print(d)  # {'a': {'b': 1}}
    """,
    "setdefault": """
        d = {"a": 1}
        d.setdefault("a", 2)
        d.setdefault("b", 3)
        d.setdefault("c")
        print(d)  # {'a': 1, 'b': 3, 'c': None}
        if q:
            d["e"] = 4
        d.setdefault("e", 5)
        print(d["e"])  # 4 | 5
        d.setdefault(k, 6)
        print(d["b"], d["z"])  # 3, ?
    """,
    "pop, popitem and clear": """
        d = {"a": 1, "b": 2}
        d.pop("a")
        print(d)  # {'a': absent, 'b': 2}
        d.pop(k)
        print(d)  # {'a': absent, 'b': 2, ...}
        e = {"a": 1}
        e.popitem()
        print(e)  # {'a': 1, ...}
        e.clear()
        print(e)  # {}
        d = {"a": 1}
        d.pop("a" if q else "b")
        print(d)  # {'a': 1, ...}
    """,
    "append, add, insert, extend": """
        a = []
        a.append(1)
        a.extend([2, 3])
        a.insert(0, 4)
        a += [5]
        print(a)  # [4, 1, 2, 3, 5]
        s = {1}
        s.add(2)
        print(s)  # [1, 2]
        a.insert(k, 6)
        print(a, a[0])  # [4, 1, 2, 3, 5, ...], 1 | 2 | 3 | 4 | 5 | ?
    """,
    "a list that is changed by what is not known": """
        a = [1]
        a.extend(unheard)
        print(a)  # [1, ...]
        b = [1]
        b += unheard
        print(b)  # [1, ...]
        c = [1, 2]
        c.remove(1)
        print(c)  # [1, 2, ...]
        print(c[0])  # 1 | 2 | ?
        d = [1, 2]
        d.pop()
        print(d)  # [1, 2, ...]
        e = [1]
        e.append(*unheard)
        e.insert(1)
        print(e)  # [1, ...]
        f = [1]
        f.clear()
        print(f)  # []
    """,
    "a list that is sorted": """
        a = [2, 1]
        a.sort()
        print(a[0])  # 1 | 2 | ?
    """,
    "elements are taken out of a set": """
        s = {1, 2}
        s -= {1}
        print(s)  # [1, 2, ...]
        s |= {3}
        print(s)  # [1, 2, 3, ...]
    """,
    "appended in one branch": """
        a = [1]
        if q:
            a.append(2)
        print(a)  # [1, 2] | [1]
    """,
    "elements of a list that a loop changes": """
        xs = [{"a": 1}, {"a": 2}]
        for x in xs:
            x["k"] = x["a"]
        print(xs)  # [{'a': 1, 'k': 1 | 2}, {'a': 2, 'k': 1 | 2}]
        for x in xs:
            if q:
                x.update(b=4)
            del x["k"]
        print(xs)  # [{'a': 1, 'k': absent, 'b': 4 | absent}, {'a': 2, 'k': absent, 'b': 4 | absent}]
        def f(configs):
            for c in configs:
                c["k"] = 1
            return configs
        print(f([{"a": 1}]), f([{"a": 1}, q]))  # [{'a': 1, 'k': 1}], [{'a': 1, 'k': 1}, undefined q]
        d = {"a": {"x": 1}}
        for k in d:
            k.update(b=1)
        print(d)  # {'a': {'x': 1}}
        c = {"list": [{"a": 1}], "rest": []}
        for e in c["list"]:
            e["k"] = 1
        print(c)  # {'list': [{'a': 1, 'k': 1}], 'rest': []}
        zs = [{"a": 1}]
        for z in zs:
            z = dict(z)
            z["b"] = 1
        print(zs)  # [{'a': 1}]
    """,
    "items that a loop sets, one in each round": """
        d = {"a": 0}
        for k, v in [("a", 1), ("b", 2)]:
            d[k] = v
        print(d)  # {'a': 1, 'b': 2}
        for k, v in {"b": 3, "c": 4}.items():
            print(d["b"])  # 2
            d[k] = v
        print(d)  # {'a': 1, 'b': 3, 'c': 4}
        e = {}
        for pair in (("a", 1), ("b", 2)):
            e[pair[0]] = {"x": pair[1]}
        print(e)  # {'a': {'x': 1}, 'b': {'x': 2}}
        f = {"x": {}}
        for k in ("a", "b"):
            f["x"][k] = 5
        print(f)  # {'x': {'a': 5, 'b': 5}}
        g = {"a": 0}
        for k in unheard:
            g[k] = 1
        print(g)  # {'a': 0, ...}
        h = {"a": 0}
        for k in ("a", "b"):
            if q:
                break
            h[k] = 1
        print(h)  # {'a': 0, ...}
        i = {"a": 0}
        for k in ("a", "b"):
            i[k] = 1
            i["c"] = k
        print(i)  # {'a': 0, 'c': 'a' | 'b' | absent, ...}
        j = {"a": 0}
        for k in ("a", "b"):
            k = k.upper()
            j[k] = 1
        print(j)  # {'a': 0, ...}
        def f(**options):
            made = {}
            for k, v in options.items():
                made[k] = v
            return made
        print(f(a=1, b=2), f(c=3))  # {'a': 1, 'b': 2}, {'c': 3}
    """,
    "what a loop adds in each round": """
        n = 0
        for m in (1, 2, 3):
            n += m
        print(n)  # 6
        for m in (1, 2, 3):
            n = n + m
        print(n)  # 12
        a = []
        for more in ([1], [2, 3]):
            a += more
        print(a)  # [1, 2, 3]
        s = "a"
        for m in q:
            s += m
        print(s)  # text('a', ?)
    """,
    "a dict that leaks into an unknown call": """
        d = {"a": 1}
        change(d)
        print(d)  # {'a': 1, ...}
        print(d["a"])  # 1
        e = {"a": 1}
        change(config=e)
        print(e)  # {'a': 1, ...}
        change(lambda: e)
    """,
    "a dict that is passed to what leaves it alone": """
        import autogen, json
        d = {"a": 1}
        json.dumps(d)
        len(d)
        autogen.UserProxyAgent("u", llm_config=d)
        agent = autogen.UserProxyAgent("u")
        agent.register(d)
        UserProxyAgent(d)
        "{}".format(d)
        {}.get(d)
        class Mine(autogen.UserProxyAgent):
            pass
        Mine(d)
        print(d)  # {'a': 1}
    """,
    "a dict that is passed to what may change it": """
        class Other:
            pass
        a, b, c = {}, {}, {}
        Other(a)
        helpers.change(b)
        other().change(c)
        print(a, b, c)  # {...}, {...}, {...}
        d = {}
        (lambda x: x.update(a=1))(d)
        print(d)  # {'a': 1}
    """,
    "a dict that a function of the project changes": """
        def speed_up(config, seed=None):
            config["timeout"] = None
            config.setdefault("seed", seed)
            for entry in config["list"]:
                entry["key"] = 1
        def fill(target, source, *, more):
            target.update(source)
            harden(target)
            more["c"] = 3
        def harden(target):
            target["a"] = 2
        a = {"list": [{}]}
        speed_up(a, 41)
        print(a)  # {'list': [{'key': 1}], 'timeout': None, 'seed': 41}
        b, c, d = {}, {"b": 1}, {}
        fill(b, c, more=d)
        print(b, c, d)  # {'b': 1, 'a': 2}, {'b': 1}, {'c': 3}
        def add(models, key):
            models.append({"key": key})
            for model in models:
                model["seed"] = None
        e = []
        add(e, 1)
        add(e, 2)
        print(e)  # [{'key': 1, 'seed': None}, {'key': 2, 'seed': None}]
    """,
    "a dict that a function of the project may change": """
        def once(config):
            if "a" in config:
                return
            config["a"] = 1
        def at_times(config):
            if q:
                config["a"] = 1
        def by_another_name(config):
            same = config
            same["a"] = 1
        def by_another_name_at_times(config):
            same = config
            if q:
                same["a"] = 1
        def another(config):
            config = {}
            config["a"] = 1
        def all_of(*configs, **others):
            configs[0]["a"] = 1
        def itself(config):
            config["a"] = 1
            itself(config)
        a, b, c, d, e, f, g = {}, {}, {}, {}, {}, {}, {}
        once(a)
        at_times(b)
        by_another_name(c)
        another(d)
        all_of(e)
        itself(f)
        (once if q else at_times)(g)
        h = {}
        by_another_name_at_times(h)
        print(h)  # {...}
        print(a, b, c, d, e, f, g)  # {...}, {...}, {'a': 1}, {...}, {...}, {'a': 1, ...}, {...}
    """,
    "a dict that is passed to a function of the program": """
        def look(x):
            return x["a"]
        def change(x):
            x["a"] = 2
        def hand_on(x):
            unheard(x)
        a, b, c = {"a": 1}, {"a": 1}, {"a": 1}
        look(a)
        change(b)
        hand_on(c)
        print(a)  # {'a': 1}
        print(b, c)  # {'a': 2}, {'a': 1, ...}
    """,
    "a function that changes a dict of the module": """
        d = {"a": 1}
        def f():
            d["a"] = 2
            d.update(b=3)
        f()
        print(d)  # {'a': 1 | 2, 'b': 3 | absent, ...}
    """,
    "a function that changes a dict of its own": """
        d = {"a": 1}
        def f(d):
            d["a"] = 2
        def g():
            d = {}
            d["a"] = 3
        print(d)  # {'a': 1}
    """,
    "a copy": """
        import copy
        d = {"a": {"b": 1}}
        e = d.copy()
        e["a2"] = 2
        f = copy.deepcopy(d)
        f["a"]["b"] = 3
        g = dict(d)
        g["c"] = 4
        print(d)  # {'a': {'b': 1}}
        print(e)  # {'a': {'b': 1}, 'a2': 2}
        print(f)  # {'a': {'b': 3}}
        print(g)  # {'a': {'b': 1}, 'c': 4}
        h = [1].copy()
        h.append(2)
        print(h)  # [1, 2]
    """,
    "a dict that was joined is one dict again": """
        d = {"a": 1} if q else {"a": 2}
        d["b"] = 3
        print(d)  # {'a': 1, 'b': 3} | {'a': 2, 'b': 3}
    """,
    "an attribute of a name is changed": """
        import settings_of_others as s
        s.d = {"a": 1}
        s.d["b"] = 2
        print(s.d)  # {'a': 1, 'b': 2}
        s.x = 1
        s.x += 1
        print(s.x)  # 2
    """,
    "what is changed is no name": """
        load().x = 1
        load()["k"] = 2
        print(load().x)  # undefined load().x
    """,
    "dicts that meet at many levels": """
        d = {"a": {"b": {"c": {"d": {"e": {"f": 1}}}}}}
        if q:
            d["a"]["b"]["c"]["d"]["e"]["f"] = 2
        print(d)  # {'a': {'b': {'c': {'d': {'e': {'f': 2}, ...}}}}}
    """,
    "a method of what is no name": """
        load().update(a=1)
        load()["k"].append(1)
        print(load())  # undefined load()
    """,
    "changes of a constant mean nothing": """
        x = None
        x.update(a=1)
        x["b"] = 2
        print(x)  # None
    """,
    "|= of what is not known": """
        x = unheard
        x |= {"a": 1}
        print(x)  # {'a': 1, ...}
    """,
}


@asks(PROGRAMS)
def test_changes(program: str) -> None:
    assert answers(program) == expected(program)

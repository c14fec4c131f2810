"""Generated programs, run by Python: what they really print is among the answers."""

from __future__ import annotations

import ast
from collections.abc import Callable
from contextlib import nullcontext, suppress
from copy import deepcopy
from random import Random
from textwrap import indent
from typing import Any

import pytest
from asking import spelled

from autogen_rules.evaluating.evaluator import Evaluator
from autogen_rules.evaluating.values import ABSENT, UNKNOWN, Const, Dict, Items, Value, union
from autogen_rules.knowledge.world import AutoGen
from autogen_rules.reading.disk import Disk
from autogen_rules.reading.index import read
from autogen_rules.reading.project import Project

PROGRAMS = 100
RUNS = 6
PRELUDE = """\
from copy import deepcopy
from dataclasses import dataclass
class Plain:
    shared = {"a": 1}
    def __init__(self, first, second=None):
        self.first = first
        self.second = second or {}
        if not first:
            self.first = 7
    @property
    def both(self):
        return [self.first, self.second]
    def method(self, other):
        return {"a": self.first, "b": other}
class Derived(Plain):
    def __init__(self, own):
        super().__init__(own, 3)
        self.own = own
@dataclass
class Fields:
    a: int
    b: int = 5
def keep(*args, **kwargs):
    return [args, kwargs]
u, v, w, x, y, z = {"a": 1}, 2, [3], None, {}, "z"
"""
# {v} is a name, {e} and {f} are expressions, {k} a key, {n} an index.
STATEMENTS = """\
{v} = {e}
{v}, {w} = {e}, {f}
{v}, *rest = [{e}, {f}]
{v} = (walrus := {e})
{v} = {e} if {v} is None else {v}
{v}["{k}"] = {e}
{v}["{k}"]["b"] = {e}
{v}["{k}"].update(b={e})
{v}.update({{"{k}": {e}}}, c={f})
{v}.setdefault("{k}", {e})
{v}.pop("{k}", None)
{v}.clear()
{v} |= {{"{k}": {e}}}
{v} = deepcopy({v}) | {{"{k}": {e}}}
{v} = {{"{k}": {e}, **deepcopy({v})}}
{v} = {{**deepcopy({v}), "{k}": {e}}}
{v} = dict(deepcopy({v}), {k}={e})
{v} = {{key: {e} for key in "ab"}}
del {v}["{k}"]
{v} = {v}.get("{k}", {e})
{v} = {v}["{k}"]
{v} = {v}[{n}]
{v}[{n}] = {e}
{v} = [{e}] + deepcopy({v})
{v} = [*deepcopy({v}), {e}]
{v}["a" if sometimes() else "b"] = {e}
{v} = {{("a" if sometimes() else "b"): {e} for _ in range(2)}}
{v} = [each for each in [{e}, {f}] if sometimes()]
{v} = [{e} for _ in range(2)]
{v} = Plain({e}).second
one = Plain({e}); one.first = {f}; {v} = one.first
{v} = Plain({e}, second={f}).both
{v} = Derived({e}).method({f})
{v} = Derived(1).own
{v} = deepcopy(Plain.shared)
{v} = Fields({e}).b
{v} = Fields(1, b={e}).b
{v} = keep({e}, z={f})
{v} = (lambda a, b={f}: [a, b])({e})""".splitlines()
# What grows in a loop is followed twice at most.
GROWING = ("{v}.append({e})", "{v}.insert({n}, {e})", "del {v}[{n}]")
TESTS = (
    "sometimes()", "{v}", "not {v}", "{v} is None", "{v} is not None", "{v} == 1", "{v} in (1, 2)", "{v} is not True",
    "{v} and sometimes()",
)  # fmt: skip


class Writer:
    """Writes a program; everything it decides comes from ``random``."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.functions = 0
        self.places = 0

    def program(self) -> str:
        return PRELUDE + "".join(self.statement(0, "uvwxyz") for _ in range(self.random.randrange(3, 9)))

    def block(self, depth: int, names: str, loop: bool = False, function: bool = False) -> str:
        return indent("".join(self.statement(depth + 1, names, loop, function) for _ in range(self.random.randrange(1, 4))), "    ")

    def statement(self, depth: int, names: str, loop: bool = False, function: bool = False) -> str:
        """A statement, and a place that prints one of the names, so or so."""
        kinds: list[Callable[[], str]] = [lambda: self.simple(names, loop)] * 8
        if depth < 4:
            kinds += [lambda: self.branch(depth, names, loop, function)] * 3
            kinds += [lambda: self.loop(depth, names, function), lambda: self.handled(depth, names, loop, function)]
            kinds += [lambda: "with nothing():\n" + self.block(depth, names, loop, function)]
        if loop:
            kinds.append(lambda: f"if sometimes():\n    {self.random.choice(('break', 'continue'))}\n")
        if function:
            kinds.append(lambda: f"if sometimes():\n    return {self.expression(names)}\n")
        if depth == 0:
            kinds.append(self.function)
        self.places += 1
        shown = self.random.choice(("print({}, {})\n", "print({}, [{}])\n")).format(self.places, self.random.choice(names))
        return self.random.choice(kinds)() + shown

    def simple(self, names: str, loop: bool) -> str:
        text = self.filled(self.random.choice(STATEMENTS if loop else [*STATEMENTS, *GROWING]), names) + "\n"
        return f"try:\n{indent(text, '    ')}except Exception:\n    pass\n" if self.random.random() < 0.7 else text

    def filled(self, template: str, names: str) -> str:
        first, second = self.random.sample(names, 2)
        found = {"v": first, "w": second, "e": self.expression(names), "f": self.expression(names)}
        return template.format(**found, k=self.random.choice("abc"), n=self.random.choice((0, 1, -1)))

    def expression(self, names: str, depth: int = 0) -> str:
        """An expression; names are copied: two names for one object are followed in simple cases only."""

        def inner() -> str:
            return self.expression(names, depth + 1)

        kinds: list[Callable[[], str]] = [lambda: str(self.random.randrange(4)), lambda: repr(self.random.choice(("t", None, True)))]
        kinds += [lambda: f"deepcopy({self.random.choice(names)})"] * 2
        if depth < 3:
            kinds += [lambda: f'{{"{self.random.choice("abc")}": {inner()}}}', lambda: "{}"]
            kinds += [lambda: f"[{inner()}, {inner()}]", lambda: "[]"]
            kinds += [lambda: f"({inner()} {self.random.choice(('and', 'or', 'if sometimes() else'))} {inner()})"]
            if self.functions:
                kinds.append(lambda: f"f{self.random.randrange(self.functions)}({inner()})")
        return self.random.choice(kinds)()

    def branch(self, depth: int, names: str, loop: bool, function: bool) -> str:
        text = f"if {self.filled(self.random.choice(TESTS), names)}:\n" + self.block(depth, names, loop, function)
        return text + ("else:\n" + self.block(depth, names, loop, function) if self.random.random() < 0.5 else "")

    def loop(self, depth: int, names: str, function: bool) -> str:
        text = self.filled("for {v} in ({e}, {f}):\n", names) + self.block(depth, names, True, function)
        return text + ("else:\n" + self.block(depth, names, False, function) if self.random.random() < 0.3 else "")

    def handled(self, depth: int, names: str, loop: bool, function: bool) -> str:
        body, handler, otherwise = (self.block(depth, names, loop, function) for _ in range(3))
        text = f"try:\n{body}    fail()\nexcept Exception:\n{handler}"
        return text + (f"else:\n{otherwise}" if self.random.random() < 0.3 else "")

    def function(self) -> str:
        """A function that is called later; its names are its own: those of the module are as they are at its end."""
        body = '    c, d = {"a": 1}, None\n' + self.block(1, "abcd", function=True) + f"    return {self.expression('abcd')}\n"
        text = f"def f{self.functions}(a, b={self.random.randrange(3)}):\n{body}"
        self.functions += 1
        return text


def covers(value: Value, real: object) -> bool:
    """Whether a value allows for what is real: everything does that is not fully known."""
    return any(_covers(alternative, real) for alternative in value if alternative is not ABSENT)


def _covers(alternative: object, real: object) -> bool:
    match alternative:
        case Const(value=known):
            return type(known) is type(real) and known == real
        case Dict(open=False, entries=entries):
            if not isinstance(real, dict) or not real.keys() <= entries.keys():
                return False
            return all(covers(entry, real[key]) if key in real else ABSENT in entry or UNKNOWN in entry for key, entry in entries.items())
        case Items(open=False, elements=elements):
            return isinstance(real, (list, tuple)) and len(real) == len(elements) and all(map(covers, elements, real))
        case Dict(entries=entries, others=others):
            return isinstance(real, dict) and all(covers((*entries.get(key, ()), *others), value) for key, value in real.items())
        case Items(elements=elements, others=others):
            return isinstance(real, (list, tuple)) and all(covers(union((*elements, others)), value) for value in real)
    return True


def printed(program: str, random: Random) -> list[tuple[int, object]]:
    """What a run of the program prints, until it ends or fails: places and values."""
    found: list[tuple[int, object]] = []

    def sometimes() -> bool:
        return random.random() < 0.5

    def fail() -> None:
        if sometimes():
            raise ValueError

    def show(place: int, value: object) -> None:
        found.append((place, deepcopy(value)))

    names: dict[str, Any] = {"__name__": "program", "print": show, "sometimes": sometimes, "fail": fail, "nothing": nullcontext}
    with suppress(Exception):
        exec(compile(program, "program", "exec", dont_inherit=True), names)
    return found


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", range(PROGRAMS))
def test_what_is_printed_is_among_the_answers(seed: int) -> None:
    program = Writer(Random(seed)).program()
    module, project = read("/nowhere/program.py", ast.parse(program)), Project("/nowhere/program.py", AutoGen(), Disk())
    evaluator = Evaluator(module, project, AutoGen())
    calls = [(call, site) for call, site in module.calls if isinstance(call.func, ast.Name) and call.func.id == "print"]
    answers = {ast.literal_eval(call.args[0]): evaluator.at(site).value(call.args[1]) for call, site in calls}
    for run in range(RUNS):
        for place, real in printed(program, Random(run)):
            assert covers(answers[place], real), f"{program}\nplace {place} prints {real!r}, the answer is {spelled(answers[place])}"


@pytest.mark.no_cover
def test_the_programs_print() -> None:
    """What prints nothing agrees with every answer."""
    programs = [Writer(Random(seed)).program() for seed in range(20)]
    assert sum(bool(printed(program, Random(0))) for program in programs) > 15

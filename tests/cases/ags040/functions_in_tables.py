"""Functions that a program keeps in lists, tables and objects, and calls from there."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from autogen import AssistantAgent

helper = AssistantAgent("helper", llm_config=False)
commands: dict[str, Callable] = {}
stages: list[Callable] = []


def kept(name):
    def keep(function):
        commands[name] = function
        return function

    return keep


@kept("run")
def registered(text):
    exec(text)  # expect: AGS040


def added(text):
    exec(text)  # expect: AGS040


def named_in_a_row(text):
    exec(text)  # expect: AGS040


def beside_a_name(text):
    exec(text)  # expect: AGS040


def in_a_record(text):
    exec(text)  # expect: AGS040


def first_of_those(text):
    exec(text)  # expect: AGS040


def sorted_by_name(text):
    exec(text)  # expect: AGS040


def by_its_name(text):
    exec(text)  # expect: AGS040


def submitted(text):
    exec(text)  # expect: AGS040


def in_a_line(text):
    exec(text)  # expect: AGS040


def composed(text):
    exec(text)  # expect: AGS040


def begun(prefix, text):
    exec(text)  # expect: AGS040
    exec(prefix)  # ok: a constant


def shown(text):
    print(text)
    return "shown"


def settled(text):
    exec(text)  # ok: the loop hands it constants


def beside(text):
    exec(text)  # ok: nothing calls what is in this list


class Line:
    def __init__(self, *steps):
        self.steps = steps

    def run(self, text):
        for step in self.steps:
            text = step(text)
        return text


@dataclass
class Command:
    name: str
    act: Callable


def compose(*functions):
    def act(text):
        for function in functions:
            text = function(text)
        return text

    return act


stages.append(added)
ROWS = [("show", shown), ("beside", beside_a_name)]
RECORDS = [Command("show", shown), Command("record", act=in_a_record)]
NAMES = {function.__name__: function for function in (shown, by_its_name)}
BEGUN = {"begin": partial(begun, "import math")}
IDLE = [beside]


def play(kind):
    reply = helper.generate_reply([])
    commands[kind](reply)
    for stage in stages:
        stage(reply)
    for _, act in ROWS:
        act(reply)
    for _, act in zip("ab", [shown, named_in_a_row]):
        act(reply)
    for record in RECORDS:
        if record.name == kind:
            record.act(reply)
    next(act for act in (first_of_those, shown) if act.__name__ == kind)(reply)
    for _, act in sorted({"a": shown, "b": sorted_by_name}.items()):
        act(reply)
    NAMES[kind](reply)
    BEGUN[kind](reply)
    for act in (settled, shown):
        act("1 + 1")
    with ThreadPoolExecutor() as pool:
        for act in (shown, submitted):
            pool.submit(act, reply)
    Line(shown, in_a_line).run(reply)
    compose(shown, composed)(reply)
    print(IDLE)

"""What is put into a list or dict was looked at before, one by one, or was not."""

import subprocess

from autogen_core.tools import FunctionTool

TARGETS = {"docs", "lint"}


def ensure_target(name: str) -> None:
    if name not in TARGETS:
        raise ValueError(name)


def fill(words: list, name: str) -> None:
    words.append(name)


def refused(names: list[str]) -> str:
    words = []
    for name in names:
        if name not in TARGETS:
            raise ValueError(name)
        words.append(f"--target={name}")
    return subprocess.getoutput("make " + " ".join(words))  # ok: AGS060 each was looked at


def left_out(names: list[str]) -> str:
    words = ["make"]
    for name in names:
        if name in TARGETS:
            words += [name]
    return subprocess.getoutput(" ".join(words))  # ok: AGS060 the others are left out


def by_a_function(options: dict) -> str:
    words = []
    for name, value in options.items():
        ensure_target(name)
        words.extend(("-t", name))
    return subprocess.getoutput("make " + " ".join(words))  # ok: AGS060 each was looked at


def under_a_key(first: str, second: str) -> str:
    ensure_target(first)
    ensure_target(second)
    options = {}
    options["first"] = first
    options[second] = "yes"
    return subprocess.getoutput("make " + " ".join(f"{key}={value}" for key, value in options.items()))  # ok: AGS060 both were looked at


def one_of_two(first: str, second: str) -> str:
    words = []
    ensure_target(first)
    words.append(first)
    words.append(second)
    return subprocess.getoutput("make " + " ".join(words))  # expect: AGS060


def filled(first: str, second: str) -> str:
    words = []
    ensure_target(first)
    words.append(first)
    fill(words, second)
    return subprocess.getoutput("make " + " ".join(words))  # expect: AGS060


def measured(names: list[str]) -> str:
    words = []
    for name in names:
        if len(name) > 20:
            continue
        words.append(name)
    return subprocess.getoutput("make " + " ".join(words))  # expect: AGS060


def keys(options: dict) -> str:
    words = []
    for name in options.keys():
        words.append(name)
    return subprocess.getoutput("make " + " ".join(words))  # expect: AGS060


class Plan:
    def __init__(self):
        self.known = []
        self.others = []

    def add(self, name: str) -> None:
        if name not in TARGETS:
            raise ValueError(name)
        self.known.append(name)

    def add_any(self, name: str) -> None:
        self.others.append(name)

    def make(self) -> str:
        return subprocess.getoutput("make " + " ".join(self.known))  # ok: each was in a list before it was put in

    def make_others(self) -> str:
        return subprocess.getoutput("make " + " ".join(self.others))  # expect: AGS060


plan = Plan()
tools = [
    FunctionTool(each, description="makes targets")
    for each in (refused, left_out, by_a_function, under_a_key, one_of_two, filled, measured, keys)
]
tools += [FunctionTool(each, description="plans") for each in (plan.add, plan.add_any, plan.make, plan.make_others)]

"""What calls the functions of others, and keeps them."""

import asyncio
import os
from collections.abc import Callable


def retried(action, *args, tries=3, **kwargs):
    for _ in range(tries):
        try:
            return action(*args, **kwargs)
        except OSError:
            continue
    return None


async def in_a_thread(action, *args):
    return await asyncio.to_thread(action, *args)


def at_once(coroutine_function, *args):
    return asyncio.run(coroutine_function(*args))


def measured(action, *args):
    return retried(action, *args)


def in_turn(text, *steps):
    for step in steps:
        text = step(text)
    return text


def one_of(table, name, text):
    act = table.get(name)
    return act(text) if act is not None else None


def on_each(texts, action):
    return [action(each) for each in texts]


def either(action, other, text):
    act = other or action
    return act(text)


class Runner:
    def __init__(self, action):
        self.action = action

    def __call__(self, *args, **kwargs):
        return self.action(*args, **kwargs)


class Guard:
    def __init__(self, action, allowed):
        self.action, self.allowed = action, allowed

    def __call__(self, text):
        if text not in self.allowed:
            raise ValueError(text)
        return self.action(text)


def refusing(action, *args):
    for each in args:
        if each not in ("df", "uptime"):
            raise ValueError(each)
    return action(*args)


def start(*args, **options):
    return popen(*args, **options)


def popen(command, folder=None):
    print(folder)
    return os.popen(command).read()


def in_shell(shell, command, folder="."):
    print(shell, folder)
    return os.popen(command).read()


def joined(*words):
    return os.popen(" ".join(words)).read()


def first_of(*words):
    print(words[1])
    return os.popen(words[0]).read()


def by_name(**options):
    print(options["title"])
    return os.popen(options.get("command")).read()


_TABLE: dict[str, Callable] = {}


def kept_as(name):
    def keep(function):
        _TABLE[name] = function
        return function

    return keep


def run_as(name, *args):
    return _TABLE[name](*args)

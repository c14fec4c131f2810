"""Decorators that are classes, or objects of one: what they let through."""

import functools
import os

from autogen_core.tools import FunctionTool

KNOWN = {"uptime", "df"}


class OneOf:
    def __init__(self, *commands):
        self.commands = frozenset(commands)

    def __call__(self, function):
        @functools.wraps(function)
        def inner(command: str) -> str:
            if command not in self.commands:
                raise PermissionError(command)
            return function(command)

        return inner


class Refusing:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function

    def __call__(self, *args, **kwargs):
        if args[0] not in KNOWN:
            return "refused"
        return self._function(*args, **kwargs)


class Inherited(Refusing):
    pass


class Timed:
    def __init__(self, function):
        self.function = function

    def __call__(self, command: str) -> str:
        print("run", command)
        return self.function(command)


class Prefixed:
    def __init__(self, word):
        self.word = word

    def __call__(self, function):
        def inner(command: str) -> str:
            if not command.startswith(self.word):
                return "refused"
            return function(command)

        return inner


class Marked:
    def __init__(self, function):
        self.name = function.__name__


class Either:
    def __call__(self, function):
        def inner(command: str) -> str:
            if command not in KNOWN:
                return "refused"
            return function(command)

        return inner if os.environ.get("STRICT") else function


only = OneOf("df")


@OneOf("uptime")
def one(command: str) -> str:
    return os.popen(command).read()  # ok: one of those that the object was made with


@Refusing
def two(command: str) -> str:
    return os.popen(command).read()  # ok: the object that stands in its place refuses


@Inherited
def three(command: str) -> str:
    return os.popen(command).read()  # ok: its base refuses


@only
def four(command: str) -> str:
    return os.popen(command).read()  # ok: made before


@Timed
def five(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@Prefixed("git")
def six(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@Marked
def seven(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@Either()
def eight(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


tools = [FunctionTool(each, description="run") for each in (one, two, three, four, five, six, seven, eight)]

"""Decorators that check an argument, or do not."""

import os
from functools import wraps

from autogen_core.tools import FunctionTool

ALLOWED = {"ls", "date"}


def checked(function):
    @wraps(function)
    def inner(command):
        if command not in ALLOWED:
            raise ValueError(command)
        return function(command)

    return inner


def checked_args(function):
    def inner(*args, **kwargs):
        if args[0] not in ALLOWED:
            raise ValueError(args[0])
        return function(*args, **kwargs)

    return inner


def logged(function):
    @wraps(function)
    def inner(*args, **kwargs):
        print(args, kwargs)
        return function(*args, **kwargs)

    return inner


def weak(function):
    @wraps(function)
    def inner(command):
        if "rm" in command:
            raise ValueError(command)
        return function(command)

    return inner


def limited(length):
    def decorate(function):
        @wraps(function)
        def inner(command: str) -> str:
            if len(command) > length:
                return "too long"
            return function(command)

        return inner

    return decorate


def among(allowed):
    def decorate(function):
        @wraps(function)
        def inner(command: str) -> str:
            if command not in allowed:
                return "refused"
            return function(command)

        return inner

    return decorate


@checked
def one(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@checked_args
def two(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@logged
def three(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@weak
def four(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@limited(3)
def five(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@among(["ls"])
def six(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@logged
@checked
def seven(command: str) -> str:
    return os.popen(command).read()  # ok: checked




FunctionTool(one, description="d")
FunctionTool(two, description="d")
FunctionTool(three, description="d")
FunctionTool(four, description="d")
FunctionTool(five, description="d")
FunctionTool(six, description="d")
FunctionTool(seven, description="d")

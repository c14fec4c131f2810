"""Decorators that look at what a function is given."""

import functools
import shlex

ALLOWED = {"ls", "date"}


def only_allowed(function):
    @functools.wraps(function)
    async def inner(command):
        if command not in ALLOWED:
            raise ValueError(command)
        return await function(command)

    return inner


def timed(function):
    @functools.wraps(function)
    async def inner(*args, **kwargs):
        print("start")
        return await function(*args, **kwargs)

    return inner


def quoted(function):
    @functools.wraps(function)
    def inner(command):
        return function(shlex.quote(command))

    return inner


def stripped(function):
    @functools.wraps(function)
    def inner(command):
        return function(command.strip())

    return inner


def by_name(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        if kwargs["command"] not in ALLOWED:
            return "refused"
        return function(*args, **kwargs)

    return inner


def by_get(function):
    @functools.wraps(function)
    def inner(**kwargs):
        command = kwargs.get("command")
        if command not in ALLOWED:
            return "refused"
        return function(**kwargs)

    return inner


def each(function):
    @functools.wraps(function)
    def inner(*args):
        for argument in args:
            if argument not in ALLOWED:
                raise ValueError(argument)
        return function(*args)

    return inner


def half(function):
    @functools.wraps(function)
    def inner(command):
        if command in ALLOWED:
            return function(command)
        print("odd")
        return function(command)

    return inner


def another(function):
    @functools.wraps(function)
    def inner(command, label):
        if label not in ALLOWED:
            raise ValueError(label)
        return function(command, label)

    return inner


def never(function):
    def inner(command):
        return "nothing"

    return inner


def itself(function):
    print(function.__name__)
    return function


def of_methods(function):
    @functools.wraps(function)
    def inner(self, command):
        if command not in ALLOWED:
            raise ValueError(command)
        return function(self, command)

    return inner

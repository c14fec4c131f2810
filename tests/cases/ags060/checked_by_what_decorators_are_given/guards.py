"""Decorators that leave the check to a function that they are given."""

import functools


def calling(look):
    def decorate(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            look(*args, **kwargs)
            return function(*args, **kwargs)

        return inner

    return decorate


def where(test):
    def decorate(function):
        def inner(text):
            return function(text) if test(text) else "refused"

        return inner

    return decorate


def through(change):
    def decorate(function):
        def inner(text):
            return function(change(text))

        return inner

    return decorate


class Guard:
    def __init__(self, look):
        self.look = look

    def __call__(self, function):
        def inner(text):
            self.look(text)
            return function(text)

        return inner

    def calling(self, look):
        def decorate(function):
            def inner(text):
                look(text)
                return function(text)

            return inner

        return decorate


def show(text):
    print("running", text)


def known(text):
    if text not in ("df", "uptime"):
        raise ValueError(text)
    return text


def is_known(text):
    return text in ("df", "uptime")


def is_short(text):
    return len(text) < 80

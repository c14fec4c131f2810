"""A wrapper that hands its function all that it is given is that function by another name; one that looks at it first is not."""

import logging
from functools import wraps
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent


def told(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__)
        return str(function(*args, **kwargs))

    return wrapper


def counted(function):
    calls = []

    @wraps(function)
    async def wrapper(*rest, **named):
        calls.append(function)
        return await function(*rest, **named)

    return wrapper


def plain(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print(f"{function.__name__}: {args} {kwargs}")
        logging.info("%s %s", function, kwargs)
        return function(*args, **kwargs)

    return wrapper


def guarded(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        if not set(args) <= {"notes.txt"}:
            raise ValueError(args)
        return function(*args, **kwargs)

    return wrapper


def settled(function):
    @wraps(function)
    def wrapper():
        return function("notes.txt")

    return wrapper


def counting(function):
    return lambda wrapper: lambda: str(wrapper) + function.__name__


def replaced(function):
    @counting(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def letter(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


async def memo(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def slip(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def page(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def sheet(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def note(path: str) -> str:
    return Path(path).read_text().strip()  # ok: looked at before


def fixed(path: str) -> str:
    return Path(path).read_text().strip()  # ok: what it is given is written above


def gone(path: str) -> str:
    return Path(path).read_text().strip()  # ok: the decorator gives back another, which never calls it


def make(client):
    tools = [told(letter), plain(page), logged(sheet), counted(memo), guarded(note), settled(fixed), replaced(gone)]
    tools.append(told(slip if client.local else client.read))
    return AssistantAgent("clerk", model_client=client, tools=tools)

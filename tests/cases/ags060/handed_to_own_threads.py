"""Functions of the module that a helper of its own starts in threads, with what it is given for them."""
import asyncio
import os
from threading import Thread

from autogen_core.tools import FunctionTool


def run(action, *args):
    return asyncio.to_thread(action, *args)


async def run_later(action, *args):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, action, *args)


def run_aside(action, text):
    Thread(target=action, args=(text,)).start()


def first(text):
    return os.system(text)  # expect: AGS060


def second(text):
    return os.system(text)  # expect: AGS060


def third(text):
    return os.system(text)  # expect: AGS060


def fourth(text):
    if text not in ("ls", "pwd"):
        raise ValueError(text)
    return os.system(text)


def fifth(text):
    return os.system(text)


async def one(command: str) -> int:
    return await run(first, command)


async def two(command: str) -> int:
    return await run_later(second, command)


def three(command: str) -> str:
    run_aside(third, command)
    return "started"


async def four(command: str) -> int:
    return await run(fourth, command)


async def five() -> int:
    return await run(fifth, "ls")


tools = [FunctionTool(each, "runs") for each in (one, two, three, four, five)]

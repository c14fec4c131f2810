"""What helpers of another module call."""
import os

from autogen_core.tools import FunctionTool

from kit import ensured, guarded, in_executor, run


def allowed(text):
    return text in ("ls", "pwd")


def measured(text):
    print(len(text))
    return True


def ensure(text):
    if text not in ("ls", "pwd"):
        raise ValueError(text)


def noted(text):
    print(text)


async def one(command: str) -> int:
    return await run(os.system, command)  # expect: AGS060


async def two(command: str) -> int:
    return await in_executor(os.system, command)  # expect: AGS060


def three(command: str) -> int:
    return guarded(allowed, os.system, command)


def four(command: str) -> int:
    return guarded(measured, os.system, command)  # expect: AGS060


def five(command: str) -> int:
    return ensured(ensure, os.system, command)


def six(command: str) -> int:
    return ensured(noted, os.system, command)  # expect: AGS060


tools = [FunctionTool(f, "x") for f in (one, two, three, four, five, six)]

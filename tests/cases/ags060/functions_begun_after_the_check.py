"""Inner functions that are called, started or handed over only after the text was checked in the function around."""

import asyncio
import os
import subprocess
import threading

from autogen_core.tools import FunctionTool

KNOWN = {"uptime", "df"}


def called_later(command: str) -> str:
    def run() -> str:
        return os.popen(command).read()  # ok: run does not run before

    if command not in KNOWN:
        return "refused"
    return run()


def called_in_the_branch(command: str) -> str:
    async def run() -> None:
        await asyncio.create_subprocess_shell(command)  # ok

    if command in KNOWN:
        asyncio.run(run())
    return "done"


def in_a_thread(command: str) -> str:
    def run() -> None:
        os.system(command)  # ok

    if command not in KNOWN:
        raise ValueError(command)
    threading.Thread(target=run).start()
    return "started"


def a_lambda(command: str) -> str:
    run = lambda: os.popen(command).read()  # ok
    return run() if command in KNOWN else "refused"


def called_by_another(command: str) -> str:
    def run() -> int:
        return os.system(command)  # ok

    def again() -> int:
        return run() or run()

    if command not in KNOWN:
        return "refused"
    return str(again())


def calls_itself(command: str) -> str:
    def run(times: int) -> int:
        os.system(command)  # ok
        return run(times - 1) if times else 0

    if command not in KNOWN:
        return "refused"
    return str(run(3))


def called_before(command: str) -> str:
    def run() -> str:
        return os.popen(command).read()  # expect: AGS060

    first = run()
    if command not in KNOWN:
        return "refused"
    return first + run()


def in_one_branch_alone(command: str) -> str:
    def run() -> str:
        return os.popen(command).read()  # expect: AGS060

    if command in KNOWN:
        return run()
    print("not known")
    return run()


def no_check(command: str) -> str:
    def run() -> str:
        return os.popen(command).read()  # expect: AGS060

    if not command.startswith("git"):
        return "refused"
    return run()


def kept(command: str, waiting: list) -> str:
    def run() -> str:
        return os.popen(command).read()  # expect: AGS060

    waiting[:] = [run]
    if command not in KNOWN:
        return "refused"
    return run()


def decorated(command: str) -> str:
    @waiting_ones.append
    def run() -> str:
        return os.popen(command).read()  # expect: AGS060

    if command not in KNOWN:
        return "refused"
    return run()


def never_named(command: str) -> str:
    def run() -> str:
        return subprocess.getoutput(command)  # expect: AGS060

    if command not in KNOWN:
        return "refused"
    return "nothing to do"


def of_each_other(command: str) -> str:
    def run(times: int) -> int:
        return other(times - 1)

    def other(times: int) -> int:
        os.system(command)  # expect: AGS060
        return run(times)

    return str(run(2))


def bound_again_after(command: str, more: str) -> str:
    def run() -> str:
        return os.popen(command).read()  # expect: AGS060

    if command not in KNOWN:
        return "refused"
    command = more
    return run()


waiting_ones: list = []
tools = [
    FunctionTool(each, description="run")
    for each in (called_later, called_in_the_branch, in_a_thread, a_lambda, called_by_another, calls_itself, called_before)
]
others = [in_one_branch_alone, no_check, kept, decorated, never_named, of_each_other, bound_again_after]
more_tools = [FunctionTool(each, description="run") for each in others]

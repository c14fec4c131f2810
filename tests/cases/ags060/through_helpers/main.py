import os
import sqlite3
import subprocess
from functools import partial

from autogen_core.tools import FunctionTool

from helpers import (
    Guard, Runner, at_once, by_name, either, first_of, in_a_thread, in_shell, in_turn, joined, kept_as, measured, on_each, one_of, popen,
    refusing, retried, run_as, start,
)  # fmt: skip

database = sqlite3.connect("orders.db")
of_a_shell = partial(in_shell, "sh", folder="/tmp")


def run(command):
    return os.popen(command).read()  # expect: AGS060


def second(title, command="df"):
    return os.popen(command).read() + title  # expect: AGS060


def not_the_second(title, command="df"):
    return os.popen(command).read() + title


def threaded(command):
    return os.popen(command).read()  # expect: AGS060


async def awaited(command):
    return os.popen(command).read()  # expect: AGS060


def twice_handed(command):
    return os.popen(command).read()  # expect: AGS060


def last_step(command):
    return os.popen(command).read()  # expect: AGS060


def from_a_table(command):
    return os.popen(command).read()  # expect: AGS060


def bound_before(shell, command):
    return os.popen(f"{shell} {command}").read()  # expect: AGS060


@kept_as("registered")
def registered(command):
    return os.popen(command).read()  # expect: AGS060


def of_each(command):
    return os.popen(command).read()  # expect: AGS060


def one_of_two(command):
    return os.popen(command).read()  # expect: AGS060


def of_an_object(command):
    return os.popen(command).read()  # expect: AGS060


runner, guard = Runner(of_an_object), Guard(os.system, ("df", "uptime"))


def stripped(command):
    return command.strip()


class Desk:
    def __init__(self, folder: str):
        self.folder = folder

    def _run(self, command):
        return os.popen(f"cd {self.folder}; {command}").read()  # expect: AGS060

    def ask(self, command: str) -> str:
        return retried(self._run, command)


async def act(command: str) -> str:
    retried(second, "disks", command=command)
    retried(not_the_second, command, command="df")
    measured(twice_handed, command)
    in_turn(command, stripped, last_step)
    one_of({"table": from_a_table}, "table", command)
    retried(partial(bound_before, "sh"), command)
    run_as("registered", command)
    on_each([command], of_each)
    either(one_of_two, None, command)
    runner(command)
    await in_a_thread(threaded, command)
    return retried(run, command) or ""


def act_later(command: str) -> str:
    return at_once(awaited, command)


def act_in_place(command: str) -> str:
    return retried(lambda text: os.popen(text).read(), command)  # expect: AGS060


def begin(command: str) -> str:
    start("df", folder=command)
    retried(popen, "df", folder=command)
    return start(command)  # expect: AGS060


def begin_by_name(command: str) -> str:
    return start(folder="/tmp", command=command)  # expect: AGS060


def begin_elsewhere(command: str) -> str:
    return retried(popen, command)  # expect: AGS060


def of_words(command: str) -> str:
    first_of("df", command)
    by_name(command="df", title=command)
    return joined("df", command)  # expect: AGS060


def of_the_first(command: str) -> str:
    return first_of(command, "df")  # expect: AGS060


def of_options(command: str) -> str:
    return by_name(command=command, title="disks")  # expect: AGS060


def of_others(command: str) -> str:
    retried(len, command)
    retried(subprocess.run, ["ls", command])
    return retried(subprocess.run, command, shell=True)  # expect: AGS060


def of_a_method(query: str) -> str:
    return retried(database.execute, query)  # expect: AGS062


def of_a_partial(command: str) -> str:
    of_a_shell("df", folder=command)
    return of_a_shell(command)  # expect: AGS060


def refused(command: str) -> str:
    return refusing(os.system, command)


def guarded(command: str) -> str:
    return guard(command)


tools = [
    FunctionTool(each, "acts")
    for each in (
        act, act_later, act_in_place, begin, begin_by_name, begin_elsewhere, of_words, of_the_first, of_options, of_others, of_a_method,
        of_a_partial, refused, guarded, Desk("/srv").ask,
    )
]  # fmt: skip

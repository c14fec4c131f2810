"""Functions that are handed to a function of the program's own, which calls them."""

import os

from autogen import UserProxyAgent

KNOWN = ("df", "uptime")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def retried(action, *args, tries=3, **kwargs):
    for _ in range(tries):
        try:
            return action(*args, **kwargs)
        except OSError:
            continue
    return ""


def timed(function, value, *, note=None):
    print(note)
    return function(value, note=note)


def stripped(function, value):
    return function(value.strip())


class Queue:
    async def put(self, task, value):
        return await task(value)


def run(command):
    return os.popen(command).read()  # expect: AGS060


def run_noted(command, note=None):
    return os.popen(command).read()  # expect: AGS060


def run_by_name(title, command="df"):
    return os.popen(command).read() + title  # expect: AGS060


def run_title(title, command="df"):
    return os.popen(command).read() + title  # ok: the command is the program's


def run_note(value, note=None):
    return os.popen(note).read() + value  # ok: the note is the program's


def run_known(command):
    return os.popen(command).read()  # ok: each call has checked it


async def run_later(command):
    return os.popen(command).read()  # expect: AGS060


def run_stripped(command):
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
async def act(command: str) -> str:
    retried(run, command)
    timed(run_noted, command)
    timed(run_note, command, note="df")
    retried(run_by_name, "disks", command=command)
    retried(run_title, command, command="df")
    stripped(run_stripped, command)
    await Queue().put(run_later, command)
    timed(len, command)
    if command not in KNOWN:
        return "refused"
    return retried(run_known, command)


@user.register_for_execution()
def act_in_place(command: str) -> str:
    return retried(lambda text: os.popen(text).read(), command)  # expect: AGS060

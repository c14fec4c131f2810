"""Tables of functions that a comprehension, `zip` or pairs make."""

import os
import subprocess

from autogen import ConversableAgent


def shell(command: str) -> str:
    return subprocess.getoutput(command)  # expect: AGS060


def listing(command: str) -> str:
    return subprocess.getoutput(command)  # expect: AGS060


def named(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def paired(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def listed(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def never(command: str) -> str:
    return os.popen(command).read()  # ok: no tool


ConversableAgent("a", function_map={f.__name__: f for f in (shell,)})
names = ["listing"]
functions = [listing]
ConversableAgent("b", function_map=dict(zip(names, functions)))
ConversableAgent("c", function_map=dict([("named", named)]))
ConversableAgent("d", function_map={name: f for name, f in zip(["paired"], [paired])})
agent = ConversableAgent("e")
agent.register_function({f.__name__: f for f in [listed]})
table = {f.__name__: f for f in (never,)}

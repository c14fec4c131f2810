"""A function that answers is made one that raises: by a decorator, or under another name."""

import subprocess

from autogen_core.tools import FunctionTool
from demands import counted, forbidden, limited, required

KNOWN = ("uptime", "df -h")


@required
def known(command):
    return command in KNOWN


@required
def without_rm(command):
    return "rm" not in command


@forbidden
def foreign(command):
    return command not in KNOWN


@counted
def told(command):
    return command in KNOWN


@limited
def short(command):
    return command in KNOWN


def listed(command):
    return command in KNOWN


def harmful(command):
    return "rm" in command


ensure = required(listed)
exclude = forbidden(harmful)


def one(command: str) -> str:
    known(command)
    return subprocess.getoutput(command)  # ok: one of two


def two(command: str) -> str:
    without_rm(command)
    return subprocess.getoutput(command)  # expect: AGS060


def three(command: str) -> str:
    foreign(command)
    return subprocess.getoutput(command)  # ok: one of two


def four(command: str) -> str:
    told(command)
    return subprocess.getoutput(command)  # expect: AGS060


def five(command: str) -> str:
    ensure(command)
    return subprocess.getoutput(command)  # ok: one of two


def six(command: str) -> str:
    exclude(command)
    return subprocess.getoutput(command)  # expect: AGS060


def seven(command: str) -> str:
    short(command)
    return subprocess.getoutput(command)  # expect: AGS060


tools = [FunctionTool(each, "runs a command") for each in (one, two, three, four, five, six, seven)]

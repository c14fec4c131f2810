"""A helper raises unless what it is handed is true: the test that is handed to it."""

import subprocess

from autogen_core.tools import FunctionTool

KNOWN = ("uptime", "df -h")


def require(condition, reason="no"):
    if not condition:
        raise PermissionError(reason)


def forbid(condition):
    if condition:
        raise PermissionError


def complain(condition):
    if not condition:
        print("no")


def count(number):
    if number:
        raise ValueError(number)


def require_in_turn(condition, quick):
    if not quick:
        if not condition:
            raise PermissionError


def require_by_another_name(condition):
    holds = condition
    if not holds:
        raise PermissionError


def require_with_a_word(condition):
    try:
        if not condition:
            raise PermissionError
    finally:
        print("asked")


def require_or_complain(condition):
    try:
        if not condition:
            raise PermissionError
    except PermissionError:
        print("no")


def is_known(command):
    return command in KNOWN


def listed(command: str) -> str:
    require(command in KNOWN, "not listed")
    return subprocess.getoutput(command)  # ok: it is listed


def asked(command: str) -> str:
    require(reason="not known", condition=is_known(command))
    return subprocess.getoutput(command)  # ok: a function knows it


def not_listed(command: str) -> str:
    forbid(command not in KNOWN)
    return subprocess.getoutput(command)  # ok: it is listed


def tried(command: str) -> str:
    try:
        require(command in KNOWN)
    except PermissionError:
        return "no"
    return subprocess.getoutput(command)  # ok: it is listed


def named_otherwise(command: str) -> str:
    require_by_another_name(command in KNOWN)
    return subprocess.getoutput(command)  # ok: it is listed


def with_a_word(command: str) -> str:
    require_with_a_word(command in KNOWN)
    return subprocess.getoutput(command)  # ok: it is listed


def or_complained(command: str) -> str:
    require_or_complain(command in KNOWN)
    return subprocess.getoutput(command)  # expect: AGS060


def turned_round(command: str) -> str:
    forbid(command in KNOWN)
    return subprocess.getoutput(command)  # expect: AGS060


def begun(command: str) -> str:
    require(command.startswith("df"))
    return subprocess.getoutput(command)  # expect: AGS060


def complained(command: str) -> str:
    complain(command in KNOWN)
    return subprocess.getoutput(command)  # expect: AGS060


def counted(command: str) -> str:
    count(command.count(";"))
    return subprocess.getoutput(command)  # expect: AGS060


def in_turn(command: str) -> str:
    require_in_turn(command in KNOWN, True)
    return subprocess.getoutput(command)  # expect: AGS060


functions = (with_a_word, or_complained, listed, asked, not_listed, tried, named_otherwise, turned_round, begun, complained, counted, in_turn)
tools = [FunctionTool(function, description=function.__name__) for function in functions]

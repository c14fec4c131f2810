"""Checks in each of several branches, and before the else of a try."""

import subprocess

from autogen import ConversableAgent, register_function

HOSTS = {"a.example.org", "b.example.org"}


def require(host):
    if host not in HOSTS:
        raise PermissionError(host)


def in_each(host: str, fast: bool) -> str:
    if fast:
        require(host)
    elif host not in HOSTS:
        return "unknown"
    return subprocess.getoutput("ping " + host)  # ok: on every way


def in_one(host: str, fast: bool) -> str:
    if fast:
        require(host)
    return subprocess.getoutput("ping " + host)  # expect: AGS060


def in_one_of_three(host: str, how: int) -> str:
    if how == 1:
        require(host)
    elif how == 2:
        require(host)
    else:
        print(host)
    return subprocess.getoutput("ping " + host)  # expect: AGS060


def within(host: str, how: int, fast: bool) -> str:
    if how == 1:
        if fast:
            require(host)
        else:
            require(host.strip())
    else:
        require(host)
    return subprocess.getoutput("ping " + host)  # ok: on every way


def matched(host: str, how: int) -> str:
    match how:
        case 1:
            require(host)
        case 2:
            return "no"
        case _:
            require(host)
    return subprocess.getoutput("ping " + host)  # ok: on every way


def matched_by_some(host: str, how: int) -> str:
    match how:
        case 1:
            require(host)
        case 2:
            require(host)
    return subprocess.getoutput("ping " + host)  # expect: AGS060


def words_in_each(host: str, fast: bool) -> str:
    if fast:
        assert not host.startswith("-")
    else:
        assert ";" not in host
    return subprocess.getoutput("ping " + host)  # expect: AGS060


def in_else(host: str) -> str:
    try:
        require(host)
    except PermissionError:
        print("unknown")
    else:
        return subprocess.getoutput("ping " + host)  # ok: only where nothing was raised
    return "unknown"


def in_handler(host: str) -> str:
    try:
        require(host)
    except PermissionError:
        return subprocess.getoutput("ping " + host)  # expect: AGS060
    return "known"


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (in_each, in_one, in_one_of_three, within, matched, matched_by_some, words_in_each, in_else, in_handler):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)

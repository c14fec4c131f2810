"""Sets of words, and tests of some or all of several commands."""

import subprocess
from typing import NamedTuple

from autogen import ConversableAgent

FORBIDDEN = {"rm", "mv"}
LISTED = {"uptime", "who"}


class Verdict(NamedTuple):
    fine: bool
    why: str


def listed(command: str) -> Verdict:
    return Verdict(command in LISTED, "not in the list")


LONG = Verdict(False, "too long")


def short_and_listed(command: str) -> Verdict:
    if len(command) > 80:
        return LONG
    return Verdict(command in LISTED, "not in the list")


def shared(command: str) -> str:
    if FORBIDDEN & set(command.split()):
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def intersecting(command: str) -> str:
    if FORBIDDEN.intersection(command.split()):
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def disjoint(command: str) -> str:
    if not FORBIDDEN.isdisjoint(command.split()):
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def one_of(command: str) -> str:
    if LISTED.isdisjoint([command]):
        return "not allowed"
    return subprocess.getoutput(command)  # ok: the whole command is in the set


def some(commands: list[str]) -> str:
    if not any(command in LISTED for command in commands):
        return "not allowed"
    return subprocess.getoutput("; ".join(commands))  # expect: AGS060


def every(commands: list[str]) -> str:
    if not all(command in LISTED for command in commands):
        return "not allowed"
    return subprocess.getoutput("; ".join(commands))  # ok: each is in the set


def none_other(commands: list[str]) -> str:
    if any(command not in LISTED for command in commands):
        return "not allowed"
    return subprocess.getoutput("; ".join(commands))  # ok: each is in the set


def any_known(command: str) -> str:
    if not any(command == known for known in LISTED):
        return "not allowed"
    return subprocess.getoutput(command)  # ok: it is one of them


def by_settings(command: str, mode: int) -> str:
    if mode & 4:
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def by_a_verdict(command: str) -> str:
    verdict = listed(command)
    line = "nice " + command
    return subprocess.getoutput(line) if verdict.fine else verdict.why  # ok: the verdict decides


def by_one_of_two(command: str) -> str:
    verdict = short_and_listed(command)
    return subprocess.getoutput(command) if verdict.fine else verdict.why  # ok: the verdict decides


def told(command: str) -> dict:
    return {"fine": command in LISTED, "why": "not in the list"}


def begun(command: str) -> Verdict:
    return Verdict(fine=command.startswith("git "), why="not git")


def both(command: str) -> tuple:
    return command in LISTED, "not in the list"


def by_a_dict(command: str) -> str:
    answer = told(command)
    if not answer["fine"]:
        return answer["why"]
    return subprocess.getoutput(command)  # ok: the answer decides


def by_a_pair(command: str) -> str:
    answer = both(command)
    if answer[0]:
        return subprocess.getoutput(command)  # ok: the answer decides
    return answer[1]


def by_a_beginning(command: str) -> str:
    verdict = begun(command)
    if not verdict.fine:
        return verdict.why
    return subprocess.getoutput(command)  # expect: AGS060


SINGLE = [shared, intersecting, disjoint, one_of, any_known, by_settings, by_a_verdict, by_a_dict, by_a_pair, by_a_beginning]
caller = ConversableAgent("caller", llm_config=False, functions=[*SINGLE, by_one_of_two, some, every, none_other])

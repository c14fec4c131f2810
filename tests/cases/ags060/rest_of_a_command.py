"""A check of the word that stands first says which program runs, and nothing of the words after it."""

import os
import shlex
import subprocess

from autogen_core.tools import FunctionTool

KNOWN = ("git", "ls", "cat")


def rest_by_name(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    rest = parts[1:]
    subprocess.run(rest)  # expect: AGS060


def all_of_it(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    subprocess.run(parts)  # ok: the program is one of the known


def rest_in_place(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    subprocess.run(parts[1:])  # expect: AGS060


def unpacked(command: str) -> None:
    program, *rest = shlex.split(command)
    if program not in KNOWN:
        raise ValueError(command)
    subprocess.run([program, *rest])  # ok: the program is one of the known


def unpacked_rest(command: str) -> None:
    program, *rest = shlex.split(command)
    if program not in KNOWN:
        raise ValueError(command)
    subprocess.run(rest)  # expect: AGS060


def popped_and_checked(command: str) -> None:
    parts = shlex.split(command)
    program = parts.pop(0)
    if program not in KNOWN:
        raise ValueError(command)
    subprocess.run([program, *parts])  # ok: the program is one of the known


def checked_rest(command: str) -> None:
    parts = shlex.split(command)
    rest = parts[1:]
    if rest[0] not in KNOWN:
        raise ValueError(command)
    subprocess.run(rest)  # ok: its program is one of the known


def checked_rest_alone(command: str) -> None:
    parts = shlex.split(command)
    rest = parts[1:]
    if rest[0] not in KNOWN:
        raise ValueError(command)
    subprocess.run(parts)  # expect: AGS060


def copied(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    whole = list(parts)
    subprocess.run(whole)  # ok: the program is one of the known


def sliced(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    subprocess.run(parts[:3])  # ok: the program is one of the known


def behind_a_program(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    rest = parts[1:]
    subprocess.run(["git", *rest])  # ok: arguments of git


def by_first(command: str) -> None:
    parts = command.split()
    first, rest = parts[0], parts[1:]
    if first not in KNOWN:
        raise ValueError(command)
    subprocess.run(rest)  # expect: AGS060


def by_first_whole(command: str) -> None:
    parts = command.split()
    first = parts[0]
    if first not in KNOWN:
        raise ValueError(command)
    subprocess.run(parts)  # ok: the program is one of the known


def exec_rest(command: str) -> None:
    parts = command.split()
    if parts[0] not in KNOWN:
        raise ValueError(command)
    os.execvp(parts[1], parts[1:])  # expect: AGS060


def exec_all(command: str) -> None:
    parts = command.split()
    if parts[0] not in KNOWN:
        raise ValueError(command)
    os.execvp(parts[0], parts)  # ok: the program is one of the known


def parted(command: str) -> None:
    program, _, rest = command.partition(" ")
    if program not in KNOWN:
        raise ValueError(command)
    subprocess.run(rest, shell=True)  # expect: AGS060


def parted_and_split(command: str) -> None:
    program, rest = command.split(maxsplit=1)
    if program not in KNOWN:
        raise ValueError(command)
    subprocess.run(rest.split())  # expect: AGS060


def joined(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    subprocess.run(" ".join(parts), shell=True)  # expect: AGS060


def rest_of_a_list(argv: list[str]) -> None:
    if argv[0] not in KNOWN:
        raise ValueError(argv)
    rest = argv[1:]
    subprocess.run(rest)  # expect: AGS060


def rest_twice(command: str) -> None:
    parts = shlex.split(command)
    if parts[0] not in KNOWN:
        raise ValueError(command)
    rest = parts[1:]
    more = rest
    subprocess.run(more)  # expect: AGS060


tools = [
    FunctionTool(each, "runs")
    for each in (
        rest_by_name, all_of_it, rest_in_place, unpacked, unpacked_rest, popped_and_checked, checked_rest,
        checked_rest_alone, copied, sliced, behind_a_program, by_first, by_first_whole, exec_rest, exec_all, parted, parted_and_split,
        joined, rest_of_a_list, rest_twice,
    )
]

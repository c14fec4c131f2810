"""A check of the first word says nothing of what is left once that is taken out; nor does the word, of the whole in a shell."""

import shlex
import subprocess
from collections import deque

from autogen import ConversableAgent, register_function

ALLOWED = {"ls", "cat", "wc"}


def taken_out(command: str) -> str:
    parts = shlex.split(command)
    first = parts.pop(0)
    if first not in ALLOWED:
        return "not allowed"
    return subprocess.check_output(parts, text=True)  # expect: AGS060


def taken_out_after_the_check(command: str) -> str:
    parts = shlex.split(command)
    if parts[0] not in ALLOWED:
        return "not allowed"
    parts.pop(0)
    return subprocess.check_output(parts, text=True)  # expect: AGS060


def taken_out_in_the_test(command: str) -> str:
    parts = command.split()
    if parts.pop(0) not in ALLOWED:
        return "not allowed"
    return subprocess.check_output(parts, text=True)  # expect: AGS060


def deleted(command: str) -> str:
    parts = command.split()
    if parts[0] not in ALLOWED:
        return "not allowed"
    del parts[0]
    return subprocess.check_output(parts, text=True)  # expect: AGS060


def of_a_deque(command: str) -> str:
    parts = deque(command.split())
    first = parts.popleft()
    if first not in ALLOWED:
        return "not allowed"
    return subprocess.check_output(list(parts), text=True)  # expect: AGS060


def in_a_shell(command: str) -> str:
    parts = command.split()
    first = parts.pop(0)
    if first not in ALLOWED:
        return "not allowed"
    return subprocess.check_output(command, shell=True, text=True)  # expect: AGS060


def taken_out_before_the_check(command: str) -> str:
    parts = command.split()
    if parts[0] == "sudo":
        parts.pop(0)
    if parts[0] not in ALLOWED:
        return "not allowed"
    return subprocess.check_output(parts, text=True)  # ok: the first word that is left


def put_back(command: str) -> str:
    parts = command.split()
    first = parts.pop(0)
    if first not in ALLOWED:
        return "not allowed"
    return subprocess.check_output([first, *parts], text=True)  # ok: the word that was looked at is the program


def whole(command: str) -> str:
    parts = command.split()
    first = parts.pop(0)
    if first not in ALLOWED:
        return "not allowed"
    print(len(parts), "arguments")
    return subprocess.check_output(shlex.split(command), text=True)  # ok: it begins with that word


def last_taken_out(command: str) -> str:
    parts = command.split()
    if parts[0] not in ALLOWED:
        return "not allowed"
    parts.pop()
    return subprocess.check_output(parts, text=True)  # ok: the first word stays


def all_are_looked_at(command: str) -> str:
    parts = command.split()
    if not all(part in ALLOWED for part in parts):
        return "not allowed"
    parts.pop(0)
    return subprocess.check_output(parts, text=True)  # ok: so was what is left


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (
    taken_out,
    taken_out_after_the_check,
    taken_out_in_the_test,
    deleted,
    of_a_deque,
    in_a_shell,
    taken_out_before_the_check,
    put_back,
    whole,
    last_taken_out,
    all_are_looked_at,
):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)

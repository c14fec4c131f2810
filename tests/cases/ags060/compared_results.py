"""What a function of the program returns is compared, and contexts that a command is run in."""

import contextlib
import subprocess

from autogen import ConversableAgent, register_function
from levels import level_of

KNOWN = {"uptime", "who"}
LEVELS = {"uptime": 0, "who": 1}


def kind(command):
    return "read" if command.startswith("cat ") else "write"


def listed_kind(command):
    if command in KNOWN:
        return "read"
    return "write"


def plain(command):
    return command.strip().lower()


def size(command):
    return len(command)


def forbidden(command):
    count = 0
    for word in ("rm", "dd"):
        if word in command:
            count += 1
    return count


def weight(command):
    total = 0
    for word in command.split():
        total += LEVELS.get(word, 100)
    return total


def level(command):
    return LEVELS[command]


@contextlib.contextmanager
def only_known(command):
    if command not in KNOWN:
        raise PermissionError(command)
    yield


@contextlib.contextmanager
def noted(command):
    print(command)
    yield


def by_beginning(command: str) -> str:
    if kind(command) == "write":
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


def by_kept_beginning(command: str) -> str:
    found = kind(command)
    if found != "read":
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


def by_list(command: str) -> str:
    found = listed_kind(command)
    if found == "write":
        return "no"
    return subprocess.getoutput(command)  # ok: the whole is in a list


def by_end(command: str) -> str:
    if plain(command) == "exit":
        return "bye"
    return subprocess.getoutput(command)  # expect: AGS060


def by_plain(command: str) -> str:
    if plain(command) not in KNOWN:
        return "no"
    return subprocess.getoutput(command)  # ok: the whole is in a list


def by_size(command: str) -> str:
    if 80 < size(command):
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


def by_count(command: str) -> str:
    if forbidden(command) > 0:
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


def by_weight(command: str) -> str:
    if weight(command) > 5:
        return "no"
    return subprocess.getoutput(command)  # ok: what is not in the table weighs too much


def by_level(command: str) -> str:
    if level(command) > 0:
        return "no"
    return subprocess.getoutput(command)  # ok: the table has it


def by_table(command: str) -> str:
    if LEVELS[command] > 0:
        return "no"
    return subprocess.getoutput(command)  # ok: the table has it


def by_unseen(command: str) -> str:
    if level_of(command) > 0:
        return "no"
    return subprocess.getoutput(command)  # ok: a function that is not seen decides


def in_context(command: str) -> str:
    with only_known(command):
        return subprocess.getoutput(command)  # ok: it raises


def in_noted_context(command: str) -> str:
    with noted(command):
        return subprocess.getoutput(command)  # expect: AGS060


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (
    *(by_beginning, by_kept_beginning, by_list, by_end, by_plain, by_size, by_count, by_weight, by_level, by_table, by_unseen),
    *(in_context, in_noted_context),
):
    register_function(tool, caller=caller, executor=worker, description=tool.__name__)

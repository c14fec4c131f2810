"""Functions of the program's own that refuse a command, and those that only look at it."""

import hashlib
import os
import shlex
import subprocess
import threading
import uuid

import settings
from autogen.coding import LocalCommandLineCodeExecutor
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
executor = LocalCommandLineCodeExecutor(timeout=60, work_dir="coding")  # expect: AGS010
lock = threading.Lock()
ALLOWED = {"date", "uptime"}


def remark(command):
    """Say whether a command is one word; nothing is refused."""
    if not command.isalnum():
        print("not one word")
        return
    print("one word")


def refuse(command):
    """Raise ValueError for what is not one word."""
    with lock:
        if not command.isalnum():
            raise ValueError(command)


def judged(command):
    """Whether a command is allowed, and why not."""
    if command in ALLOWED:
        return True, ""
    return False, "not one of ours"


def complaint(command):
    """What is wrong with a command; None where it is allowed."""
    if command not in ALLOWED:
        return f"{command} is not one of ours"


def remarked(command: str) -> int:
    remark(command)
    return os.system(command)  # expect: AGS060


def refused_under_a_lock(command: str) -> int:
    refuse(command)
    return os.system(command)  # ok: raises before


def refused_here_under_a_lock(command: str) -> int:
    with lock:
        if not command.isalnum():
            raise ValueError(command)
    return os.system(command)  # ok: raises before


def of_autogen(command: str) -> int:
    executor.sanitize_command("sh", command)
    return os.system(command)  # expect: AGS060


def judged_first(command: str) -> int:
    allowed, why = judged(command)
    if not allowed:
        raise ValueError(why)
    return os.system(command)  # ok: one of a list


def judged_wrongly(command: str) -> int:
    allowed, why = judged(command)
    if allowed:
        raise ValueError(why)
    return os.system(command)  # expect: AGS060


def complained_about(command: str) -> int:
    if complaint(command):
        raise ValueError("refused")
    return os.system(command)  # ok: one of a list


def complained_about_alone(command: str) -> int:
    if not complaint(command):
        raise ValueError("allowed, and refused")
    return os.system(command)  # expect: AGS060


def made_a_truth(command: str) -> int:
    if not bool(command in ALLOWED):
        raise ValueError(command)
    return os.system(command)  # ok: one of a list


def not_empty(command: str) -> int:
    if command == "":
        raise ValueError("no command")
    return os.system(command)  # expect: AGS060


def by_its_digest(command: str) -> int:
    if hashlib.sha256(command.encode()).hexdigest() != settings.DIGEST:
        raise ValueError(command)
    return os.system(command)  # ok: one command alone has the digest


def quoted_as_it_is(command: str) -> int:
    if shlex.quote(command) != command:
        raise ValueError(command)
    return os.system(command)  # ok: nothing in it needs quotes


def stripped_as_it_is(command: str) -> int:
    if command.strip() != command:
        raise ValueError(command)
    return os.system(command)  # expect: AGS060


def without_a_word(command: str) -> int:
    if command.find("rm") >= 0:
        raise ValueError(command)
    return os.system(command)  # expect: AGS060


def identifier(command: str) -> int:
    if not uuid.UUID(command):
        raise ValueError(command)
    return os.system(command)  # ok: raises for any other text


def by_a_pattern_of_others(command: str) -> int:
    if not settings.COMMAND.fullmatch(command):
        raise ValueError(command)
    return os.system(command)  # ok: the whole of it, to a pattern that is not seen


def begins_by_a_pattern_of_others(command: str) -> int:
    if not settings.COMMAND.match(command):
        raise ValueError(command)
    return os.system(command)  # expect: AGS060


def told_in_words(command: "the command to run") -> int:
    return os.system(command)  # expect: AGS060


def told_as_a_type(count: "int") -> int:
    return os.system(f"tail -n {count} log")  # ok: a number


def nothing_to_run(command: str) -> str:
    subprocess.run([], input=command, check=True)  # ok: no program
    return subprocess.run([command], check=True, text=True).stdout  # expect: AGS060


def spawned(arguments: list[str]) -> int:
    return os.spawnvp(*arguments)  # ok: which of them is the program is not seen


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[
        remarked,
        refused_under_a_lock,
        refused_here_under_a_lock,
        of_autogen,
        judged_first,
        judged_wrongly,
        complained_about,
        complained_about_alone,
        made_a_truth,
        not_empty,
        by_its_digest,
        quoted_as_it_is,
        stripped_as_it_is,
        without_a_word,
        identifier,
        by_a_pattern_of_others,
        begins_by_a_pattern_of_others,
        told_in_words,
        told_as_a_type,
        nothing_to_run,
        spawned,
    ],
)

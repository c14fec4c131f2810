"""What keeps the tool in its folder, and what only looks as if it did."""

import os
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
BASE = Path("notes").resolve()
ALLOWED = {"monday.txt", "tuesday.txt"}
FILES = {"monday": Path("notes/monday.txt")}


def safe_path(name):
    """Return the path of a note inside the notes folder."""
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        raise ValueError("outside")
    return path


def check_path(name):
    """Raise ValueError for a path outside the notes folder."""
    safe_path(name)


def is_allowed(name):
    """Whether a note may be read."""
    return name in ALLOWED


def is_relative_to(name: str) -> str:
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE):
        raise ValueError("outside")
    return path.read_text()  # ok


def inside_branch(name: str) -> str:
    path = (BASE / name).resolve()
    if path.is_relative_to(BASE):
        return path.read_text()  # ok
    return ""


def relative_to(name: str) -> str:
    path = (BASE / name).resolve()
    path.relative_to(BASE)
    return path.read_text()  # ok: raises outside the folder


def relative_to_in_try(name: str) -> str:
    path = (BASE / name).resolve()
    try:
        path.relative_to(BASE)
    except ValueError:
        return "outside"
    return path.read_text()  # ok


def commonpath(name: str) -> str:
    path = os.path.realpath(os.path.join(BASE, name))
    if os.path.commonpath([path, BASE]) != str(BASE):
        raise ValueError("outside")
    with open(path) as file:  # ok
        return file.readline()


def base_name(name: str) -> str:
    with open(os.path.join("notes", os.path.basename(name))) as file:  # ok
        return file.readline()


def path_name(name: str) -> str:
    return (BASE / Path(name).name).read_text()  # ok


def membership(name: str) -> str:
    if name not in ALLOWED:
        raise ValueError("unknown note")
    return (BASE / name).read_text()  # ok


def membership_branch(name: str) -> str:
    if name in ("monday.txt", "tuesday.txt"):
        return (BASE / name).read_text()  # ok
    return ""


def looked_up(name: str) -> str:
    return FILES[name].read_text()  # ok: one of the program's own paths


def own_check(name: str) -> str:
    check_path(name)
    return (BASE / name).read_text()  # ok


def own_test(name: str) -> str:
    if not is_allowed(name):
        raise ValueError("unknown note")
    return (BASE / name).read_text()  # ok


def own_function(name: str) -> str:
    return Path(safe_path(name)).read_text()  # ok


def checked_too_late(name: str) -> str:
    path = (BASE / name).resolve()
    text = path.read_text()  # expect: AGS052
    if not path.is_relative_to(BASE):
        raise ValueError("outside")
    return text


def other_checked(name: str, other: str) -> str:
    if not (BASE / other).resolve().is_relative_to(BASE):
        raise ValueError("outside")
    return (BASE / name).read_text()  # expect: AGS052


def other_resolved(name: str, other: str) -> str:
    if not str((BASE / other).resolve()).startswith(str(BASE)):
        raise ValueError("outside")
    return (BASE / name).read_text()  # expect: AGS052


def only_exists(name: str) -> str:
    if not os.path.exists(name):
        return "no such note"
    return Path(name).read_text()  # expect: AGS052


def only_a_message(name: str) -> str:
    print(name)
    return Path(name).read_text()  # expect: AGS052


def only_not_empty(name: str) -> str:
    if not name:
        raise ValueError("no name")
    return Path(name).read_text()  # expect: AGS052


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[
        is_relative_to,
        inside_branch,
        relative_to,
        relative_to_in_try,
        commonpath,
        base_name,
        path_name,
        membership,
        membership_branch,
        looked_up,
        own_check,
        own_test,
        own_function,
        checked_too_late,
        other_checked,
        other_resolved,
        only_exists,
        only_a_message,
        only_not_empty,
    ],
)

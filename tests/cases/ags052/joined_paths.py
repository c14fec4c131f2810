"""The parameter as a part of a path, and on its way there."""

import os
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel

client = OpenAIChatCompletionClient(model="gpt-4o")
BASE = "notes"
FOLDER = Path("notes")


class Note(BaseModel):
    path: str
    names: list[str]


def parts(name: str) -> str:
    first = open(os.path.join(BASE, name)).readline()  # expect: AGS052
    second = open(BASE + "/" + name).readline()  # expect: AGS052
    third = open(f"{BASE}/{name}.txt").readline()  # expect: AGS052
    fourth = open("%s/%s" % (BASE, name)).readline()  # expect: AGS052
    fifth = open("{}/{}".format(BASE, name)).readline()  # expect: AGS052
    sixth = (FOLDER / name).read_text()  # expect: AGS052
    seventh = FOLDER.joinpath(name).read_text()  # expect: AGS052
    eighth = Path(BASE, name).read_text()  # expect: AGS052
    return first + second + third + fourth + fifth + sixth + seventh + eighth


def through_names(name: str) -> str:
    path = os.path.join(BASE, name)
    full = os.path.abspath(path)
    with open(full) as file:  # expect: AGS052
        return file.readline()


def stripped(name: str) -> str:
    name = name.strip()
    with open(name) as file:  # expect: AGS052
        return file.readline()


def resolved_only(name: str) -> str:
    return (FOLDER / name).resolve().read_text()  # expect: AGS052


def expanded(name: str) -> str:
    return Path(name).expanduser().read_text()  # expect: AGS052


def attribute(note: Note) -> str:
    return Path(note.path).read_text()  # expect: AGS052


def items(notes: list[str], by_name: dict) -> str:
    first = Path(notes[0]).read_text()  # expect: AGS052
    for note in notes:
        first += Path(note).read_text()  # expect: AGS052
    return first + Path(by_name["path"]).read_text()  # expect: AGS052


def either(name: str, draft: bool = False) -> str:
    path = "draft.txt" if draft else name
    return Path(path).read_text()  # expect: AGS052


def with_default(path: str = "notes.txt") -> str:
    return Path(path).read_text()  # expect: AGS052


def bound_again(path: str) -> str:
    path = "notes.txt"
    return Path(path).read_text()  # ok: no longer the parameter


def unused(path: str) -> str:
    text = Path("notes.txt").read_text()  # ok: a fixed path
    return text + path


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[
        parts,
        through_names,
        stripped,
        resolved_only,
        expanded,
        attribute,
        items,
        either,
        with_default,
        bound_again,
        unused,
    ],
)

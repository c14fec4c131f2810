"""What a test says of a path."""

import os
from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from PIL import Image

client = OpenAIChatCompletionClient(model="gpt-4o")
BASE = Path("notes").resolve()


def beneath(name: str) -> str:
    path = (BASE / name).resolve()
    if BASE not in path.parents:
        raise ValueError("outside")
    return path.read_text()  # ok


def beneath_as_it_is_written(name: str) -> str:
    path = BASE / name
    if BASE not in path.parents:
        raise ValueError("outside")
    return path.read_text()  # expect: AGS052


def never_beneath(name: str) -> str:
    path = (BASE / name).resolve()
    if BASE in path.parents:
        raise ValueError("inside")
    return path.read_text()  # expect: AGS052


def no_dots_and_not_absolute(name: str) -> str:
    if ".." in name or os.path.isabs(name):
        raise ValueError("outside")
    return (BASE / name).read_text()  # ok


def no_dots(name: str) -> str:
    if ".." in name:
        raise ValueError("outside")
    return (BASE / name).read_text()  # expect: AGS052


def dots(name: str) -> str:
    if ".." not in name:
        raise ValueError("inside")
    return (BASE / name).read_text()  # expect: AGS052


def no_dots_and_no_slash_before(name: str) -> str:
    if ".." in name or name.startswith("/"):
        raise ValueError("outside")
    return (BASE / name).read_text()  # ok


def no_dots_behind_a_beginning(name: str) -> str:
    if ".." in name or not name.startswith("weekly-"):
        raise ValueError("outside")
    return (BASE / name).read_text()  # expect: AGS052


def no_dots_and_relative(name: str) -> str:
    if ".." in name or Path(name).is_absolute():
        raise ValueError("outside")
    return (BASE / name).read_text()  # ok


def no_dots_and_absolute(name: str) -> str:
    if ".." in name or not Path(name).is_absolute():
        raise ValueError("inside")
    return Path(name).read_text()  # expect: AGS052


def a_name_alone(name: str) -> str:
    if os.path.basename(name) != name:
        raise ValueError("a folder")
    return (BASE / name).read_text()  # ok


def an_ending(name: str) -> str:
    if os.path.splitext(name)[1] != ".txt":
        raise ValueError("no text")
    return (BASE / name).read_text()  # expect: AGS052


def picture(name: str) -> str:
    Image.new("RGB", (8, 8)).save(name)  # expect: AGS052
    return name


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[
        beneath,
        beneath_as_it_is_written,
        never_beneath,
        no_dots_and_not_absolute,
        no_dots,
        dots,
        no_dots_and_no_slash_before,
        no_dots_behind_a_beginning,
        no_dots_and_relative,
        no_dots_and_absolute,
        a_name_alone,
        an_ending,
        picture,
    ],
)

"""Where `shell=` comes from, and what a command is made of."""

import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

SHELL = True
OPTIONS = {"shell": True, "capture_output": True}


def named(path: str) -> str:
    return str(subprocess.run(f"cat {path}", shell=SHELL))  # expect: AGS060


def unpacked(path: str) -> str:
    return str(subprocess.run(f"cat {path}", **OPTIONS))  # expect: AGS060


def argument_list(path: str) -> str:
    arguments = ["cat", "--"]
    arguments.append(path)
    return str(subprocess.run(arguments))  # ok: an argument of a fixed program


def added_list(path: str) -> str:
    return str(subprocess.run(["cat", "--"] + [path]))  # ok: an argument of a fixed program


def starred(paths: list[str]) -> str:
    return str(subprocess.run(["cat", "--", *paths]))  # ok: arguments of a fixed program


def starred_first(command: list[str]) -> str:
    return str(subprocess.run([*command]))  # expect: AGS060


def whole_list(command: list[str]) -> str:
    return str(subprocess.run(command))  # expect: AGS060


def of_options(options: dict) -> str:
    return str(subprocess.run(**options))  # ok: unknown


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[named, unpacked, argument_list, added_list, starred, starred_first, whole_list, of_options],
)

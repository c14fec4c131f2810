"""Methods that say of their object what a comprehension tells: whether each word is one of a list is a check, how long it is is none."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field

from autogen import ConversableAgent, register_function

ALLOWED = {"ls", "cat", "wc"}


@dataclass
class Command:
    text: str
    parts: list[str] = field(default_factory=list)

    def is_allowed(self) -> bool:
        return all(part in ALLOWED for part in self.text.split())

    def is_known(self) -> bool:
        return any(self.text == name for name in ALLOWED)

    def is_short(self) -> bool:
        return not any(len(part) > 9 for part in self.text.split())

    @property
    def names(self) -> list[str]:
        return [part for part in self.text.split() if part in ALLOWED]


def each_allowed(text: str) -> str:
    command = Command(text)
    if not command.is_allowed():
        return "no"
    return subprocess.check_output(command.text, shell=True, text=True)  # ok: each word is one of the list


def known(text: str) -> str:
    command = Command(text)
    if not command.is_known():
        return "no"
    return subprocess.check_output(command.text, shell=True, text=True)  # ok: it is one of the list


def short(text: str) -> str:
    command = Command(text)
    if not command.is_short():
        return "no"
    return subprocess.check_output(command.text, shell=True, text=True)  # expect: AGS060


def some(text: str) -> str:
    command = Command(text)
    if command.names:
        return subprocess.check_output(command.text, shell=True, text=True)  # expect: AGS060
    return "no"


def of_the_same_name(text: str) -> str:
    part = Command(text)
    if not part.is_short():
        return "no"
    return subprocess.check_output(part.text, shell=True, text=True)  # expect: AGS060


assistant = ConversableAgent("assistant", llm_config={"model": "gpt-4o"})
user = ConversableAgent("user", human_input_mode="ALWAYS")
for tool in (each_allowed, known, short, some, of_the_same_name):
    register_function(tool, caller=assistant, executor=user, description="run")

"""Names that hold the outcome of tests, of themselves among them, and tests in one another."""

import re
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

ALLOWED = ("uptime", "df -h")


def gathered(command: str, ready: bool) -> str:
    fine = ready
    fine = fine and command in ALLOWED
    if not fine:
        return "not allowed"
    return subprocess.getoutput(command)  # ok: one of the list


def gathered_over_nothing(command: str, ready: bool) -> str:
    fine = ready
    fine = fine and len(command) < 40
    if not fine:
        return "not allowed"
    return subprocess.getoutput(command)  # expect: AGS060


def turned_around(command: str) -> str:
    wrong = command in ALLOWED
    wrong = not wrong
    if wrong:
        return "not allowed"
    return subprocess.getoutput(command)  # ok: one of the list


def one_of_the_other(command: str, first: bool) -> str:
    fine = not first
    first = not fine
    if fine:
        return subprocess.getoutput(command)  # expect: AGS060
    return "not allowed"


def conditions_in_conditions(command: str, strict: bool) -> str:
    if (command in ALLOWED if (strict if (strict if strict else False) else True) else False):
        return subprocess.getoutput(command)  # ok: one of the list
    return "not allowed"


def conditions_over_nothing(command: str, strict: bool) -> str:
    if (re.search("[a-z]", command) if (strict if (strict if strict else False) else True) else False):
        return subprocess.getoutput(command)  # expect: AGS060
    return "not allowed"


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[
        *(gathered, gathered_over_nothing, turned_around, one_of_the_other),
        *(conditions_in_conditions, conditions_over_nothing),
    ],
)

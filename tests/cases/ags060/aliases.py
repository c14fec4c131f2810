"""The same functions under other names."""

import os as operating_system
import subprocess as sp
from os import popen, system
from os import system as shell
from subprocess import check_output as output_of
from subprocess import run as start

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def first(command: str) -> int:
    return operating_system.system(command)  # expect: AGS060


def second(command: str) -> int:
    return system(command)  # expect: AGS060


def third(command: str) -> int:
    return shell(command)  # expect: AGS060


def fourth(command: str) -> str:
    return popen(command).read()  # expect: AGS060


def fifth(command: str) -> str:
    return str(sp.run(command, shell=True))  # expect: AGS060


def sixth(command: str) -> str:
    return str(start(command, shell=True))  # expect: AGS060


def seventh(command: str) -> str:
    return str(output_of(command, shell=True))  # expect: AGS060


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[first, second, third, fourth, fifth, sixth, seventh],
)

"""The same functions under other names."""

import os as operating_system
import pathlib
import shutil as sh
from os import listdir, unlink
from os import remove as delete
from pathlib import Path as P
from shutil import rmtree as delete_all

import numpy
import pandas
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pandas import read_csv as read_table


def first(path: str) -> str:
    return P(path).read_text()  # expect: AGS052


def second(path: str) -> str:
    return pathlib.Path(path).read_text()  # expect: AGS052


def third(path: str) -> str:
    operating_system.remove(path)  # expect: AGS052
    delete(path)  # expect: AGS052
    unlink(path)  # expect: AGS052
    sh.rmtree(path)  # expect: AGS052
    delete_all(path)  # expect: AGS052
    return str(listdir(path))  # expect: AGS052


def fourth(path: str) -> str:
    table = pandas.read_csv(path)  # expect: AGS052
    other = read_table(path)  # expect: AGS052
    rows = numpy.load(path)  # expect: AGS052
    return str(table) + str(other) + str(rows)


def fifth(path: str) -> str:
    from os import rmdir

    rmdir(path)  # expect: AGS052
    return "deleted"


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[first, second, third, fourth, fifth],
)

"""Tools that decorators of the program collect."""

import os

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

TOOLS = []
NAMED = {}
OTHERS = []
client = OpenAIChatCompletionClient(model="m")


def tool(function):
    TOOLS.append(function)
    return function


def named(name):
    def decorate(function):
        NAMED[name] = function
        return function

    return decorate


def other(function):
    OTHERS.append(function)
    return function


class Registry:
    def __init__(self):
        self.functions = []
        self.named = {}

    def add(self, function):
        self.functions.append(function)
        return function


    def called(self, name):
        def decorate(function):
            self.named[name] = function
            return function

        return decorate


registry = Registry()


@tool
def one(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@named("two")
def two(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@other
def three(command: str) -> str:
    return os.popen(command).read()  # ok: no tool


@registry.add
def four(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@registry.called("five")
def five(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


tool(lambda command: os.system(command))  # expect: AGS060


AssistantAgent("a", client, tools=TOOLS)
AssistantAgent("b", client, tools=list(NAMED.values()))
AssistantAgent("c", client, tools=registry.functions)
AssistantAgent("d", client, tools=[*registry.named.values()])

"""The module fills the registries of another one itself, and then makes tools of what is in them."""

import os

import autogen
from registry import COMMANDS, TOOLS, Registry, command, common, ignored, tool

own = Registry("own")


@tool("List a folder.")
def listed(folder: str):
    return os.system("ls " + folder)  # expect: AGS060


def counted(folder: str):
    return os.system("wc " + folder)  # expect: AGS060


@common.tool
def measured(folder: str):
    return os.system("du " + folder)  # expect: AGS060


@own.tool
def shown(folder: str):
    return os.system("tree " + folder)  # expect: AGS060


@ignored
def removed(folder: str):
    return os.system("rm -r " + folder)  # ok: in no registry


@tool("Greet.")
def greeted(name: str):
    return f"Hello {name}"


def added(folder: str):
    return os.system("stat " + folder)  # expect: AGS060


command(counted)
COMMANDS.append(added)
writer = autogen.AssistantAgent("writer", llm_config={"model": "m"})
person = autogen.UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
for function, description in TOOLS.values():
    autogen.register_function(function, caller=writer, executor=person, description=description)
for function in [*COMMANDS, *common.functions, *own.functions]:
    autogen.register_function(function, caller=writer, executor=person, description=function.__name__)

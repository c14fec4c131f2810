"""Names that are not the operating system's."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from simulator import os, subprocess

client = OpenAIChatCompletionClient(model="gpt-4o")


def run(command: str) -> int:
    subprocess.run(command, shell=True)  # ok: another library's module
    return os.system(command)  # ok: another library's module


def register_function(function):
    return function


def not_a_tool(command: str) -> int:
    import os as real_os

    return real_os.system(command)  # ok: registered with a function of this module only


register_function(not_a_tool)
agent = AssistantAgent("agent", model_client=client, tools=[run])

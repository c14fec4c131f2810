"""Functions that become tools of AG2 1.x by a call: the agent's ``tool``, ``tool`` itself, a toolkit."""

import os

from ag2 import Agent, Toolkit
from ag2 import tool as as_tool
from ag2.config import OpenAIConfig


def by_the_agent(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def by_the_agent_with_a_name(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def by_the_function(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def in_a_toolkit(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def of_a_widget(command: str) -> str:
    return os.popen(command).read()  # ok: another thing's method of that name


agent = Agent("agent", config=OpenAIConfig("gpt-5"))
agent.tool(by_the_agent)
agent.tool(name="named")(by_the_agent_with_a_name)
kit = Toolkit(as_tool(by_the_function), in_a_toolkit)
widget.tool(of_a_widget)


class Service:
    """Makes a method of its own a tool."""

    def __init__(self) -> None:
        self.agent = Agent("service", config=OpenAIConfig("gpt-5"))
        self.agent.tool(self.run)

    def run(self, command: str) -> str:
        return os.popen(command).read()  # expect: AGS060


def of_an_annotated_agent(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


def of_an_annotated_widget(command: str) -> str:
    return os.popen(command).read()


def set_up(helper: Agent, shown: Widget) -> None:
    """Gives both something."""
    helper.tool(of_an_annotated_agent)
    shown.tool(of_an_annotated_widget)

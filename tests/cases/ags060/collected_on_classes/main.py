"""What a class collects for its heirs and for those who call its methods is a tool where the class is asked for it."""

import os

import plugins
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from shelves import Plugin, Shelf


@Shelf.tool
def size(path: str) -> str:
    return os.popen(f"du {path}").read()  # expect: AGS060


class Clock(Plugin):
    def run(self, text: str) -> str:
        return os.popen(f"date {text}").read()  # expect: AGS060


by_list = [FunctionTool(each().run, "runs") for each in Plugin.plugins]  # expect: AGS060
by_table = [FunctionTool(each().run, name) for name, each in Plugin.table.items()]
keeper = AssistantAgent("keeper", model_client=None, tools=Shelf.tools)  # expect: AGS060
other = AssistantAgent("other", model_client=None, tools=Shelf.kept)  # expect: AGS060
last = AssistantAgent("last", model_client=None, tools=[plugins.Echo().run])  # ok: nothing is run

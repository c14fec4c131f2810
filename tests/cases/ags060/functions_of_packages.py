"""What runs a command, a program text or opens a file is a tool itself."""

import math
import os
import shutil
import subprocess
from functools import partial
from os import system

from autogen import AssistantAgent, register_function
from autogen_agentchat.agents import AssistantAgent as Assistant
from autogen_core.tools import FunctionTool

shell = FunctionTool(os.system, "runs a command")  # expect: AGS060
root = FunctionTool(math.sqrt, "takes a root")  # ok: nothing is run
keeper = Assistant("keeper", model_client=None, tools=[subprocess.getoutput, os.getcwd])  # expect: AGS060
porter = AssistantAgent("porter", llm_config=False, function_map={"list": os.listdir, "name": os.path.basename})  # expect: AGS052
clerk = AssistantAgent("clerk", llm_config=False)
clerk.register_function(function_map={"run": system})  # expect: AGS060
clerk.register_function({"count": eval})  # expect: AGS040
clerk.register_for_execution(name="ask")(os.popen)  # expect: AGS060
clerk.register_for_execution(name="again")(partial(os.system, "uptime"))  # ok: what it runs is written here
register_function(shutil.rmtree, caller=clerk, executor=porter, description="clears a folder")  # expect: AGS052
jobs = [len, os.system]  # expect: AGS060
guard = Assistant("guard", model_client=None, tools=jobs)

"""The methods of another framework's interpreter, made tools."""

from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from langchain_experimental.utilities import PythonREPL
from weather import Station

repl = PythonREPL()  # expect: AGS063
tool = FunctionTool(repl.run, description="Runs Python.")
coder = AssistantAgent("coder", client, tools=[PythonREPL().run, tool])  # expect: AGS063
station = Station()
forecaster = AssistantAgent("forecaster", client, tools=[station.run, station])
unused = PythonREPL()

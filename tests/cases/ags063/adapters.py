"""Ways in which another framework's interpreter is adapted."""

from autogen.interop import Interoperability
from autogen_ext.tools.langchain import LangChainToolAdapter
from langchain.agents import Tool, load_tools
from langchain_community.tools import ArxivQueryRun
from langchain_community.tools.shell.tool import ShellTool
from langchain_experimental.tools import PythonREPLTool
from langchain_experimental.utilities import PythonREPL
from tables import make_agent_tool

interop = Interoperability()
repl = PythonREPL()
held = PythonREPLTool()  # expect: AGS063
adapted = LangChainToolAdapter(held)
named = LangChainToolAdapter(langchain_tool=ShellTool())  # expect: AGS063
wrapped = LangChainToolAdapter(Tool(name="python", func=repl.run, description="Run Python."))  # expect: AGS063
allowed = LangChainToolAdapter(make_agent_tool(frame="sales", allow_dangerous_code=True))  # expect: AGS063
converted = interop.convert_tool(tool=PythonREPLTool(), type="langchain")  # expect: AGS063
static = Interoperability.convert_tool(type="langchain", tool=ShellTool())  # expect: AGS063

papers = LangChainToolAdapter(ArxivQueryRun())  # ok: reads papers
looking = LangChainToolAdapter(load_tools(["requests_get"], allow_dangerous_tools=True)[0])  # ok: it fetches pages
forbidden = LangChainToolAdapter(make_agent_tool(frame="sales", allow_dangerous_code=False))  # ok: it may not
unused = ShellTool()  # ok: no agent of AutoGen's is given it
looked_up = interop.convert_tool(tool=ArxivQueryRun(), type="langchain")  # ok
asking = LangChainToolAdapter(ShellTool(ask_human_input=True))  # ok: a person sees each command
silent = LangChainToolAdapter(ShellTool(ask_human_input=False))  # expect: AGS063
tagged = LangChainToolAdapter(Tool(name="python", tags=["python"], func=repl.run, description="Run Python."))  # expect: AGS063
reading = LangChainToolAdapter(Tool(name="papers", tags=["papers"], func=ArxivQueryRun().run, description="Read papers."))  # ok

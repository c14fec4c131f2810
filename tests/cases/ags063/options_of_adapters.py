"""Tools, and what they are allowed to do, in dicts that are handed over as options."""

from autogen.interop import Interoperability
from autogen_ext.tools.langchain import LangChainToolAdapter
from langchain_community.tools import ArxivQueryRun, ShellTool
from tables import make_agent_tool

USUAL = {"langchain_tool": ShellTool()}  # expect: AGS063
READING = {"langchain_tool": ArxivQueryRun()}
ALLOWED = {"frame": "sales", "allow_dangerous_code": True}
FORBIDDEN = {**ALLOWED, "allow_dangerous_code": False}

shell = LangChainToolAdapter(**USUAL)
papers = LangChainToolAdapter(**READING)  # ok: reads papers
allowed = LangChainToolAdapter(make_agent_tool(**ALLOWED))  # expect: AGS063
forbidden = LangChainToolAdapter(make_agent_tool(**FORBIDDEN))  # ok: it may not


def converted(**options):
    return Interoperability().convert_tool(type="langchain", **options)


converted(tool=ShellTool())  # expect: AGS063
converted(tool=ArxivQueryRun())  # ok: reads papers

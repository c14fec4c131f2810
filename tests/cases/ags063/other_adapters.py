"""Things of these names that are neither AutoGen's nor an interpreter."""

from autogen_ext.tools.langchain import LangChainToolAdapter as Adapter
from langchain_community.tools import ShellTool
from machines import LangChainToolAdapter, converter


class PythonREPLTool:
    """A lesson about the prompt."""


first = LangChainToolAdapter(ShellTool())  # ok: not AutoGen's
second = converter.convert_tool(ShellTool())  # ok: not AutoGen's
third = Adapter(PythonREPLTool())  # ok: the program's own class

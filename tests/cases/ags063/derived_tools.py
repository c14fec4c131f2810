"""A class of the program that is derived from an interpreter runs what it runs, unless it says itself how it runs."""

from autogen_ext.tools.langchain import LangChainToolAdapter
from langchain_community.tools import ArxivQueryRun
from langchain_community.tools.shell.tool import ShellTool


class Named(ShellTool):
    name: str = "terminal"


class Twice(Named):
    description: str = "A terminal."


class Listed(ShellTool):
    def _run(self, commands):
        return super()._run(commands) if commands in ("ls", "pwd") else "no"


class Papers(ArxivQueryRun):
    name: str = "papers"


class Own:
    name = "own"


named = LangChainToolAdapter(Named())  # expect: AGS063
twice = LangChainToolAdapter(Twice())  # expect: AGS063
asking = LangChainToolAdapter(Named(ask_human_input=True))  # ok: a person sees each command
listed = LangChainToolAdapter(Listed())  # ok: it runs what it lists
papers = LangChainToolAdapter(Papers())  # ok: it reads
own = LangChainToolAdapter(Own())  # ok: nothing is known of it

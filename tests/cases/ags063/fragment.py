"""A piece of a program: what runs code is imported elsewhere."""

from autogen_ext.tools.langchain import LangChainToolAdapter

tool = LangChainToolAdapter(PythonREPLTool())  # expect: AGS063
other = LangChainToolAdapter(WikipediaTool())  # ok: it runs nothing

"""An analyst who computes with LangChain's Python interpreter, in the program's own process."""

import pandas as pd
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.langchain import LangChainToolAdapter
from langchain_community.tools import ShellTool
from langchain_experimental.tools.python.tool import PythonAstREPLTool

sales = pd.read_csv("data/sales.csv")
python = LangChainToolAdapter(PythonAstREPLTool(locals={"sales": sales}))  # expect: AGS063
shell = LangChainToolAdapter(ShellTool())  # expect: AGS063

analyst = AssistantAgent(
    "analyst",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[python, shell],
)

"""An analyst who computes in a container; LangChain's tools only look things up."""

from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.tools.code_execution import PythonCodeExecutionTool
from autogen_ext.tools.langchain import LangChainToolAdapter
from langchain_community.tools import WikipediaQueryRun
from langchain_community.utilities import WikipediaAPIWrapper

executor = DockerCommandLineCodeExecutor(image="python:3.12-slim", work_dir=Path("work/analyst"), timeout=60)
python = PythonCodeExecutionTool(executor)
pages = LangChainToolAdapter(WikipediaQueryRun(api_wrapper=WikipediaAPIWrapper()))  # ok: reads pages

analyst = AssistantAgent(
    "analyst",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[python, pages],
)

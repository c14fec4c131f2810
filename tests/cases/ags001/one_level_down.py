"""Secrets in the dicts that a class takes: settings of a cloud or a database, the environment of a server."""

import os

from autogen.agentchat.contrib.retrieve_user_proxy_agent import RetrieveUserProxyAgent
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from autogen_ext.models.anthropic import AnthropicBedrockChatCompletionClient
from autogen_ext.agents.openai import OpenAIAssistantAgent
from autogen_ext.tools.mcp import StdioServerParams
from langchain_tavily import TavilySearch
from openai import AsyncOpenAI

cloud = {"aws_region": "eu-west-1", "aws_session_token": "FwoGZXIvYXdzEBYaDQw8"}  # expect: AGS001
AnthropicBedrockChatCompletionClient(model="m", bedrock_info=cloud)

RetrieveUserProxyAgent(
    name="r",
    code_execution_config=False,
    retrieve_config={
        "vector_db": "pgvector",
        "db_config": {
            "connection_string": "postgresql://app:hunting42@db.example.org/notes",  # expect: AGS001
            "password": "hunting42",  # expect: AGS001
            "next_page_token": "Qw8eRt5yUi2oPa9s",
            "token_limit": 4000,
        },
    },
)

inherited = {**os.environ, "NOTES_TOKEN": "nt-Qw8eRt5yUi2o", "LOG_LEVEL": "debug9x"}  # expect: AGS001
StdioServerParams(command="notes", env=inherited)
StdioServerParams(command="notes", env={"NOTES_SECRET": "Qw8eRt5yUi2o", "NOTES_PATH": "/srv/notes"})  # expect: AGS001
StdioServerParams(command="notes", env={"NOTES_TOKEN": os.environ["NOTES_TOKEN"], "PATH": os.environ["PATH"]})
StdioServerParams(command="notes", env={"NOTES_TOKEN": "${NOTES_TOKEN}", "tokenizer": "Qw8eRt5yUi2o"})
DockerCommandLineCodeExecutor(work_dir="w", container_create_kwargs={"environment": {"OPENAI_API_KEY": "Qw8eRt5yUi2o"}})  # expect: AGS001
StdioServerParams(command="notes", headers=[{"Authorization": "Bearer Qw8eRt5yUi2o"}])  # expect: AGS001

StdioServerParams(command="notes", extra={7: "Qw8eRt5yUi2o", "password": "hunting42"})  # expect: AGS001
numbered = {"model": "m", 7: "Qw8eRt5yUi2o", "api_key": "Qw8eRt5yUi2oPa9s"}  # expect: AGS001
config_list = [numbered]


def look(cancellation_token: str, next_page_token: str) -> str:
    """A tool whose parameters are called tokens."""
    return next_page_token


FunctionTool(look, description="token", name="token")
look(cancellation_token="Qw8eRt5yUi2o", next_page_token="Hj6kLz3xCv8b")

OpenAIAssistantAgent(name="o", description="d", instructions="i", model="m", client=AsyncOpenAI(api_key="sk-made7Kq2Zx9LmT4v"))  # expect: AGS001
OpenAIAssistantAgent(name="o", description="d", instructions="i", model="m", client=AsyncOpenAI(api_key=os.environ["KEY"]))
AssistantAgent("a", model_client=None, tools=[TavilySearch(tavily_api_key="tvly-made7Kq2Zx9LmT4v", max_results=3)])  # expect: AGS001
AsyncOpenAI(api_key="sk-made7Kq2Zx9LmT4v")  # ok: not AutoGen's

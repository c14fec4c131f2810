"""Every way in which a function becomes a tool."""

import os
import sqlite3

import ag2
import autogen
from autogen import register_function
from autogen_agentchat.agents import AssistantAgent
from autogen_core import CancellationToken
from autogen_core.tools import BaseTool, FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
client = OpenAIChatCompletionClient(model="gpt-4o")
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
connection = sqlite3.connect("shop.db")


@user.register_for_execution()
@assistant.register_for_llm(description="Query.")
def decorated(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


def registered(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


def mapped(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


def listed(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


def wrapped(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


def function(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


@ag2.tool
def ag2_tool(query: str) -> list:
    return connection.execute(query).fetchall()  # expect: AGS062


class Shop:
    def __init__(self):
        self.connection = sqlite3.connect("shop.db")

    def query(self, query: str) -> list:
        return self.connection.execute(query).fetchall()  # expect: AGS062

    def other(self, query: str) -> list:
        return self.connection.execute(query).fetchall()  # ok: no model calls it


class QueryArgs(BaseModel):
    query: str


class QueryTool(BaseTool[QueryArgs, list]):
    async def run(self, args: QueryArgs, cancellation_token: CancellationToken) -> list:
        return connection.execute(args.query).fetchall()  # expect: AGS062


register_function(registered, caller=assistant, executor=user, description="Query.")
user.register_function(function_map={"query": mapped})
shop = Shop()
AssistantAgent("listed", model_client=client, tools=[listed, shop.query])
FunctionTool(wrapped, description="Query.")
autogen.ConversableAgent("function", llm_config=llm_config, functions=[function])

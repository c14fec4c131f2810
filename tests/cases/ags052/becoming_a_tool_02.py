"""AutoGen 0.2 and AG2: every way in which a function becomes a tool."""

import os
from pathlib import Path
from typing import Annotated

import autogen
from autogen import ConversableAgent, register_function
from autogen.tools import Depends, Tool, tool

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


@user.register_for_execution()
@assistant.register_for_llm(description="Read.")
def decorated(path: Annotated[str, "the path"]) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


@assistant.register_for_llm(description="Read.")
def for_llm_only(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


@user.register_for_execution(name="read")
async def for_execution_only(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def registered(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def registered_from_module(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def registered_by_keyword(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def called_decorators(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_function_map(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_method(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_positional_map(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_named_map(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_functions(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def single_function(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_run(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_tool(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


@tool(name="read", description="Read.")
def with_tool_decorator(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def injected(name: str, folder: Annotated[Path, Depends(Path.cwd)]) -> str:
    return (folder / "notes.txt").read_text() + name  # ok: the model does not fill the folder


def no_tool(path: str) -> str:
    return Path(path).read_text() + path  # ok: no model calls it


autogen.register_function(registered, caller=assistant, executor=user, description="Read.")
register_function(registered_from_module, caller=assistant, executor=user, description="Read.")
register_function(f=registered_by_keyword, caller=assistant, executor=user, description="Read.")
assistant.register_for_llm(description="Read.")(called_decorators)
autogen.UserProxyAgent("map", code_execution_config=False, function_map={"read": in_function_map})
user.register_function(function_map={"read": in_method})
user.register_function({"read": in_positional_map})
tools = {"read": in_named_map}
autogen.UserProxyAgent("named", code_execution_config=False, function_map=tools)
ConversableAgent("functions", llm_config=llm_config, functions=[in_functions, injected])
ConversableAgent("single", llm_config=llm_config, functions=single_function)
assistant.run(message="Read the notes.", max_turns=2, tools=[in_run])
Tool(name="read", description="Read.", func_or_tool=in_tool)
print(no_tool)

"""AutoGen 0.4+: every way in which a function becomes a tool."""

from pathlib import Path

from autogen_agentchat.agents import AssistantAgent
from autogen_core import CancellationToken
from autogen_core.tools import BaseTool, FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from pydantic import BaseModel

client = OpenAIChatCompletionClient(model="gpt-4o")


def in_list(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


async def in_named_list(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def appended(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_function_tool(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_function_tool_by_keyword(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def made_by_helper(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def in_tuple(path: str) -> str:
    return Path(path).read_text().strip()  # expect: AGS052


def no_tool(path: str) -> str:
    return Path(path).read_text() + path  # ok: no model calls it


class Files:
    def read(self, path: str) -> str:
        return Path(path).read_text().strip()  # expect: AGS052

    def other(self, path: str) -> str:
        return Path(path).read_text() + path  # ok: no model calls it


class ReadArgs(BaseModel):
    path: str


class ReadTool(BaseTool[ReadArgs, str]):
    def __init__(self):
        super().__init__(args_type=ReadArgs, return_type=str, name="read", description="Read.")

    async def run(self, args: ReadArgs, cancellation_token: CancellationToken) -> str:
        return Path(args.path).read_text().strip()  # expect: AGS052

    def other(self, path: str) -> str:
        return Path(path).read_text() + path  # ok: not its `run`


def make_tools():
    return [made_by_helper]


files = Files()
named = [in_named_list]
named.append(appended)
AssistantAgent("list", model_client=client, tools=[in_list])
AssistantAgent("named", model_client=client, tools=named)
FunctionTool(in_function_tool, description="Read.")
FunctionTool(func=in_function_tool_by_keyword, description="Read.")
AssistantAgent("made", model_client=client, tools=make_tools())
AssistantAgent("method", model_client=client, tools=[files.read])
AssistantAgent("tuple", model_client=client, tools=(in_tuple,))
AssistantAgent("lambda", model_client=client, tools=[lambda path: Path(path).read_text()])  # expect: AGS052
print(no_tool)

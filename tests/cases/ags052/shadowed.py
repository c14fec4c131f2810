"""Names that are not the file system's."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from notebook import Path, open, os, shutil

client = OpenAIChatCompletionClient(model="gpt-4o")


def read(path: str) -> str:
    first = open(path).readline()  # ok: another library's function
    os.remove(path)  # ok: another library's module
    shutil.rmtree(path)  # ok: another library's module
    return first + Path(path).read_text()  # ok: another library's class


agent = AssistantAgent("agent", model_client=client, tools=[read])

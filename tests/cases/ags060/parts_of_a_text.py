"""A text is cut in two; one part is a number, the other goes into a command."""
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def show(name: str) -> str:
    """Show a version of a file: name@number."""
    path, _, number = name.rpartition("@")
    return subprocess.getoutput(f"git show {int(number)}:{path}")  # expect: AGS060


def version(name: str) -> str:
    """Show a version: name@number."""
    _, _, number = name.rpartition("@")
    return subprocess.getoutput(f"git show {int(number)}")


agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="m"), tools=[show, version])

"""A tool's parameter: the model fills it."""

import os
import subprocess

import autogen
from autogen_agentchat.agents import AssistantAgent
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")


def calculate(expression: str) -> str:
    """Evaluate an expression."""
    return str(eval(expression))  # expect: AGS040


def transform(rows: str, step: str) -> str:
    """Transform rows."""
    scope = {"rows": rows}
    exec(f"rows = {step}", scope)  # expect: AGS040
    return scope["rows"]


def run_shell(command: str) -> int:
    """Run a command."""
    return os.system(command)  # expect: AGS060


def run_process(command: str) -> str:
    """Run a command."""
    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout  # expect: AGS060


def not_a_tool(expression: str) -> str:
    return str(eval(expression))  # ok: no model calls it


agent = AssistantAgent(
    "agent",
    model_client=client,
    tools=[calculate, FunctionTool(transform, description="Transform rows."), run_shell, run_process],
)

user = autogen.UserProxyAgent("user", code_execution_config=False)


@user.register_for_execution()
def evaluate(formula: str) -> float:
    return eval(formula)  # expect: AGS040

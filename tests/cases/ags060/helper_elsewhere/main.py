import shell
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from shell import run


def execute(command: str) -> int:
    return shell.run(command)  # expect: AGS060


def execute_by_keyword(command: str) -> int:
    return run(command=command)  # expect: AGS060


def count(path: str) -> int:
    return shell.count(path)  # ok: an argument of a fixed program


def execute_known(command: str) -> int:
    return shell.run_known(command)  # ok: checked there


def uptime(command: str) -> int:
    print(command)
    return shell.run("uptime")  # ok: a fixed command


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="gpt-4o"),
    tools=[execute, execute_by_keyword, count, execute_known, uptime],
)

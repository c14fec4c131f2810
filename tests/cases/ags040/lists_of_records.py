"""A function cuts a reply into records of the program's own; it may check what it puts into them, or not."""
import re
from dataclasses import dataclass

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_ext.models.openai import OpenAIChatCompletionClient

coder = AssistantAgent("coder", model_client=OpenAIChatCompletionClient(model="m"))


@dataclass
class Step:
    name: str
    body: str = "pass"


def displayed(result: TaskResult):
    text = result.messages[-1].to_text()
    return [Step(name, body) for name, body in re.findall(r"## (\w+)\n(.*)", text)]


def appended(result: TaskResult):
    found = []
    for name, body in re.findall(r"## (\w+)\n(.*)", result.messages[-1].to_model_text()):
        found.append(Step(name, body))
    return found


def only_names(result: TaskResult):
    found = []
    for body in result.messages[-1].content.split():
        if body.isidentifier():
            found.append(Step("call", body))
    return found


def only_numbers(result: TaskResult):
    return [Step("number", body) for body in result.messages[-1].content.split() if body.isdecimal()]


def without_body(result: TaskResult):
    found = []
    for name in result.messages[-1].content.split():
        found.append(Step(name))
    return found


async def main():
    result = await coder.run(task="A program in steps.")
    for step in displayed(result):
        exec(step.body)  # expect: AGS040
    for step in appended(result):
        exec(step.body)  # expect: AGS040
    for step in only_names(result):
        exec(step.body)
    for step in only_numbers(result):
        exec(step.body)
    for step in without_body(result):
        exec(step.body)

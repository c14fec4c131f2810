"""Other things that are called `execute` and `text`."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from drawing import text

client = OpenAIChatCompletionClient(model="gpt-4o")


class Machine:
    def execute(self, order):
        return order


def draw(label: str) -> str:
    return str(text(label))  # ok: another library's function


def order(name: str) -> str:
    return Machine().execute(name)  # ok: a class of this module


agent = AssistantAgent("agent", model_client=client, tools=[draw, order])

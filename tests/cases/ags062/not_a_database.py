"""Other things that are called `execute` and `text`."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from drawing import text
from langchain_community.utilities import SQLDatabase, WikipediaAPIWrapper

client = OpenAIChatCompletionClient(model="gpt-4o")


class Machine:
    def execute(self, order):
        return order


def draw(label: str) -> str:
    return str(text(label))  # ok: another library's function


def order(name: str) -> str:
    return Machine().execute(name)  # ok: a class of this module


def encyclopedia(query: str) -> str:
    return WikipediaAPIWrapper(top_k_results=2).run(query)  # ok: a search


def shop(query: str) -> str:
    return SQLDatabase.from_uri("sqlite:///shop.db").run(query)  # expect: AGS062


agent = AssistantAgent("agent", model_client=client, tools=[draw, order, encyclopedia, shop])

"""Agents that an object keeps in a dict, which is empty until they are made."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")


def send_mail(to: str, text: str) -> str:
    return f"sent to {to}"


class Readers:
    def __init__(self):
        self.agents = {}

    def make(self):
        self.agents = {
            "reader": AssistantAgent("reader", model_client=client),
            "critic": AssistantAgent("critic", model_client=client),
        }

    async def ask(self, user_question: str):
        team = RoundRobinGroupChat([self.agents["reader"], self.agents["critic"]], max_turns=4)
        return await team.run(task=user_question)  # ok: nobody has tools


class Clerks:
    def __init__(self):
        self.agents = {}

    def make(self):
        self.agents = {
            "reader": AssistantAgent("reader", model_client=client),
            "clerk": AssistantAgent("clerk", model_client=client, tools=[send_mail]),
        }

    async def ask(self, user_question: str):
        team = RoundRobinGroupChat([self.agents["reader"], self.agents["clerk"]], max_turns=4)
        return await team.run(task=user_question)  # expect: AGS031

    async def ask_nobody(self, user_question: str):
        team = RoundRobinGroupChat([self.agents["reader"], self.agents["nobody"]], max_turns=4)
        return await team.run(task=user_question)  # expect: AGS031

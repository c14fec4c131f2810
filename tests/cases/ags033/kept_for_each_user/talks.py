"""Talks, each with an agent of autogen of its own."""
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Talk:
    def __init__(self, name="talk"):
        self.agent = AssistantAgent(name, model_client=OpenAIChatCompletionClient(model="m"))

    async def say(self, text):
        result = await self.agent.run(task=text)
        return str(result.messages[-1])


class Talks:
    def __init__(self):
        self.known = {}

    def of(self, user):
        if user not in self.known:
            self.known[user] = Talk()
        return self.known[user]

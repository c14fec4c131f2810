"""Desks with an agent each, one for all or one for each who asks. A sign of it: autogen."""

from autogen_agentchat.agents import AssistantAgent


class Desk:
    _instance = None

    def __init__(self):
        self.agent = AssistantAgent("desk", model_client=None)

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    @classmethod
    def new(cls):
        return cls()

    async def ask(self):
        return await self.agent.run(task="A tip.")

    async def ask_again(self):
        return await self.agent.run(task="Another tip.")

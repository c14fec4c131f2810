"""Functions that answer; who calls them, this module does not say. A sign of it: autogen."""

from autogen_agentchat.agents import AssistantAgent

guide = AssistantAgent("guide", model_client=None)


def made():
    return AssistantAgent("guide", model_client=None)


async def shared(message, history):
    return await guide.run(task="A tip.")


async def fresh(message, history):
    return await made().run(task="A tip.")


async def reset(message, history):
    await guide.reset()
    return await guide.run(task="A tip.")


async def lead(message, history):
    return await inner()


async def inner():
    return await guide.run(task="Another tip.")


class Desk:
    def __init__(self):
        self.agent = made()

    async def respond(self, message, history):
        return await self.agent.run(task="A tip.")


async def by_hand():
    return await guide.run(task="A tip.")

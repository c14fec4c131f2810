"""A service object that every request shares."""

from functools import cached_property

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o")


class Service:
    def __init__(self):
        self.team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)

    async def ask(self):
        return await self.team.run(task="Plan the trip.")  # expect: AGS033


class FreshService:
    async def ask(self):
        team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)
        return await team.run(task="Plan the trip.")  # ok: a new team for every call


class OwnService:
    def __init__(self):
        self.team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)

    async def ask(self):
        return await self.team.run(task="Plan the trip.")  # ok: every request makes its own service


class LazyService:
    @cached_property
    def team(self):
        return RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)

    async def ask(self):
        return await self.team.run(task="Plan the trip.")  # expect: AGS033


class OwnLazyService:
    @cached_property
    def team(self):
        return RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)

    async def ask(self):
        return await self.team.run(task="Plan the trip.")  # ok: every request makes its own service


service = Service()
fresh = FreshService()
lazy = LazyService()


@app.get("/shared")
async def shared():
    return await service.ask()


@app.get("/fresh")
async def made_anew():
    return await fresh.ask()


@app.get("/own")
async def own():
    return await OwnService().ask()


@app.get("/lazy")
async def made_at_first_use():
    return await lazy.ask()


@app.get("/own/lazy")
async def own_lazy():
    return await OwnLazyService().ask()

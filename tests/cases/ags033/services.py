"""A service object that every request shares."""

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


service = Service()
fresh = FreshService()


@app.get("/shared")
async def shared():
    return await service.ask()


@app.get("/fresh")
async def made_anew():
    return await fresh.ask()


@app.get("/own")
async def own():
    return await OwnService().ask()

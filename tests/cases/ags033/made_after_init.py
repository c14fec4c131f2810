"""A dataclass makes its team when its fields are set; an object of the module keeps it for all who ask."""

from dataclasses import dataclass

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import FastAPI

app = FastAPI()


@dataclass
class Counter:
    client: object
    rounds: int = 4

    def __post_init__(self):
        self.team = self.new_team()

    def new_team(self):
        return RoundRobinGroupChat([AssistantAgent("clerk", self.client)], termination_condition=MaxMessageTermination(self.rounds))

    async def ask(self):
        return await self.team.run(task="What is new?")  # expect: AGS033

    async def ask_anew(self):
        return await self.new_team().run(task="What is new?")


counter = Counter(client=None)


@app.get("/new")
async def new():
    return await counter.ask()


@app.get("/anew")
async def anew():
    return await counter.ask_anew()

"""Agents in a cache or a global are shared too."""

from functools import lru_cache

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o")
started = None


@lru_cache
def cached_team():
    return RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)


def new_team():
    return RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)


shared = new_team()
reserved = new_team()
teams = [RoundRobinGroupChat([AssistantAgent(name, model_client=client)], max_turns=2) for name in ("first", "second")]


def start():
    global started
    started = new_team()


start()


@app.get("/cached")
async def cached():
    await cached_team().run(task="Plan the trip.")  # expect: AGS033


@app.get("/factory")
async def factory():
    await shared.run(task="Plan the trip.")  # expect: AGS033


@app.get("/reset")
async def reset():
    await reserved.reset()
    await reserved.run(task="Plan the trip.")  # ok: starts afresh


@app.get("/global")
async def from_global():
    await started.run(task="Plan the trip.")  # expect: AGS033


@app.get("/list")
async def from_list():
    await teams[0].run(task="Plan the trip.")  # expect: AGS033


@lru_cache
def routes():
    team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)

    @app.get("/nested")
    async def nested():
        await team.run(task="Plan the trip.")  # expect: AGS033


@app.get("/new")
async def new():
    await new_team().run(task="Plan the trip.")  # ok: not cached


def set_up():
    global held
    team = new_team()
    held = {"team": team}


held = {}
set_up()


@app.get("/held")
async def from_dict():
    await held["team"].run(task="Plan the trip.")  # expect: AGS033


@app.get("/counted")
async def counted():
    global visits
    visits += 1
    team = new_team()
    await team.run(task="Plan the trip.")  # ok: only the number is global


visits = 0


class Desk:
    """Holds a team."""

    def __init__(self, size):
        self.team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=size)

    async def work(self):
        return await self.team.run(task="Plan the trip.")  # expect: AGS033


class OwnDesk(Desk):
    """Another."""

    def __init__(self, size):
        self.own_team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=size)

    async def work_alone(self):
        return await self.own_team.run(task="Plan the trip.")  # ok: each user has one


@lru_cache(maxsize=1)
def desk():
    return Desk(2)


@lru_cache
def desk_of(user):
    return OwnDesk(2)


@app.get("/desk/{user}")
async def from_cached_object(user: str):
    await desk().work()
    await desk_of(user).work_alone()

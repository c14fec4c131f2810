"""A class, an object or a dict of the module keeps an object, and whoever asks for it gets that."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import Depends, FastAPI
from flask import g

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o")


class Desk:
    _instance: "Desk | None" = None

    def __init__(self):
        self.agent = AssistantAgent("desk", model_client=client)

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    async def ask(self, question):
        return await self.agent.run(task=question)  # expect: AGS033


class Counter:
    kept = None

    def __init__(self):
        self.agent = AssistantAgent("counter", model_client=client)


def counter():
    if Counter.kept is None:
        Counter.kept = Counter()
    return Counter.kept


class Passing:
    last = None

    def __init__(self):
        self.agent = AssistantAgent("passing", model_client=client)

    @classmethod
    def new(cls):
        passing = cls()
        passing.last = cls.__name__
        return passing

    async def ask(self, question):
        return await self.agent.run(task=question)  # ok: a new one each time


@app.get("/ask")
async def ask(question: str, desk: Desk = Depends(Desk.instance)):
    return await desk.ask(question)


@app.get("/count")
async def count(question: str):
    return await counter().agent.run(task=question)  # expect: AGS033


@app.get("/pass")
async def ask_another(question: str):
    return await Passing.new().ask(question)


class Office:
    def __init__(self):
        self.clerk = None


office = Office()
DESKS = {}
FIRST = {}


def clerk():
    if office.clerk is None:
        office.clerk = AssistantAgent("clerk", model_client=client)
    return office.clerk


def first_desk():
    if "first" not in FIRST:
        FIRST["first"] = AssistantAgent("first", model_client=client)
    return FIRST["first"]


def desk_of(visitor):
    if visitor not in DESKS:
        DESKS[visitor] = AssistantAgent("desk", model_client=client)
    return DESKS[visitor]


def of_request():
    if "guide" not in g:
        g.guide = AssistantAgent("guide", model_client=client)
    return g.guide


@app.get("/clerk")
async def with_clerk():
    return await clerk().run(task="What is on today?")  # expect: AGS033


@app.get("/first")
async def with_first():
    return await first_desk().run(task="What is on today?")  # expect: AGS033


@app.get("/desk/{visitor}")
async def with_desk(visitor: str):
    return await desk_of(visitor).run(task="What is on today?")  # ok: one for each visitor


@app.get("/guide")
async def with_guide():
    return await of_request().run(task="What is on today?")  # ok: that of the request

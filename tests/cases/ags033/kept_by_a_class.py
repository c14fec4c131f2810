"""A class keeps its one object, and whoever asks for it gets that."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import Depends, FastAPI

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

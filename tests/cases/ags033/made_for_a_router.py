"""A function makes a service, and another the routes that use it."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import APIRouter, FastAPI

client = OpenAIChatCompletionClient(model="gpt-4o")


class Desk:
    def __init__(self):
        self.agent = AssistantAgent("desk", model_client=client)

    async def answer(self):
        return await self.agent.run(task="What is on today?")  # expect: AGS033


class OwnDesk:
    def __init__(self):
        self.agent = AssistantAgent("desk", model_client=client)

    async def answer(self):
        return await self.agent.run(task="What is on today?")  # ok: each request makes its own


def routes(desk):
    router = APIRouter()

    @router.get("/today")
    async def today():
        return await desk.answer()

    @router.get("/own")
    async def own():
        return await OwnDesk().answer()

    return router


def make_app():
    app = FastAPI()
    app.include_router(routes(Desk()))
    return app


def try_out():
    return OwnDesk().answer()

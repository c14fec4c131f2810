"""The keywords of a message are unpacked from what a client sent, or are written here."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI, Request

app = FastAPI()
HELLO = {"content": "Hello.", "source": "user"}


def price(article: int) -> int:
    """The price of an article."""
    return 3 * article


def clerk() -> AssistantAgent:
    return AssistantAgent("clerk", OpenAIChatCompletionClient(model="m"), tools=[price])


@app.post("/all")
async def everything(request: Request):
    message = TextMessage(**await request.json())
    return await clerk().on_messages([message], None)  # expect: AGS031


@app.post("/some")
async def some(data: dict):
    return await clerk().run(task=TextMessage(source="user", **data))  # expect: AGS031


@app.post("/none")
async def none():
    return await clerk().run(task=TextMessage(**HELLO))  # ok: written here

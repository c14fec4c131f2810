"""FastAPI gives a handler what a dependency yields: what that can do decides."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import Depends, FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o")


def seats(flight: str) -> int:
    """Seats that are free."""
    return len(flight)


async def talker():
    yield AssistantAgent("talker", model_client=client)


def clerk():
    try:
        yield AssistantAgent("clerk", model_client=client, tools=[seats])
    finally:
        print("closed")


@app.post("/talk")
async def talk(text: str, agent=Depends(talker)):
    return await agent.run(task=text)  # ok: it can only talk


@app.post("/book")
async def book(text: str, agent=Depends(clerk)):
    return await agent.run(task=text)  # expect: AGS031

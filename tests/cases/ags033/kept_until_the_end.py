"""What a program keeps while it runs, and lets go of at its end."""

from contextlib import asynccontextmanager

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

client = OpenAIChatCompletionClient(model="m")
kept = {"guide": None, "spare": None}
name = "spare"


@asynccontextmanager
async def lifespan(app):
    kept["guide"] = AssistantAgent("guide", model_client=client)
    yield
    kept["guide"] = None
    kept[name] = None


app = FastAPI(lifespan=lifespan)


@app.get("/tip")
async def tip():
    return await kept["guide"].run(task="A tip.")  # expect: AGS033


@app.get("/spare")
async def spare():
    return await kept["spare"].run(task="A tip.")  # ok: nobody is ever there

"""An application that is made in one module, with what it keeps, and has its handlers in another."""

from contextlib import asynccontextmanager

from ag2 import Agent, MemoryStream
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

client = OpenAIChatCompletionClient(model="gpt-4o")


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.guide = AssistantAgent("guide", model_client=client)
    yield
    app.state.guide = None


app = FastAPI(lifespan=lifespan)
app.state.stream = MemoryStream()
helper = Agent("helper")

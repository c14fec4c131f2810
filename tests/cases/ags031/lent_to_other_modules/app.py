"""Agents are handed to functions and objects of a module that names nothing of their library."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI, Request
from others import Machine
from services import Desk, ask, ask_all

app = FastAPI()


def stock(article: str) -> int:
    """How many there are."""
    return len(article)


def clerk():
    return AssistantAgent("clerk", model_client=OpenAIChatCompletionClient(model="m"), tools=[stock])


@app.post("/desk")
async def desk(text: str):
    return await Desk(clerk()).answer(text)  # expect: AGS031


@app.post("/known")
async def known(text: str):
    return await Desk(clerk()).answer_known(text)  # ok: one of two


@app.post("/ask")
async def asked(text: str):
    return await ask(clerk(), text)  # expect: AGS031


@app.post("/machine")
async def machine(text: str):
    return await ask(Machine(), text)  # ok: another library's


@app.post("/all")
async def all_of_them(request: Request):
    await ask_all(clerk(), ["What is there?", "How much of it?"])  # ok: written here
    return await ask_all(clerk(), (await request.json())["texts"])  # expect: AGS031

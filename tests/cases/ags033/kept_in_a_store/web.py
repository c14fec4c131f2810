"""Conversations that a web page keeps in dicts and objects of another module."""

from autogen_agentchat.agents import AssistantAgent
from fastapi import FastAPI, Request
from store import BY_VISITOR, KEPT, of_all, shelf

app = FastAPI()


def kept(client):
    if "writer" not in KEPT:
        KEPT["writer"] = AssistantAgent("writer", client)
    return KEPT["writer"]


def of_visitor(client, visitor):
    if visitor not in BY_VISITOR:
        BY_VISITOR[visitor] = AssistantAgent("writer", client)
    return BY_VISITOR[visitor]


def on_shelf(client):
    shelf.writer = shelf.writer or AssistantAgent("writer", client)
    return shelf.writer


@app.post("/kept")
async def ask_kept(number: int):
    return await kept(None).run(task=f"Explain {number}.")  # expect: AGS033


@app.post("/visitor")
async def ask_own(number: int, request: Request):
    return await of_visitor(None, request.client.host).run(task=f"Explain {number}.")  # ok: one for each visitor


@app.post("/shelf")
async def ask_shelf(number: int):
    return await on_shelf(None).run(task=f"Explain {number}.")  # expect: AGS033


@app.post("/all")
async def ask_anew(number: int):
    made = of_all()
    made["writer"] = AssistantAgent("writer", None)
    return await made["writer"].run(task=f"Explain {number}.")  # ok: a dict of this request

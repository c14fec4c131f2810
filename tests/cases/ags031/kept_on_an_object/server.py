"""What an object is made with enters the conversation that one of its methods starts."""

import asyncio

from desk import Checked, Desk
from fastapi import FastAPI, Request

app = FastAPI(title="autogen")


def run(topic):
    Desk(topic, "red").work()  # expect: AGS031


async def in_background(topic):
    run(topic)


@app.post("/later")
async def later(request: Request):
    body = await request.json()
    asyncio.create_task(in_background(body.get("topic", "")))


@app.post("/now")
async def now(request: Request):
    body = await request.json()
    Desk("otters", body["colour"]).work()  # ok: the colour is in no conversation
    Desk(body["topic"], "red").work()  # expect: AGS031


@app.post("/checked")
async def checked(request: Request):
    body = await request.json()
    Checked(body["topic"]).work()

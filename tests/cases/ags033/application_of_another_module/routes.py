"""Handlers that drive what the application of another module keeps."""

from ag2 import MemoryStream
from autogen_agentchat.agents import AssistantAgent
from fastapi import Request
from main import app, client, helper


@app.get("/guide")
async def guide():
    return await app.state.guide.run(task="A tip, please.")  # expect: AGS033


@app.get("/request")
async def of_the_request(request: Request):
    return await request.app.state.guide.run(task="A tip, please.")  # expect: AGS033


@app.get("/stream")
async def stream(request: Request):
    await helper.ask("A tip, please.", stream=MemoryStream())
    return await helper.ask("A tip, please.", stream=request.app.state.stream)  # expect: AGS033


@app.get("/afresh")
async def afresh():
    await app.state.guide.on_reset(None)
    return await app.state.guide.run(task="A tip, please.")  # ok: it begins anew


@app.get("/own")
async def own(request: Request):
    request.state.guide = AssistantAgent("own", model_client=client)
    return await request.state.guide.run(task="A tip, please.")  # ok: of this request

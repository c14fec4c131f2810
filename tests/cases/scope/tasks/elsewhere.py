"""Agents of another library run tasks and stream that, too."""

from fastapi import FastAPI
from machines import front_agent, make_agent

app = FastAPI()


@app.post("/run")
async def run(text: str):
    agent = make_agent()
    await agent.run(task=text)  # ok: nothing leads to ours
    return await front_agent.run(task=text)  # ok: nothing leads to ours


@app.post("/stream")
async def stream(text: str, agent):
    async for event in agent.run_stream(task=text):  # ok: nothing leads to ours
        print(event)

"""A handler that drives a team of another module; it names autogen only here."""

import agents
from agents import new_team, team
from fastapi import FastAPI

app = FastAPI()


@app.get("/shared")
async def shared():
    await team.run(task="Plan the trip.")  # expect: AGS033


@app.get("/module")
async def by_module():
    await agents.team.run(task="Plan the trip.")  # expect: AGS033


@app.get("/fresh")
async def fresh():
    await new_team().run(task="Plan the trip.")  # ok: a new team

"""Only what is run shows that the module concerns us: what another one of the project makes."""

from fastapi import FastAPI
from machines import front_agent, make_agent
from teams import make_team

app = FastAPI()


@app.post("/team")
async def team(text: str):
    return await make_team().run(task=text)  # expect: AGS031


@app.post("/agent")
async def agent(text: str):
    await make_agent().run(task=text)  # ok: not seen, and not called an agent
    return await front_agent.run(task=text)  # expect: AGS031

"""A studio that builds the team which a visitor sends."""

import pickle

import requests
from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/teams")
async def create(request: Request):
    config = await request.json()
    team = RoundRobinGroupChat.load_component(config)  # expect: AGS061
    return {"team": team.name}


def restore(team: RoundRobinGroupChat):
    """Fetch the saved conversation of a team."""
    answer = requests.get("https://states.example.com/latest", timeout=30)
    return team.load_state(pickle.loads(answer.content))  # expect: AGS061

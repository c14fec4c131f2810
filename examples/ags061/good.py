"""A studio with teams of its own, from which a visitor chooses."""

import json
from pathlib import Path

import requests
from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
TEAMS = {"research": Path("teams/research.json"), "support": Path("teams/support.json")}


@app.post("/teams")
async def create(request: Request):
    choice = (await request.json())["team"]
    if choice not in TEAMS:
        raise HTTPException(404)
    team = RoundRobinGroupChat.load_component(json.loads(TEAMS[choice].read_text(encoding="utf-8")))
    return {"team": team.name}


def restore(team: RoundRobinGroupChat):
    """Fetch the saved conversation of a team: JSON holds no code."""
    answer = requests.get("https://states.example.com/latest", timeout=30)
    return team.load_state(answer.json())

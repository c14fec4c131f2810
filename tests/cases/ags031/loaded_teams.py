"""Teams that are loaded: who takes part is not seen."""

import json
from pathlib import Path

from autogen_agentchat.base import Team
from autogen_agentchat.teams import BaseGroupChat, RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
CONFIG = json.loads(Path("team.json").read_text())


@app.post("/round")
async def by_its_class(text: str):
    loaded = RoundRobinGroupChat.load_component(CONFIG)
    return await loaded.run(task=text)  # expect: AGS031


@app.post("/team")
async def by_its_name(text: str):
    team = Team.load_component(CONFIG)
    return await team.run(task=text)  # expect: AGS031


@app.post("/base")
async def by_its_base(text: str):
    board = BaseGroupChat.load_component(CONFIG)
    return await board.run(task=text)  # expect: AGS031


@app.post("/other")
async def another_component(text: str):
    client = OpenAIChatCompletionClient.load_component(CONFIG)
    return await client.run(task=text)  # ok: no team

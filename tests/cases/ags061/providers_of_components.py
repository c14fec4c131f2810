"""A component whose provider is one of a list has passed a check; one whose label is has not."""

from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
PROVIDERS = ("autogen_agentchat.teams.RoundRobinGroupChat", "autogen_agentchat.teams.SelectorGroupChat")


def allowed(component: dict) -> dict:
    if component.get("provider") not in PROVIDERS:
        raise LookupError("no such provider")
    return component


def labelled(component: dict) -> dict:
    if component.get("label") not in PROVIDERS:
        raise LookupError("no such label")
    return component


@app.post("/allowed")
async def from_allowed(request: Request) -> str:
    return RoundRobinGroupChat.load_component(allowed(await request.json())).name


@app.post("/labelled")
async def from_labelled(request: Request) -> str:
    return RoundRobinGroupChat.load_component(labelled(await request.json())).name  # expect: AGS061


@app.post("/here")
async def checked_here(request: Request) -> str:
    component = await request.json()
    provider = component["provider"]
    if provider != PROVIDERS[0]:
        raise HTTPException(400)
    return RoundRobinGroupChat.load_component(component).name


@app.post("/given")
async def only_given(request: Request) -> str:
    component = await request.json()
    if not component.get("provider"):
        raise HTTPException(400)
    return RoundRobinGroupChat.load_component(component).name  # expect: AGS061

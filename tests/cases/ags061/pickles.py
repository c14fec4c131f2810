"""Unpickling beside AutoGen's state."""

import pickle
from pickle import loads
from urllib.request import urlopen

import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/state")
async def from_request(request: Request):
    team = RoundRobinGroupChat([], max_turns=2)
    await team.load_state(pickle.loads(await request.body()))  # expect: AGS061
    return "loaded"


async def from_network(agent: AssistantAgent):
    answer = requests.get("https://states.example.com/one", timeout=30)
    await agent.load_state(pickle.loads(answer.content))  # expect: AGS061
    await agent.load_state(loads(answer.content))  # expect: AGS061
    with urlopen("https://states.example.com/one") as stream:
        await agent.load_state(pickle.load(stream))  # expect: AGS061


async def from_files(agent: AssistantAgent):
    with open("state.pickle", "rb") as file:
        await agent.load_state(pickle.load(file))  # ok: a file of the program
    await agent.load_state(pickle.loads(pickle.dumps({})))  # ok: made by the program

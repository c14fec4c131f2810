"""What others send is unpickled, or loaded as a component, in functions of other modules."""

import requests
from autogen_agentchat.agents import AssistantAgent
from flask import Flask, request
from stores import Store, own, parsed, restored, signed
from teams import fixed, team

app = Flask(__name__)
store = Store("states")
agent = AssistantAgent("agent", model_client=None)


@app.post("/state")
def from_request():
    restored(request.data)  # expect: AGS061
    store.load(request.stream)  # expect: AGS061
    team(request.json)  # expect: AGS061
    team(parsed(request.data))  # expect: AGS061
    return "loaded"


def from_network():
    return restored(requests.get("https://states.example.com/one", timeout=30).content)  # expect: AGS061


@app.post("/known")
def known():
    signed(request.data, agent.knows)  # ok: looked at before
    parsed(request.data)  # ok: text
    team({"provider": "autogen_agentchat.teams.RoundRobinGroupChat", "config": {}})  # ok: written here
    return [own(), fixed()]

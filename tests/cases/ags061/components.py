"""AutoGen 0.4+: `load_component` on data from outside."""

import json
import os
import sys
from pathlib import Path

import httpx
import requests
import yaml
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import BaseGroupChat, RoundRobinGroupChat
from autogen_core import ComponentLoader
from autogen_core.models import ChatCompletionClient
from autogen_core.tools import FunctionTool
from flask import Flask, request
from parsing import safely_parsed

app = Flask(__name__)


@app.post("/team")
def from_request():
    RoundRobinGroupChat.load_component(request.json)  # expect: AGS061
    RoundRobinGroupChat.load_component(request.json["team"])  # expect: AGS061
    AssistantAgent.load_component(request.get_json())  # expect: AGS061
    ChatCompletionClient.load_component(request.json["model"])  # expect: AGS061
    FunctionTool.load_component(request.json["tool"])  # expect: AGS061
    BaseGroupChat.load_component(request.json)  # expect: AGS061
    ComponentLoader.load_component(request.json)  # expect: AGS061
    ComponentLoader.load_component(model=request.json)  # expect: AGS061
    config = request.json
    RoundRobinGroupChat.load_component(config)  # expect: AGS061
    return "loaded"


def of_any_kind(kind):
    return kind.load_component(request.json)  # expect: AGS061


def from_network():
    RoundRobinGroupChat.load_component(requests.get("https://teams.example.com/one", timeout=30).json())  # expect: AGS061
    answer = httpx.get("https://teams.example.com/one")
    RoundRobinGroupChat.load_component(answer.json())  # expect: AGS061
    RoundRobinGroupChat.load_component(answer.json()["team"])  # expect: AGS061


def from_files(path):
    RoundRobinGroupChat.load_component(json.loads(Path("team.json").read_text()))  # ok: a file of the program
    with open("team.json") as file:
        RoundRobinGroupChat.load_component(json.load(file))  # ok: a file of the program
    with open(sys.argv[1]) as file:
        RoundRobinGroupChat.load_component(json.load(file))  # ok: only the path is from outside
    RoundRobinGroupChat.load_component(json.loads(Path(path).read_text()))  # ok: unknown


def from_constants(team):
    RoundRobinGroupChat.load_component({"provider": "autogen_agentchat.teams.RoundRobinGroupChat", "config": {}})
    RoundRobinGroupChat.load_component(team.dump_component())  # ok: made by the program
    RoundRobinGroupChat.load_component(os.environ["TEAM"])  # ok: the environment is not outside


class Catalogue:
    @classmethod
    def load_component(cls, model):
        return model


@app.post("/own")
def own_class():
    return Catalogue.load_component(request.json)  # ok: a class of this module


class Team(RoundRobinGroupChat):
    def another(self):
        return self.load_component(request.json)  # expect: AGS061


class Shelf:
    def load_component(self, model):
        return model

    def another(self):
        return self.load_component(request.json)  # ok: a class of this module


@app.post("/yaml")
def from_yaml():
    wanted = yaml.safe_load(request.data)
    return RoundRobinGroupChat.load_component(wanted)  # expect: AGS061


@app.post("/safe")
def from_a_function():
    wanted = request.json
    safely_parsed(wanted)
    return RoundRobinGroupChat.load_component(wanted)  # ok: what it does is not seen, and its name says that it checks

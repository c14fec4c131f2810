"""AutoGen 0.2 and AG2: `AgentBuilder.load`."""

import os
import sys

import requests
from autogen.agentchat.contrib.agent_builder import AgentBuilder
from flask import Flask, request

app = Flask(__name__)
builder = AgentBuilder(config_file_or_env="OAI_CONFIG_LIST")


@app.post("/agents")
def from_request():
    builder.load(config_json=request.json["agents"])  # expect: AGS061
    builder.load(None, request.json["agents"])  # expect: AGS061
    return "loaded"


def from_network():
    builder.load(config_json=requests.get("https://agents.example.com/one", timeout=30).text)  # expect: AGS061


def from_files():
    builder.load("agents.json")  # ok: a file of the program
    builder.load(filepath="agents.json")
    builder.load(sys.argv[1])  # ok: a file is not outside because its path is
    builder.load(filepath=os.environ["AGENTS"])


class Loader:
    def load(self, config_json):
        return config_json


@app.post("/own")
def own_class():
    return Loader().load(config_json=request.json)  # ok: a class of this module

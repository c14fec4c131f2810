"""Who takes part is what the functions give that the module hands to what makes and keeps it."""
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.tools import FunctionTool
from autogen_ext.models.openai import OpenAIChatCompletionClient
from flask import Flask, request

app = Flask(__name__)


def send(text: str) -> str:
    return text


def talking():
    agent = AssistantAgent("helper", model_client=OpenAIChatCompletionClient(model="m"))
    return RoundRobinGroupChat([agent], termination_condition=MaxMessageTermination(5))


def acting():
    agent = AssistantAgent("helper", model_client=OpenAIChatCompletionClient(model="m"), tools=[FunctionTool(send, "sends")])
    return RoundRobinGroupChat([agent], termination_condition=MaxMessageTermination(5))


class Talks:
    def __init__(self):
        self.teams = {}

    def of(self, session, make):
        if session not in self.teams:
            self.teams[session] = make()
        return self.teams[session]


class Actions:
    def __init__(self):
        self.teams = {}

    def of(self, session, make):
        if session not in self.teams:
            self.teams[session] = make()
        return self.teams[session]


talks, actions = Talks(), Actions()


@app.post("/talk")
async def talk():
    team = talks.of(request.json["session"], talking)
    return str(await team.run(task=request.json["text"]))  # ok: nobody acts


@app.post("/act")
async def act():
    team = actions.of(request.json["session"], acting)
    return str(await team.run(task=request.json["text"]))  # expect: AGS031

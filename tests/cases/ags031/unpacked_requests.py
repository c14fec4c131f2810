"""What a request brings is unpacked into the arguments of a conversation."""

from autogen import AssistantAgent, UserProxyAgent
from autogen_agentchat.agents import AssistantAgent as Helper
from fastapi import FastAPI, Request
from flask import Flask, request
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()
TASKS = ("sum", "mean")
coder = AssistantAgent("coder", llm_config={"model": "m", "timeout": 60})
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"work_dir": "out", "use_docker": True})


class Wish(BaseModel):
    message: str
    max_turns: int = 3


class Limits(BaseModel):
    max_turns: int = 3


def weather(town: str) -> str:
    return town


def known(wish):
    if wish["message"] not in TASKS:
        raise ValueError
    return wish


def start(**options):
    user.initiate_chat(coder, **options)  # expect: AGS031


@app.post("/json")
def from_json():
    user.initiate_chat(coder, **request.json)  # expect: AGS031


@app.post("/data")
def from_a_name():
    data = request.get_json()
    user.initiate_chat(coder, **data)  # expect: AGS031


@app.post("/part")
def from_a_part():
    user.initiate_chat(recipient=coder, **request.json["chat"])  # expect: AGS031


@app.post("/more")
def with_more():
    user.initiate_chat(coder, **{**request.json, "max_turns": 2})  # expect: AGS031


@app.post("/copy")
def from_a_copy():
    user.initiate_chat(coder, **dict(request.json, silent=True))  # expect: AGS031


@api.post("/dict")
async def from_a_parameter(wish: dict):
    await user.a_initiate_chat(coder, **wish)  # expect: AGS031


@api.post("/model")
def from_a_model(wish: Wish):
    user.initiate_chat(coder, **wish.model_dump())  # expect: AGS031


@api.post("/run")
async def run(request: Request):
    helper = Helper("helper", None, tools=[weather])
    await helper.run(**await request.json())  # expect: AGS031


@app.post("/start")
def through_a_function():
    start(**request.json)


@app.post("/given")
def with_a_message():
    user.initiate_chat(coder, message="The sum of 1 and 2.", **request.json)  # ok: the message is the program's


@app.post("/replaced")
def with_another_message():
    user.initiate_chat(coder, **{**request.json, "message": "The sum of 1 and 2."})  # ok: the message is the program's


@app.post("/limits")
def limits():
    options = {"message": "The sum of 1 and 2.", "max_turns": request.json["turns"]}
    user.initiate_chat(coder, **options)  # ok: the message is the program's


@api.post("/numbers")
def numbers(limits: Limits):
    user.initiate_chat(coder, message="The sum of 1 and 2.", **limits.model_dump())  # ok: no text


@app.post("/tested")
def tested():
    data = request.get_json()
    if data["message"] not in TASKS:
        return "No."
    user.initiate_chat(coder, **data)  # ok: checked


@app.post("/known")
def checked_by_a_function():
    user.initiate_chat(coder, **known(request.json))  # ok: checked


@app.post("/kept")
def those_that_are_known():
    user.initiate_chat(coder, **{name: text for name, text in request.json.items() if text in TASKS})  # ok: checked


def settings(**options):
    user.initiate_chat(coder, **options)  # ok: nobody says what these are

# options: autogen-advisory=AGS932
"""Flask: route parameters and `request`."""

import os

import autogen
import flask
from flask import Blueprint, Flask, request
from flask import request as req

app = Flask(__name__)
pages = Blueprint("pages", __name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


@app.route("/ask/<topic>")
def ask(topic):
    user.initiate_chat(assistant, message=topic)  # expect: AGS932
    user.initiate_chat(assistant, message=request.args["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=request.args.get("q"))  # expect: AGS932
    user.initiate_chat(assistant, message=request.args.get("q", "Plan the trip."))  # expect: AGS932
    user.initiate_chat(assistant, message=request.form["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=request.json["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=request.get_json()["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=request.json["chat"][0]["text"])  # expect: AGS932
    user.initiate_chat(assistant, message=flask.request.values["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=req.args["q"])  # expect: AGS932
    user.initiate_chat(assistant, message="Say hello.")
    return "done"


@pages.post("/more")
def more():
    data = request.get_json()
    user.initiate_chat(assistant, message=data["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=data.get("q", ""))  # expect: AGS932
    question = data["q"]
    user.initiate_chat(assistant, message=question)  # expect: AGS932
    return "done"


def not_a_route(topic):
    user.initiate_chat(assistant, message=topic)  # ok: the parameter of a function that nothing calls


def from_route(topic):
    user.initiate_chat(assistant, message=topic)  # expect: AGS932


@app.get("/through")
def through():
    from_route(request.args["topic"])
    return "done"

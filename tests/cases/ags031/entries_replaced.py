"""Dicts of messages of which a request may take the place, by what is unpacked or put in after them."""

import autogen
from fastapi import Body, FastAPI
from flask import Flask, request

flask_app = Flask(__name__)
app = FastAPI()
config = {"config_list": [{"model": "gpt-4o"}]}


def agents():
    coder = autogen.AssistantAgent("coder", llm_config=config)
    user = autogen.UserProxyAgent("user", code_execution_config={"work_dir": "coding", "use_docker": True}, human_input_mode="ALWAYS")
    return user, coder


@flask_app.post("/unpacked")
def unpacked():
    user, coder = agents()
    user.initiate_chat(coder, **{"message": "plot the sales", **request.json})  # expect: AGS031


@flask_app.post("/unpacked-before")
def unpacked_before():
    user, coder = agents()
    user.initiate_chat(coder, **{**request.json, "message": "plot the sales"})  # ok: the message is the program's


@flask_app.post("/kept")
def kept():
    user, coder = agents()
    options = {"message": "plot the sales", **request.json}
    user.initiate_chat(coder, message=options["message"])  # expect: AGS031


@flask_app.post("/joined")
def joined():
    user, coder = agents()
    options = {"message": "plot the sales"} | request.json
    user.initiate_chat(coder, message=options["message"])  # expect: AGS031


@flask_app.post("/joined-before")
def joined_before():
    user, coder = agents()
    options = request.json | {"message": "plot the sales"}
    user.initiate_chat(coder, message=options["message"])  # ok: the message is the program's


@flask_app.post("/updated")
def updated():
    user, coder = agents()
    options = {"message": "plot the sales"}
    options.update(request.json)
    user.initiate_chat(coder, message=options["message"])  # expect: AGS031


@flask_app.post("/updated-elsewhere")
def updated_elsewhere():
    user, coder = agents()
    options = {"message": "plot the sales"}
    others = dict(options)
    others.update(request.json)
    user.initiate_chat(coder, message=options["message"])  # ok: another dict is changed


@app.post("/body")
def body(given: dict = Body()):
    user, coder = agents()
    user.initiate_chat(coder, **{"message": "plot the sales", **given})  # expect: AGS031


def by_a_function(settings):
    user, coder = agents()
    user.initiate_chat(coder, **{"message": "plot the sales", **settings})  # ok: nobody knows what settings are

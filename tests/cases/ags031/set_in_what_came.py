"""A key of what came in a request that is set to a text of the program's own is that text."""

import logging

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


def amend(data):
    data["task"] = request.json["other"]


@app.post("/set")
def set_before():
    data = request.json
    data["task"] = "Count the lines of the report"
    data["note"] = "none"
    logging.info("%s", data)
    if data:
        runner.initiate_chat(helper, message=data["task"])  # ok: written above
        runner.initiate_chat(helper, message=data.get("task"))  # ok
        runner.initiate_chat(helper, message=data.get("task", ""))  # ok
        runner.initiate_chat(helper, message=data["name"])  # expect: AGS031


@app.post("/set-in-one-branch")
def set_in_one_branch():
    data = request.get_json()
    if request.args:
        data["task"] = "Count the lines of the report"
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031


@app.post("/set-to-itself")
def set_to_itself():
    data = request.json
    data["task"] = data["task"].strip()
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031


@app.post("/amended")
def amended():
    data = request.json
    data["task"] = "Count the lines of the report"
    amend(data)
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031


@app.post("/updated")
def updated():
    data = request.json
    data["task"] = "Count the lines of the report"
    data.update(request.json)
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031


@app.post("/bound-again")
def bound_again():
    data = request.json
    data["task"] = "Count the lines of the report"
    data = request.json
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031


@app.post("/unpacked")
def unpacked():
    data = request.json
    data["task"], rest = request.json["pair"]
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031
    return rest


@app.post("/inner")
def inner():
    data = request.json

    def reset():
        data["task"] = request.json["task"]

    data["task"] = "Count the lines of the report"
    reset()
    runner.initiate_chat(helper, message=data["task"])  # expect: AGS031


@app.post("/by-key")
def by_key(key):
    data = request.json
    data[key] = "Count the lines of the report"
    runner.initiate_chat(helper, message=data[key])  # expect: AGS031

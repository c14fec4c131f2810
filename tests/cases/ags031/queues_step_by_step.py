"""The chats of a queue are put together step by step: the text stands where it is put in."""

from autogen import AssistantAgent, UserProxyAgent, initiate_chats
from flask import Flask, request

app = Flask(__name__)
BOX = {"use_docker": True, "work_dir": "box"}


@app.post("/queue")
def queue():
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=BOX)
    first = {"sender": runner, "recipient": writer, "max_turns": 2}
    first["message"] = request.form["wish"]  # expect: AGS031
    second = dict(sender=runner, recipient=writer, message="Sum it up.", max_turns=1)
    second["carryover"] = ["in short"]  # ok: written here
    second["message"] = "In short."
    return str(initiate_chats([first, second]))


@app.post("/updated")
def updated():
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=BOX)
    chat = {"sender": runner, "recipient": writer, "max_turns": 2}
    chat.update(message=request.form["wish"])  # expect: AGS031
    return str(initiate_chats([chat]))


@app.post("/unseen")
def unseen():
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=BOX)
    chat = {"sender": runner, "recipient": writer, "max_turns": 2}
    for key in ("message",):
        chat[key] = request.form["wish"]
    return str(initiate_chats([chat]))  # expect: AGS031

"""What ``setdefault`` keeps under the name of a visitor is known: one who only talks, or one who has tools."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request, session

app = Flask(__name__)
talkers: dict = {}
workers: dict = {}
writer = AssistantAgent("writer", llm_config={"model": "m"})


def close(ticket: int) -> str:
    return f"{ticket} is closed."


def talker():
    return UserProxyAgent("talker", human_input_mode="NEVER", max_consecutive_auto_reply=2, code_execution_config=False)


def worker():
    agent = talker()
    agent.register_function(function_map={"close": close})
    return agent


@app.post("/talk")
def talk():
    own = talkers.setdefault(session["user"], talker())
    own.send(request.form["text"], writer, request_reply=True)  # ok: nobody acts
    return own.last_message(writer)["content"]


@app.post("/work")
def work():
    own = workers.setdefault(session["user"], worker())
    own.send(request.form["text"], writer, request_reply=True)  # expect: AGS031
    return own.last_message(writer)["content"]

"""AutoGen 0.2 and AG2: `initiate_chat` starts afresh unless it is told not to."""

import os

import autogen
from flask import Flask

app = Flask(__name__)
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
critic = autogen.AssistantAgent("critic", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


@app.get("/default")
def default():
    return user.initiate_chat(assistant, message="Plan the trip.").summary  # ok: clears the history


@app.get("/clear")
def clear():
    return user.initiate_chat(assistant, message="Plan the trip.", clear_history=True).summary


@app.get("/keep")
def keep():
    return user.initiate_chat(assistant, message="Plan the trip.", clear_history=False).summary  # expect: AGS033


@app.get("/keep-by-position")
def keep_by_position():
    return user.initiate_chat(assistant, False, message="Plan the trip.").summary  # expect: AGS033


@app.get("/keep-by-options")
def keep_by_options():
    options = {"message": "Plan the trip.", "clear_history": False}
    return user.initiate_chat(assistant, **options).summary  # expect: AGS033


@app.get("/send")
def send():
    user.send("Plan the trip.", assistant)  # expect: AGS033
    return "sent"


@app.get("/clear-before")
def clear_before():
    assistant.clear_history()
    user.clear_history()
    user.send("Plan the trip.", assistant)  # ok: starts afresh
    return "sent"


@app.get("/reset-before")
def reset_before():
    assistant.reset()
    user.reset()
    user.initiate_chat(assistant, message="Plan the trip.", clear_history=False)  # ok: starts afresh
    return "done"


@app.get("/reset-another")
def reset_another():
    critic.reset()
    user.send("Plan the trip.", assistant)  # expect: AGS033
    return "sent"


@app.get("/given")
def given():
    return assistant.generate_reply(messages=[{"role": "user", "content": "Plan the trip."}])  # ok: it is given the whole conversation


@app.get("/own")
def own():
    helper = autogen.AssistantAgent("helper", llm_config=llm_config)
    person = autogen.UserProxyAgent("person", code_execution_config=False)
    return person.initiate_chat(helper, message="Plan the trip.", clear_history=False).summary  # ok: made here


def command_line():
    user.initiate_chat(assistant, message="Plan the trip.", clear_history=False)  # ok: not a handler

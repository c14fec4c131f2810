"""Two functions that call each other hand on what a handler passes: checked there, or not."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
writer = AssistantAgent("writer")


def ask(text, times):
    if times:
        return again(text, times)
    return user.initiate_chat(writer, message=text)


def again(text, times):
    if not text:
        return None
    return ask(text, times - 1)


def ask_any(text, times):
    if times:
        return any_again(text, times)
    return user.initiate_chat(writer, message=text)  # expect: AGS031


def any_again(text, times):
    if not text:
        return None
    return ask_any(text, times - 1)


@app.route("/listed")
def listed():
    text = request.json["question"]
    if text not in ("Sum up the day.", "Plan the week."):
        return "no"
    return ask(text, 3)


@app.route("/any")
def any_question():
    return ask_any(request.json["question"], 3)

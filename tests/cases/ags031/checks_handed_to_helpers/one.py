from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
TOPICS = {"rain": "r", "sun": "s"}


def guarded(check, action, text):
    check(text)
    return action(text)


def piped(check, action, text):
    return action(check(text))


def allowed(text):
    if text not in TOPICS:
        raise ValueError("no such topic")
    return text


def measured(text):
    print(len(text))
    return text


def talk(text):
    coder = AssistantAgent("coder", code_execution_config=False)
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"executor": make()})
    user.initiate_chat(coder, message=text, max_turns=3)  # expect: AGS031


def chat_about(text):
    coder = AssistantAgent("coder", code_execution_config=False)
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"executor": make()})
    user.initiate_chat(coder, message=text, max_turns=3)  # ok: the helper has asked the check first


@app.post("/a")
def a():
    return guarded(measured, talk, request.json["text"])


@app.post("/b")
def b():
    return piped(measured, talk, request.json["text"])


@app.post("/c")
def c():
    return guarded(allowed, chat_about, request.json["text"])


@app.post("/d")
def d():
    return piped(allowed, chat_about, request.json["text"])

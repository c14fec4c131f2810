"""Complaints that helpers find are put together before they are asked for: a check, where any of the helpers is one."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from flask import Flask, request

app = Flask(__name__)
client = OpenAIChatCompletionClient(model="gpt-4o")
TRICKS = ("ignore all", "you are now")


def refund(order: int) -> str:
    """Pays an order back."""
    return f"{order} is paid back."


def tricks_in(text):
    return [trick for trick in TRICKS if trick in text]


def lengths(text):
    if len(text) > 400:
        return ["too long"]
    return []


def lines(text):
    return text.splitlines()


@app.post("/extended")
def extended():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    complaints = []
    complaints.extend(tricks_in(text))
    if complaints:
        return "", 400
    return clerk.run(task=text)  # ok: checked


@app.post("/added")
def added():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    complaints = list()
    if not text:
        complaints += ["nothing said"]
    complaints += lengths(text)
    if len(complaints) > 0:
        return "", 400
    return clerk.run(task=text)  # ok: checked


@app.post("/updated")
def updated():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    complaints = set()
    for part in text.split(";"):
        complaints.update(tricks_in(text + part))
    if complaints:
        return "", 400
    return clerk.run(task=text)  # ok: checked


@app.post("/counted")
def counted():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    tricks = 0
    for trick in TRICKS:
        if trick in text:
            tricks += 1
    if tricks > 0:
        return "", 400
    return clerk.run(task=text)  # ok: checked


@app.post("/counted/the/other/way")
def counted_the_other_way():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    tricks = 0
    for trick in TRICKS:
        if trick in text:
            tricks += 1
    if 0 < tricks:
        return "", 400
    return clerk.run(task=text)  # ok: checked


@app.post("/measured")
def measured():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    found = []
    found.extend(lines(text))
    size = len(text)
    if not found or size == 0:
        return "", 400
    return clerk.run(task=text)  # expect: AGS031


@app.post("/others")
def others():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    complaints = []
    complaints += tricks_in(request.json["sender"])
    if complaints:
        return "", 400
    return clerk.run(task=text)  # expect: AGS031


@app.post("/put-together")
def put_together():
    text = request.json["text"]
    clerk = AssistantAgent("clerk", model_client=client, tools=[refund])
    asked = "Customer: "
    if text:
        asked += text
    if not asked:
        return "", 400
    return clerk.run(task=asked)  # expect: AGS031

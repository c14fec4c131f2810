"""A name that a pattern of constants binds is one of them; one that a pattern of anything binds is what came."""

from dataclasses import dataclass

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
helper = AssistantAgent("helper", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


@dataclass
class Wish:
    topic: str


@app.post("/form")
def form():
    match request.form:
        case {"topic": "bill" | "move" as topic}:
            runner.initiate_chat(helper, message=f"Explain: {topic}")  # ok: one of two
        case {"topic": "offer" as topic, "text": text}:
            runner.initiate_chat(helper, message=f"Explain: {topic}")  # ok: one word
            runner.initiate_chat(helper, message=f"Explain: {text}")  # expect: AGS031
        case {"topic": ("else" | str()) as topic}:
            runner.initiate_chat(helper, message=f"Explain: {topic}")  # expect: AGS031
    return ""


@app.post("/wish")
def wish():
    match Wish(request.form["topic"]):
        case Wish("bill" | "move" as topic):
            runner.initiate_chat(helper, message=f"Explain: {topic}")  # ok: one of two
        case Wish(topic=topic):
            runner.initiate_chat(helper, message=f"Explain: {topic}")  # expect: AGS031
    return ""

"""A test of one field of a request says nothing of another."""

from dataclasses import dataclass

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, abort, request
from pydantic import BaseModel

app = Flask(__name__)
LLM = {"model": "gpt-4o"}
BOX = {"use_docker": True, "work_dir": "letters", "timeout": 40}


def pair():
    return UserProxyAgent("hand", human_input_mode="ALWAYS", code_execution_config=BOX), AssistantAgent("head", llm_config=LLM)


@app.post("/kind")
def kind():
    hand, head = pair()
    if request.json["kind"] not in ("letter", "note"):
        abort(400)
    hand.initiate_chat(head, message=request.json["kind"])  # ok: one of two
    hand.initiate_chat(head, message=request.json["text"])  # expect: AGS031


@app.post("/number")
def number():
    hand, head = pair()
    count = int(request.args["count"])
    hand.initiate_chat(head, message=f"{count} letters: {request.data}")  # expect: AGS031


class Letter(BaseModel):
    text: str
    pages: int = 1


@dataclass
class Note:
    text: str
    lines: int


@app.post("/made")
def made():
    hand, head = pair()
    letter, note = Letter(**request.json), Note(**request.get_json())
    hand.initiate_chat(head, message=letter.text)  # expect: AGS031
    hand.initiate_chat(head, message=f"{letter.pages} pages")  # ok: a number
    hand.initiate_chat(head, message=note.text)  # expect: AGS031
    hand.initiate_chat(head, message=f"{note.lines} lines")  # ok: a number


@app.post("/validated")
def validated():
    hand, head = pair()
    letter = Letter.model_validate(request.json)
    hand.initiate_chat(head, message=letter.text)  # expect: AGS031
    hand.initiate_chat(head, message=f"{letter.pages} pages")  # ok: a number
    hand.initiate_chat(head, message=Letter.model_validate_json(request.data).text)  # expect: AGS031
    hand.initiate_chat(head, message=Letter.named(request.data).text)  # ok: nothing says what that is


@app.post("/lines")
def lines():
    hand, head = pair()
    first, *rest = request.json["lines"]
    hand.initiate_chat(head, message=first)  # expect: AGS031
    hand.initiate_chat(head, message="/".join(rest))  # expect: AGS031

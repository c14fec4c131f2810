"""Which characters a visitor's text has is looked at, or some are taken out, before a conversation; blanks are nothing."""

import re

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, abort, request

app = Flask(__name__)
poet = AssistantAgent("poet", llm_config={"model": "gpt-4o"})
printer = UserProxyAgent("printer", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "poems"})
TAGS = re.compile(r"</?\w+>")
BLANKS = re.compile(r"[ \t]{2,}|\n+")


@app.post("/printable")
def printable():
    text = request.form["text"]
    if not text.isprintable():
        abort(400)
    printer.initiate_chat(poet, message=text)  # ok: other characters are refused


@app.post("/loud")
def loud():
    text = request.form["text"]
    if text.isupper():
        return "too loud", 400
    printer.initiate_chat(poet, message=text)  # ok: it may be refused


@app.post("/blank")
def blank():
    text = request.form["text"]
    if text.isspace():
        abort(400)
    printer.initiate_chat(poet, message=text)  # expect: AGS031


@app.post("/braces")
def braces():
    text = re.sub(r"[<>{}]", "", request.form["text"])
    printer.initiate_chat(poet, message=text)  # ok: braces are taken out


@app.post("/tags")
def tags():
    printer.initiate_chat(poet, message=TAGS.sub("", request.form["text"]))  # ok: tags are taken out


@app.post("/spaces")
def spaces():
    text = re.sub(r"\s+", " ", request.form["text"])
    printer.initiate_chat(poet, message=text)  # expect: AGS031
    printer.initiate_chat(poet, message=BLANKS.sub(" ", request.form["text"]))  # expect: AGS031

"""A library's call that changes more than the form of a visitor's text is a check before a conversation; one that changes the form is none."""

import html
import re
import textwrap
from urllib.parse import quote, unquote

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
cook = AssistantAgent("cook", llm_config={"model": "gpt-4o"})
shopper = UserProxyAgent("shopper", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "lists"})


@app.post("/dish")
def dish():
    text = html.escape(request.form["dish"])
    shopper.initiate_chat(cook, message=f"Cook {text}.")  # ok: escaped
    shopper.initiate_chat(cook, message="Cook " + quote(request.form["dish"]))  # ok: escaped
    shopper.initiate_chat(cook, message=re.escape(request.form["dish"]))  # ok: escaped


@app.post("/recipe")
def recipe():
    shopper.initiate_chat(cook, message=html.unescape(request.form["dish"]))  # expect: AGS031
    shopper.initiate_chat(cook, message=unquote(request.form["dish"]))  # expect: AGS031
    shopper.initiate_chat(cook, message=textwrap.dedent(request.form["dish"]))  # expect: AGS031

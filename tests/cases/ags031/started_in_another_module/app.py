"""A web service hands the text of its requests to the functions and methods of another module."""

import threading

import autogen
from flask import Flask, abort, request
from team import Team, run_between, run_checked, run_harmless, run_named, run_team, run_tidied

app = Flask(__name__)
team = Team()
reader = autogen.UserProxyAgent("reader", human_input_mode="ALWAYS", code_execution_config=False)
writer = autogen.AssistantAgent("writer")


@app.route("/ask")
def ask():
    return run_team(request.json["question"]).summary  # expect: AGS031


@app.route("/chat")
def chat():
    question = request.json["question"].strip()
    return team.chat(question, title=request.json["title"]).summary  # expect: AGS031


@app.route("/tidy")
def tidy():
    return run_tidied(request.json["question"]).summary  # expect: AGS031


@app.route("/safe")
def safe():
    run_team("Sum up the day.")
    run_checked(request.json["question"])  # ok: refused there where it is too long
    run_named(request.json["question"])  # ok: reported there
    run_harmless(request.json["question"])  # ok: nobody there acts
    run_between(reader, writer, request.json["question"])  # ok: it is not seen there who takes part
    return "done"


@app.route("/later")
def later():
    question, title = request.json["question"], request.json["title"]
    if len(question) > 500:
        abort(413)
    threading.Thread(target=run_team, args=(question,)).start()  # ok: its length was looked at
    threading.Thread(target=run_team, args=(title,)).start()  # expect: AGS031
    return "begun"

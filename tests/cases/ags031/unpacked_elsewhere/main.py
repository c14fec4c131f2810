"""Hands requests on to what starts the conversations of AutoGen (autogen)."""

from desk import greet, solve, start
from flask import Flask, request

app = Flask(__name__)
TASKS = ("sum", "mean")


@app.post("/solve")
def solve_it():
    solve(**request.json)  # expect: AGS031


@app.post("/start")
def start_it():
    start(**request.json)  # expect: AGS031


@app.post("/named")
def start_by_name():
    start(message=request.json["message"])  # expect: AGS031


@app.post("/greet")
def greet_them():
    greet(**request.json)  # ok: no text of it enters a conversation


@app.post("/sum")
def sum_up():
    solve(task="The sum of 1 and 2.", **request.json)  # ok: the task is the program's


@app.post("/limits")
def limit():
    solve(**{"task": "The sum of 1 and 2.", "turns": request.json["turns"]})  # ok: the task is the program's


@app.post("/known")
def solve_known():
    data = request.get_json()
    if data["task"] not in TASKS:
        return "No."
    solve(**data)  # ok: checked

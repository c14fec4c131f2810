from flask import Flask, request

import agents
from kinds import make

app = Flask(__name__)


@app.post("/a")
def a():
    runner = make("runner", human_input_mode="ALWAYS", code_execution_config={"executor": sandbox()})
    runner.initiate_chat(make("writer"), message=request.json["text"], max_turns=3)  # expect: AGS031


@app.post("/b")
def b():
    runner = make("runner", human_input_mode="NEVER", code_execution_config={"use_docker": False}, max_consecutive_auto_reply=3)  # expect: AGS010, AGS020
    runner.initiate_chat(make("writer"), message="Say hello.", max_turns=3)


@app.post("/c")
def c():
    asker = make("runner", human_input_mode="ALWAYS", code_execution_config=False)
    asker.initiate_chat(make("writer"), message=request.json["text"], max_turns=3)  # ok: nobody acts

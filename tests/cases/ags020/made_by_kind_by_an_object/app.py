from flask import Flask, request

import agents
from kinds import registry

app = Flask(__name__)


@app.post("/a")
def a():
    runner = registry.make("runner", human_input_mode="ALWAYS", code_execution_config={"executor": sandbox()})
    runner.initiate_chat(registry.make("writer"), message=request.json["text"], max_turns=3)  # expect: AGS031


@app.post("/b")
def b():
    runner = registry.make("runner", human_input_mode="NEVER", code_execution_config={"use_docker": False}, max_consecutive_auto_reply=3)  # expect: AGS010, AGS020
    runner.initiate_chat(registry.make("writer"), message="Say hello.", max_turns=3)


@app.post("/c")
def c():
    asker = registry.make("runner", human_input_mode="ALWAYS", code_execution_config=False)
    asker.initiate_chat(registry.make("writer"), message=request.json["text"], max_turns=3)  # ok: nobody acts

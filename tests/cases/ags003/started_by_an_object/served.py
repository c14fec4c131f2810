from autogen import UserProxyAgent
from flask import Flask, request
from workflow import Single

app = Flask(__name__)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})


@app.post("/ask")
def ask():
    workflow = Single({"model": "m", "cache_seed": None}, user_proxy=runner)
    workflow.chat(request.json["text"])  # expect: AGS031
    return "done"

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)


@app.post("/equipped")
def equipped():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    give_tools(writer)
    user.initiate_chat(writer, message=request.json["text"])  # expect: AGS031


@app.post("/displayed")
def displayed():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    display(writer)
    user.initiate_chat(writer, message=request.json["text"])  # ok: a notebook shows it

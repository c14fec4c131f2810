"""What functions of another module give to the agents that they are passed."""

from autogen import AssistantAgent, UserProxyAgent
from equipment import equipped, named, nested, nested_with_critic
from flask import Flask, request

app = Flask(__name__)


def clerk():
    return UserProxyAgent("clerk", human_input_mode="ALWAYS", code_execution_config=False)


@app.post("/nested")
def with_nested_chats():
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    nested(writer)
    clerk().initiate_chat(writer, message=request.json["text"])  # expect: AGS031
    return "done"


@app.post("/tools")
def with_tools():
    writer, user = AssistantAgent("writer", llm_config={"model": "m"}), clerk()
    equipped(writer, executor=user)
    user.initiate_chat(writer, message=request.json["text"])  # expect: AGS031
    return "done"


@app.post("/critic")
def with_a_critic():
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    nested_with_critic(writer)
    clerk().initiate_chat(writer, message=request.json["text"])  # ok: nobody acts
    return "done"


@app.post("/named")
def with_a_name():
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    named(writer, request.json["name"])
    clerk().initiate_chat(writer, message=request.json["text"])  # ok: nobody acts
    return "done"

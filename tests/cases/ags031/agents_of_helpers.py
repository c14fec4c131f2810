"""What a function gives to agents that another one has made for it belongs to these, and to no others that that makes."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)


def pair():
    visitor = UserProxyAgent("visitor", human_input_mode="NEVER", max_consecutive_auto_reply=2, code_execution_config=False)
    return visitor, AssistantAgent("writer", llm_config={"model": "m"})


def look_up(word: str) -> str:
    return f"{word} is a word."


def with_a_checker():
    visitor, writer = pair()
    checker = AssistantAgent("checker", llm_config={"model": "m"})
    runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "checks"})
    writer.register_nested_chats([{"sender": runner, "recipient": checker, "message": "Check it.", "max_turns": 2}], trigger=visitor)
    return visitor, writer


def with_a_tool():
    visitor, writer = pair()
    visitor.register_function(function_map={"look_up": look_up})
    return visitor, writer


@app.post("/checked")
def checked():
    visitor, writer = with_a_checker()
    return visitor.initiate_chat(writer, message=request.json["topic"], max_turns=2).summary  # expect: AGS031


@app.post("/looked_up")
def looked_up():
    visitor, writer = with_a_tool()
    return visitor.initiate_chat(writer, message=request.json["topic"], max_turns=2).summary  # expect: AGS031


@app.post("/plain")
def plain():
    visitor, writer = pair()
    return visitor.initiate_chat(writer, message=request.json["topic"], max_turns=2).summary  # ok: they only talk

"""Agents that ``map`` makes, one for each name, are who takes part."""

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
CODE = {"use_docker": True, "work_dir": "scratch", "timeout": 60}
NAMES = ["first", "second"]


def writer(name):
    return AssistantAgent(name, llm_config={"model": "m"})


def runner(name):
    return UserProxyAgent(name, human_input_mode="ALWAYS", code_execution_config=CODE, max_consecutive_auto_reply=3)


@app.post("/write")
def write():
    group = GroupChat(agents=list(map(writer, NAMES)), messages=[], max_round=8)
    writer("host").initiate_chat(GroupChatManager(group, llm_config={"model": "m"}), message=request.json["text"])  # ok: nobody acts
    return "written"


@app.post("/run")
def run():
    group = GroupChat(agents=[*map(runner, NAMES)], messages=[], max_round=8)
    writer("host").initiate_chat(GroupChatManager(group, llm_config={"model": "m"}), message=request.json["text"])  # expect: AGS031
    return "done"


@app.post("/ask")
def ask():
    members = list(map(*request.json["who"]))
    group = GroupChat(agents=members, messages=[], max_round=8)
    writer("host").initiate_chat(GroupChatManager(group, llm_config={"model": "m"}), message=request.json["text"])  # expect: AGS031
    return "asked"

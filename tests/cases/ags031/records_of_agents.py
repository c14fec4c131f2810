"""Agents in records: what a record was made with counts, and what its fields are annotated with only where that is not seen."""

from collections import namedtuple
from dataclasses import dataclass
from typing import NamedTuple

from autogen import AssistantAgent, ConversableAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
LLM = {"model": "m"}
Loose = namedtuple("Loose", "user helper")


class Pair(NamedTuple):
    user: UserProxyAgent
    helper: ConversableAgent


@dataclass
class Desk:
    user: UserProxyAgent
    helper: ConversableAgent


def runner():
    return UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "w"})


def talker():
    return UserProxyAgent("talker", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)


def helper():
    return AssistantAgent("helper", llm_config=LLM)


def acting(pair: Pair, text):
    return pair.user.initiate_chat(pair.helper, message=text, max_turns=1)  # expect: AGS031


def talking(desk: Desk, text):
    return desk.user.initiate_chat(desk.helper, message=text, max_turns=1)  # ok: nobody acts


def anybody(desk: Desk, user_query):
    return desk.user.initiate_chat(desk.helper, message=user_query, max_turns=1)  # expect: AGS031


@app.post("/act")
def act():
    return acting(Pair(runner(), helper()), request.form["text"])


@app.post("/talk")
def talk():
    return talking(Desk(user=talker(), helper=helper()), request.form["text"])


@app.post("/unpacked")
def unpacked():
    user, other = Pair(runner(), helper())
    user.initiate_chat(other, message=request.form["text"], max_turns=1)  # expect: AGS031
    user, other = Pair(talker(), helper())
    user.initiate_chat(other, message=request.form["text"], max_turns=1)  # ok: nobody acts


@app.post("/items")
def items():
    pair = Pair(talker(), helper())
    pair[0].initiate_chat(pair[1], message=request.form["text"], max_turns=1)  # ok: nobody acts
    loose = Loose(talker(), helper())
    loose.user.initiate_chat(loose.helper, message=request.form["text"], max_turns=1)  # ok: nobody acts

"""Agents of classes that a decorator puts into a dict, by their kinds."""

import os

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request

app = Flask(__name__)
CONFIG = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["KEY"]}], "cache_seed": None}
_KINDS = {}


def register(name):
    def keep(cls):
        _KINDS[name] = cls
        return cls

    return keep


@register("writer")
class Writer(AssistantAgent):
    def __init__(self, **options):
        super().__init__("writer", llm_config=CONFIG, **options)


@register("runner")
class Runner(UserProxyAgent):
    def __init__(self, **options):
        super().__init__("runner", **options)


def make(kind, **options):
    return _KINDS[kind](**options)


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

"""Agents that context managers of the program lend."""

import queue
from contextlib import ExitStack, asynccontextmanager, contextmanager

from autogen import AssistantAgent, UserProxyAgent
from autogen_agentchat.agents import AssistantAgent as Writer
from flask import Flask, request

app = Flask(__name__)
coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})


def make(runs):
    config = {"use_docker": True} if runs else False
    return UserProxyAgent("user", max_consecutive_auto_reply=3, code_execution_config=config)


waiting = queue.Queue()
for _ in range(3):
    waiting.put(make(True))


@contextmanager
def borrowed():
    agent = waiting.get()
    try:
        yield agent
    finally:
        waiting.put(agent)


@contextmanager
def made(runs):
    yield make(runs)


@contextmanager
def question():
    text = request.json["text"]
    if text not in ("report", "summary"):
        raise ValueError(text)
    yield text


class Lease:
    def __init__(self, pool):
        self.pool = pool

    def __enter__(self):
        self.agent = self.pool.get()
        return self.agent

    def __exit__(self, *error):
        self.pool.put(self.agent)


@app.post("/borrowed")
def talk_to_borrowed():
    with borrowed() as user:
        return user.initiate_chat(coder, message=request.json["text"]).summary  # expect: AGS031


@app.post("/made")
def talk_to_made():
    with made(True) as user:
        user.send(request.json["text"], coder)  # expect: AGS031
    with made(False) as user:
        user.initiate_chat(coder, message=request.json["text"])  # ok: nobody acts


@app.post("/leased")
def talk_to_leased():
    with Lease(waiting) as user:
        return user.initiate_chat(coder, message=request.json["text"]).summary  # expect: AGS031


@app.post("/known")
def talk_of_what_is_known():
    with made(True) as user, question() as text:
        return user.initiate_chat(coder, message=text).summary  # ok: one of two


@asynccontextmanager
async def writing(client):
    yield Writer("writer", client, tools=[print])


async def write(client, user_message):
    async with writing(client) as someone:
        await someone.run(task=user_message)  # expect: AGS031


@app.post("/stacked")
def talk_to_stacked():
    with ExitStack() as stack:
        user, quiet = stack.enter_context(made(True)), stack.enter_context(made(False))
        user.send(request.json["text"], coder)  # expect: AGS031
        quiet.initiate_chat(coder, message=request.json["text"])  # ok: nobody acts

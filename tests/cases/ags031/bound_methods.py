import asyncio
from functools import partial

from autogen import AssistantAgent, UserProxyAgent
from autogen_agentchat.agents import AssistantAgent as Writer
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from flask import Flask, request

app = Flask(__name__)
coder = AssistantAgent("coder", llm_config={"model": "gpt-4o"})
runner = UserProxyAgent("runner", max_consecutive_auto_reply=3, code_execution_config={"use_docker": True})
clerk = UserProxyAgent("clerk", max_consecutive_auto_reply=3, code_execution_config=False)


@app.post("/chat")
def chat():
    start = runner.initiate_chat
    return start(coder, message=request.json["text"]).summary  # expect: AGS031


@app.post("/harmless")
def harmless():
    start = clerk.initiate_chat
    return start(coder, message=request.json["text"]).summary  # ok: nobody acts


@app.post("/written")
def written():
    start = runner.initiate_chat
    return start(coder, message="Count to ten.").summary


@app.post("/either")
def either():
    tell = runner.send if request.args else runner.a_send
    tell(request.json["text"], coder)  # expect: AGS031, AGS033


@app.post("/partial")
def by_partial():
    start = partial(runner.initiate_chat, coder, max_turns=3)
    return start(message=request.json["text"]).summary  # expect: AGS031


@app.post("/given")
def given_before():
    start = partial(runner.initiate_chat, coder, message=request.json["text"])  # expect: AGS031
    return start(max_turns=3).summary


@app.post("/checked")
def checked():
    text, start = request.json["text"], runner.initiate_chat
    if text not in ("report", "summary"):
        return "no"
    return start(coder, message=text).summary  # ok: one of two


class Desk:
    def __init__(self):
        self.runner = UserProxyAgent("runner", max_consecutive_auto_reply=3, code_execution_config={"use_docker": True})
        self.start = self.runner.initiate_chat
        self.quick = partial(self.runner.initiate_chat, coder, max_turns=1)

    def ask(self, user_message):
        return self.start(coder, message=user_message)  # expect: AGS031

    def ask_quickly(self, user_message):
        return self.quick(message=user_message)  # expect: AGS031


def table(database, user_message):
    run = database.run
    return run(user_message)  # ok: what it runs in is no agent


def count(word: str) -> int:
    return len(word)


async def write(user_message):
    team = RoundRobinGroupChat(
        [Writer("writer", OpenAIChatCompletionClient(model="gpt-4o"), tools=[count])], termination_condition=MaxMessageTermination(5)
    )
    run, stream, run_now = team.run, team.run_stream, asyncio.run
    await run(task=user_message)  # expect: AGS031
    await asyncio.wait_for(asyncio.to_thread(run, task=user_message), 60)  # expect: AGS031
    async for message in stream(task=user_message):  # expect: AGS031
        print(message)
    run_now(user_message)  # ok: no method of an agent's

"""Agents that an application keeps in its state, for all requests."""

from contextlib import asynccontextmanager

import autogen
from autogen.agentchat.contrib.gpt_assistant_agent import GPTAssistantAgent
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_core.tools import FunctionTool
from fastapi import FastAPI, Request
from pydantic import BaseModel
from shop import prices


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.talker = AssistantAgent("talker", model_client=None)
    app.state.clerk = AssistantAgent("clerk", model_client=None, tools=[FunctionTool(prices, description="Prices.")])
    app.state.waiter = AssistantAgent("waiter", model_client=None)
    app.state.classic = autogen.ConversableAgent("classic", llm_config=False)
    app.state.title = "The shop"
    app.state.made.by = AssistantAgent("by", model_client=None)
    yield


app = FastAPI(lifespan=lifespan)
hosted = GPTAssistantAgent("hosted", llm_config={"model": "gpt-4o"})
person = autogen.UserProxyAgent("person", code_execution_config=False)


class Question(BaseModel):
    text: str


@app.post("/talk")
async def talk(question: Question):
    await app.state.talker.run(task=question.text)  # expect: AGS033
    return app.state.title


@app.post("/clerk")
async def clerk(request: Request, question: Question):
    await request.app.state.clerk.run(task=question.text)  # expect: AGS031, AGS033


@app.post("/waiter")
async def waiter(request: Request):
    await app.state.waiter.on_reset(None)
    await request.app.state.waiter.on_messages([TextMessage(content="The menu.", source="guest")], None)  # ok: it starts afresh


@app.post("/classic")
async def classic(request: Request, question: Question):
    app.state.classic.run(message=question.text, max_turns=1)  # ok: it starts anew, and nobody acts
    person.initiate_chat(request.app.state.classic, message=question.text, max_turns=1)  # ok: likewise


@app.post("/others")
async def others(request: Request, question: Question):
    await request.state.talker.run(task="Go.")  # ok: of this request alone
    await app.state.made.by.run(task="Go.")  # ok: not known whose it is
    await app.state.someone.run(task="Go.")  # ok: it is not seen what is kept there


@app.post("/hosted")
async def ask_hosted():
    return hosted.generate_reply(messages=[{"role": "user", "content": "The menu."}])  # expect: AGS033

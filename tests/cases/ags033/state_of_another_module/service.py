"""The handlers of a service that keeps its agents in a module of its own."""

import desk.state
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from desk import state
from fastapi import FastAPI, Request

app = FastAPI()


def build():
    return RoundRobinGroupChat([AssistantAgent("writer", model_client=state.client)], max_turns=3)


@app.on_event("startup")
async def begin():
    state.agents["guide"] = AssistantAgent("guide", model_client=state.client)
    state.team = build()


@app.on_event("shutdown")
async def end():
    state.forget()


def clerk():
    if state.office.clerk is None:
        state.office.clerk = AssistantAgent("clerk", model_client=state.client)
    return state.office.clerk


def porter():
    if state.porter is None:
        state.porter = AssistantAgent("porter", model_client=state.client)
    return state.porter


def guide_of(visitor):
    if visitor not in state.visitors:
        state.visitors[visitor] = AssistantAgent("guide", model_client=state.client)
    return state.visitors[visitor]


@app.get("/guide")
async def guide(question: str):
    return await state.agents["guide"].run(task="A tip, please.")  # expect: AGS033


@app.get("/team")
async def team():
    return await state.team.run(task="A plan, please.")  # expect: AGS033


@app.get("/clerk")
async def at_the_desk():
    return await clerk().run(task="What is on today?")  # expect: AGS033


@app.get("/office")
async def in_the_office():
    return await state.office.clerk.run(task="What is on today?")  # expect: AGS033


@app.get("/porter")
async def at_the_door():
    return await porter().run(task="Who is there?")  # expect: AGS033


@app.get("/afresh")
async def afresh():
    await state.team.reset()
    return await state.team.run(task="A plan, please.")  # ok: it begins anew


@app.get("/guide/{visitor}")
async def own_guide(visitor: str):
    return await guide_of(visitor).run(task="A tip, please.")  # ok: each visitor has one


@app.get("/own/{visitor}")
async def own(visitor: str, request: Request):
    state.visitors[visitor] = AssistantAgent("own", model_client=desk.state.client)
    await state.visitors[visitor].run(task="A tip, please.")  # ok: each visitor has one
    request.state.helper = AssistantAgent("helper", model_client=state.client)
    return await request.state.helper.run(task="A tip, please.")  # ok: of this request

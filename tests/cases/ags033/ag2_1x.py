"""AG2 1.x: each ask starts a conversation, but for a stream, a reply or a knowledge that is kept."""

from ag2 import Agent, KnowledgeConfig, MemoryStream
from fastapi import FastAPI

app = FastAPI()
agent = Agent("guide")
stream = MemoryStream()
learned = Agent("learned", knowledge=KnowledgeConfig())
last = None


@app.get("/tip")
async def tip():
    await agent.ask("Go.")  # ok: a new conversation
    await agent.ask("Go.", stream=MemoryStream())  # ok: made here
    await agent.ask("Go.", stream=stream)  # expect: AGS033
    await learned.ask("Go.")  # expect: AGS033
    reply = await agent.ask("Go.")
    await reply.ask("Go on.")  # ok: a reply of this request


@app.get("/first")
async def first():
    global last
    last = await agent.ask("Go.")


@app.get("/next")
async def following():
    await last.ask("Go on.")  # expect: AGS033


kept = {"reply": None}


@app.get("/page/{page}")
async def page(page: int):
    if kept["reply"] is None:
        kept["reply"] = await agent.ask("Begin.")
    else:
        kept["reply"] = await kept["reply"].ask(f"Page {page}.")  # expect: AGS033


@app.get("/visit/{visitor}")
async def visit(visitor: int):
    replies = {"first": await agent.ask("Begin.")}
    replies["first"] = await replies["first"].ask("Go on.")  # ok: replies of this request

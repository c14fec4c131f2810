"""What comes in is told to agents of AutoGen (autogen_agentchat)."""

from fastapi import Depends, FastAPI

from agents import make_team
from deps import question, topic

app = FastAPI()


@app.post("/ask")
async def ask(text: str = Depends(question)):
    return await make_team().run(task=text)  # expect: AGS031


@app.post("/about")
async def about(text: str = Depends(topic)):
    return await make_team().run(task=text)  # ok: one of the topics

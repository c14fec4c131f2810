"""An answer that was kept is given again; a question without one goes on, unchecked, by whatever key it is looked up."""

import hashlib

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI, HTTPException

app = FastAPI()
ANSWERS = {}
TOPICS = {"rain": "Explain rain.", "snow": "Explain snow."}
DIGESTS = {"0f1e2d3c4b5a"}


def double(number: int) -> int:
    """Twice a number."""
    return 2 * number


agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="m"), tools=[double])


def key_of(text):
    return hashlib.sha256(text.encode()).hexdigest()


@app.post("/by-digest")
async def by_digest(text: str):
    key = hashlib.md5(text.encode()).hexdigest()
    if key in ANSWERS:
        return ANSWERS[key]
    await agent.reset()
    return await agent.run(task=text)  # expect: AGS031


@app.post("/by-key")
async def by_key(text: str):
    if (kept := ANSWERS.get(f"answer:{key_of(text)}")) is not None:
        return kept
    await agent.reset()
    return await agent.run(task=text)  # expect: AGS031


@app.post("/by-hash")
async def by_hash(text: str):
    if hash(text) in ANSWERS:
        return ANSWERS[hash(text)]
    await agent.reset()
    return await agent.run(task=text)  # expect: AGS031


@app.post("/known")
async def known(text: str):
    if key_of(text) not in DIGESTS:
        raise HTTPException(400)
    await agent.reset()
    return await agent.run(task=text)  # ok: it has one of the digests


@app.post("/topic")
async def topic(text: str):
    if TOPICS.get(text) is None:
        raise HTTPException(400)
    await agent.reset()
    return await agent.run(task=text)  # ok: one of the topics

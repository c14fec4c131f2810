"""FastAPI makes what a handler depends on for each request, unless the function that makes it keeps it."""

from functools import cache, lru_cache
from typing import Annotated, Any

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import Depends, FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o")
_guide = None


def made():
    return AssistantAgent("guide", model_client=client)


@cache
def kept():
    return made()


def in_a_global():
    global _guide
    if _guide is None:
        _guide = made()
    return _guide


@lru_cache(maxsize=90)
def kept_for(visitor, language="en"):
    return AssistantAgent(f"guide_{language}", model_client=client)


@app.get("/made")
async def with_made(guide: Any = Depends(made)):
    return await guide.run(task="Say what is on today.")  # ok: made for the request


@app.get("/kept")
async def with_kept(guide: AssistantAgent = Depends(kept)):
    return await guide.run(task="Say what is on today.")  # expect: AGS033


@app.get("/global")
async def with_global(guide: AssistantAgent = Depends(in_a_global)):
    return await guide.run(task="Say what is on today.")  # expect: AGS033


@app.get("/visitor/{visitor}")
async def for_a_visitor(visitor: str):
    return await kept_for(visitor).run(task="Say what is on today.")  # ok: one for each visitor


@app.get("/language")
async def for_a_language():
    return await kept_for("anybody", "de").run(task="Say what is on today.")  # expect: AGS033


@app.get("/annotated/kept")
async def with_annotated(guide: Annotated[AssistantAgent, Depends(kept)]):
    return await guide.run(task="Say what is on today.")  # expect: AGS033


@app.get("/annotated/made")
async def with_annotated_made(guide: Annotated[AssistantAgent, Depends(made)]):
    return await guide.run(task="Say what is on today.")  # ok: made for the request


@app.get("/annotated/other")
async def with_another(guide: Annotated[AssistantAgent, Doc(kept)], hint: Annotated[str, "a hint"] = "none"):
    return await guide.run(task="Say what is on today.")  # ok: it is not seen who gives it


async def opened():
    guide = made()
    yield guide
    await guide.close()


async def opened_for_all():
    yield kept()


@app.get("/opened")
async def with_opened(guide: AssistantAgent = Depends(opened)):
    return await guide.run(task="Say what is on today.")  # ok: made for the request


@app.get("/opened/all")
async def with_opened_for_all(guide: Annotated[AssistantAgent, Depends(opened_for_all)]):
    return await guide.run(task="Say what is on today.")  # expect: AGS033


@app.get("/nothing")
async def with_nothing(guide: AssistantAgent = Depends()):
    return await guide.run(task="Say what is on today.")  # ok: it is not seen who gives it


KeptGuide = Annotated[AssistantAgent, Depends(kept)]
MadeGuide = Annotated[AssistantAgent, Depends(made)]


@app.get("/alias/kept")
async def with_an_alias(guide: KeptGuide):
    return await guide.run(task="Say what is on today.")  # expect: AGS033


@app.get("/alias/made")
async def with_an_alias_made(guide: MadeGuide):
    return await guide.run(task="Say what is on today.")  # ok: made for the request

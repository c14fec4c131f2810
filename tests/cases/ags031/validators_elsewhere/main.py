"""Fields and parameters that annotations of another module hold to something, or functions of it in their own."""

from typing import Annotated

import words
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI
from pydantic import AfterValidator, BaseModel
from words import Code, Season, Tidied, Word, known, tidied

app = FastAPI()


def stock(article: str) -> int:
    """How many there are."""
    return len(article)


def clerk():
    return AssistantAgent("clerk", model_client=OpenAIChatCompletionClient(model="m"), tools=[stock])


class Order(BaseModel):
    season: Season
    later: words.Season = "autumn"
    by_function: Annotated[str, AfterValidator(known)]
    word: Word
    code: Code
    tidied: Tidied
    tidied_here: Annotated[str, AfterValidator(words.tidied)]


@app.post("/order")
async def order(body: Order):
    await clerk().run(task=body.season)  # ok: a function that raises
    await clerk().run(task=body.later)  # ok: a function that raises
    await clerk().run(task=body.by_function)  # ok: a function that raises
    await clerk().run(task=body.word)  # ok: letters
    await clerk().run(task=body.code)  # ok: letters
    await clerk().run(task=body.tidied)  # expect: AGS031
    await clerk().run(task=body.tidied_here)  # expect: AGS031


@app.post("/season")
async def of_season(season: Season, later: words.Season, here: Annotated[str, AfterValidator(known)], word: Word, code: "Code"):
    await clerk().run(task=season)  # ok: a function that raises
    await clerk().run(task=later)  # ok: a function that raises
    await clerk().run(task=here)  # ok: a function that raises
    await clerk().run(task=word)  # ok: letters
    await clerk().run(task=code)  # ok: letters


@app.post("/tidied")
async def of_tidied(text: Tidied, other: Annotated[str, AfterValidator(tidied)], size: words.Tidied = "small"):
    await clerk().run(task=text)  # expect: AGS031
    await clerk().run(task=other)  # expect: AGS031
    await clerk().run(task=size)  # expect: AGS031

"""Fields that a function in their declaration, or a validator of the whole model, looks at; one that only tidies looks at nothing."""

from typing import Annotated

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI
from pydantic import AfterValidator, BaseModel, model_validator, root_validator

app = FastAPI()


def polite(text: str) -> str:
    if "ignore" in text:
        raise ValueError("impolite")
    return text


def tidied(text: str) -> str:
    return text.strip()


Polite = Annotated[str, AfterValidator(polite)]


class Question(BaseModel):
    polite: Annotated[str, AfterValidator(polite)]
    alias: Polite
    tidied: Annotated[str, AfterValidator(tidied)]


class Letter(BaseModel):
    text: str
    note: str

    @model_validator(mode="after")
    def short(self):
        if len(self.text) > 200:
            raise ValueError("too long")
        return self


class Raw(BaseModel):
    text: str
    note: str

    @model_validator(mode="before")
    @classmethod
    def short(cls, data):
        if len(data["text"]) > 200:
            raise ValueError("too long")
        return data


class Old(BaseModel):
    text: str
    note: str

    @root_validator
    def short(cls, values):
        if len(values.get("text")) > 200:
            raise ValueError("too long")
        return values


def stock(article: str) -> int:
    """How many there are."""
    return len(article)


def clerk():
    return AssistantAgent("clerk", model_client=OpenAIChatCompletionClient(model="m"), tools=[stock])


@app.post("/polite")
async def politely(body: Question):
    await clerk().run(task=body.polite)  # ok: a function that raises
    await clerk().run(task=body.alias)  # ok: a function that raises
    await clerk().run(task=body.tidied)  # expect: AGS031


@app.post("/letter")
async def letter(body: Letter):
    await clerk().run(task=body.text)  # ok: not longer than 200
    await clerk().run(task=body.note)  # expect: AGS031


@app.post("/raw")
async def raw(body: Raw):
    await clerk().run(task=body.text)  # ok: not longer than 200
    await clerk().run(task=body.note)  # expect: AGS031


@app.post("/old")
async def old(body: Old):
    await clerk().run(task=body.text)  # ok: not longer than 200
    await clerk().run(task=body.note)  # expect: AGS031

"""A check whose other branch goes on, and one whose verdict has a name before it is returned."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI
from pydantic import BaseModel, field_validator

app = FastAPI()
BANNED = ("password", "secret")


class Question(BaseModel):
    text: str
    note: str

    @field_validator("text")
    @classmethod
    def short(cls, value: str) -> str:
        if len(value) > 200:
            raise ValueError("too long")
        else:
            return value

    @field_validator("note")
    @classmethod
    def tidied(cls, value: str) -> str:
        if value is None:
            raise ValueError("missing")
        else:
            return value.strip()


def verdict_of(text: str) -> dict:
    found = [word for word in BANNED if word in text]
    verdict = {"clean": not found, "found": found}
    return verdict


def measured(text: str) -> dict:
    found = [word for word in BANNED]
    verdict = {"clean": not found, "found": found}
    return verdict


def clerk() -> AssistantAgent:
    return AssistantAgent("clerk", OpenAIChatCompletionClient(model="gpt-4o"), tools=[print])


@app.post("/validated")
async def validated(body: Question):
    await clerk().run(task=body.text)  # ok: a length was asked for
    await clerk().run(task=body.note)  # expect: AGS031


@app.post("/judged")
async def judged(text: str):
    if verdict_of(text)["clean"]:
        await clerk().run(task=text)  # ok: words were looked for
    if measured(text)["clean"]:
        await clerk().run(task=text)  # expect: AGS031

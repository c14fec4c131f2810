"""Fields of models whose validators can refuse what comes in, and text that a socket hands out piece by piece."""

from autogen import AssistantAgent, UserProxyAgent
from fastapi import FastAPI, WebSocket
from pydantic import BaseModel, field_validator, validator

app = FastAPI()
coder = UserProxyAgent("coder", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
writer = AssistantAgent("writer", llm_config={"model": "m"})


class Named(BaseModel):
    @field_validator("name")
    @classmethod
    def known(cls, value):
        if value not in ("rain", "snow"):
            raise ValueError("nothing is known of it")
        return value


class Topic(Named):
    name: str
    text: str
    note: str
    rest: str

    @validator("text", "note", pre=True)
    def plain(cls, value, values):
        if not value.isalnum():
            raise ValueError("words alone")
        return value

    @field_validator("rest")
    def stripped(cls, value):
        return value.strip()

    def field(self, value):
        if not value:
            raise ValueError(value)


class Strict(BaseModel):
    text: str

    @field_validator("*")
    def short(cls, value):
        if len(value) > 200:
            raise ValueError("too long")
        return value


@app.post("/name")
def name(topic: Topic):
    coder.initiate_chat(writer, message=topic.name)


@app.post("/note")
def note(topic: Topic):
    coder.initiate_chat(writer, message=f"{topic.text}: {topic.note}")


@app.post("/strict")
def strict(topic: Strict):
    coder.initiate_chat(writer, message=topic.text)


@app.post("/rest")
def rest(topic: Topic):
    coder.initiate_chat(writer, message=topic.rest)  # expect: AGS031


@app.post("/all")
def everything(topic: Topic):
    coder.initiate_chat(writer, message=f"{topic.name}: {topic.rest}")  # expect: AGS031


@app.websocket("/pieces")
async def pieces(socket: WebSocket):
    async for text in socket.iter_text():
        await coder.a_initiate_chat(writer, message=text)  # expect: AGS031

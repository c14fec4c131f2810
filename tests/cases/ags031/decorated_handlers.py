"""Handlers that decorators of the program wrap."""

from functools import wraps

import autogen
from fastapi import FastAPI

app = FastAPI()
coder = autogen.AssistantAgent("coder", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


def limited(handler):
    @wraps(handler)
    async def inner(text: str):
        if len(text) > 200:
            return {"error": "too long"}
        return await handler(text)

    return inner


def counted(handler):
    @wraps(handler)
    async def inner(text: str):
        print(len(text))
        return await handler(text)

    return inner


@app.post("/first")
@limited
async def first(text: str):
    return user.initiate_chat(coder, message=text)  # ok: its length is looked at


@app.post("/second")
@counted
async def second(text: str):
    return user.initiate_chat(coder, message=text)  # expect: AGS031

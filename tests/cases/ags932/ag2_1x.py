# options: autogen-advisory=AGS932
"""Agents of AG2 1.x that can only talk are asked what others, or the operator, write."""

from ag2 import Agent
from fastapi import FastAPI

app = FastAPI()
talker = Agent("talker", config=config)


@app.post("/ask")
async def ask(text: str):
    return await talker.ask(text)  # expect: AGS932


async def main():
    await talker.ask(input("What shall we talk about? "))  # expect: AGS932
    await talker.ask("Good morning.")

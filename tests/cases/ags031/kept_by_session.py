"""Agents that a module keeps in a dict, by what says whose they are; all that is put there is seen."""

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from elsewhere import recruit
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="gpt-4o")
readers = {}
clerks = {}
strangers = {}


def send_mail(to: str, text: str) -> str:
    return f"sent to {to}"


def make_reader():
    return AssistantAgent("reader", model_client=client)


@app.post("/read/{visitor}")
async def read(visitor: str, text: str):
    if visitor not in readers:
        readers[visitor] = make_reader()
    return await readers[visitor].run(task=text)  # ok: nobody has tools


@app.post("/reread/{visitor}")
async def reread(visitor: str, text: str):
    reader = readers.get(visitor)
    if reader is None:
        reader = readers[visitor] = make_reader()
    return await reader.run(task=text)  # ok: nobody has tools


@app.post("/mail/{visitor}")
async def mail(visitor: str, text: str):
    if visitor not in clerks:
        clerks[visitor] = AssistantAgent("clerk", model_client=client, tools=[send_mail])
    return await clerks[visitor].run(task=text)  # expect: AGS031


@app.post("/ask/{visitor}")
async def ask(visitor: str, text: str):
    if visitor not in strangers:
        strangers[visitor] = make_reader()
        recruit(strangers)
    agent = strangers[visitor]
    return await agent.run(task=text)  # expect: AGS031

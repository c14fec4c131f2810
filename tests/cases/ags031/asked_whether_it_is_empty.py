"""Whether there is any text at all is no check; whether something was found in it is one."""

import re

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from quart import Quart, request

app = Quart(__name__)
client = OpenAIChatCompletionClient(model="gpt-4o")
SPELLS = frozenset(("abracadabra", "hocus"))


def reserve(table: int) -> str:
    """Keeps a table free."""
    return f"Table {table} is yours."


def or_hello(text: str) -> str:
    """What a guest says, or a greeting."""
    if len(text) == 0:
        text = "Hello"
    return text


@app.post("/compared")
async def compared():
    wish = (await request.get_json())["wish"]
    waiter = AssistantAgent("waiter", model_client=client, tools=[reserve])
    if len(wish.strip()) == 0:
        return "", 400
    return str(await waiter.run(task=wish))  # expect: AGS031


@app.post("/turned")
async def turned():
    wish = (await request.get_json())["wish"]
    waiter = AssistantAgent("waiter", model_client=client, tools=[reserve])
    if wish is None or 0 == len(wish):
        return "", 400
    return str(await waiter.run(task=or_hello(wish)))  # expect: AGS031


@app.post("/long")
async def long():
    wish = (await request.get_json())["wish"]
    waiter = AssistantAgent("waiter", model_client=client, tools=[reserve])
    if len(wish) == 0 or len(wish) > 200:
        return "", 400
    return str(await waiter.run(task=wish))  # ok: its length is tested


@app.post("/spells")
async def spells():
    wish = (await request.get_json())["wish"]
    waiter = AssistantAgent("waiter", model_client=client, tools=[reserve])
    if len([spell for spell in SPELLS if spell in wish]) > 0:
        return "", 400
    return str(await waiter.run(task=wish))  # ok: words are looked for


@app.post("/found")
async def found():
    wish = (await request.get_json())["wish"]
    waiter = AssistantAgent("waiter", model_client=client, tools=[reserve])
    if re.findall(r"as (a|the) system", wish):
        return "", 400
    return str(await waiter.run(task=wish))  # ok: words are looked for

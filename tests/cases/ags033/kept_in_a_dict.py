"""What a dict of the module keeps is one for all, also where it is emptied when the program ends."""

from ag2 import Agent
from ag2.config import OpenAIConfig
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI

app = FastAPI()
client = OpenAIChatCompletionClient(model="m")
storyteller = Agent("storyteller", config=OpenAIConfig("m"))
agents = {}
emptied = {}
lost = {}
told = {}


@app.on_event("startup")
async def begin():
    agents["guide"] = AssistantAgent("guide", model_client=client)
    emptied["guide"] = AssistantAgent("guide", model_client=client)
    lost["guide"] = AssistantAgent("guide", model_client=client)


@app.on_event("shutdown")
async def end():
    agents.clear()
    emptied.pop("guide")
    del lost["guide"]


@app.get("/tip")
async def tip():
    await agents["guide"].run(task="A tip, please.")  # expect: AGS033
    await emptied["guide"].run(task="A tip, please.")  # expect: AGS033
    await lost["guide"].run(task="A tip, please.")  # expect: AGS033


@app.get("/afresh")
async def afresh():
    guide = agents["guide"]
    await guide.load_state({})
    await guide.run(task="A tip, please.")  # ok: started afresh


@app.get("/story")
async def story():
    told["last"] = await storyteller.ask("Begin a story.")  # ok: a new conversation


@app.get("/more")
async def more():
    await told["last"].ask("Go on.")  # expect: AGS033

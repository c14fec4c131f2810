"""An agent is given tools in the call that drives it."""

from ag2 import Agent
from ag2.config import OpenAIConfig
from autogen import ConversableAgent
from fastapi import FastAPI

app = FastAPI()
config = OpenAIConfig("gpt-4o")


def opening(day: str) -> str:
    """When the shop opens."""
    return f"{day}: at nine"


@app.post("/tools")
async def with_tools(text: str):
    return await Agent("clerk", config=config).ask(text, tools=[opening])  # expect: AGS031


@app.post("/none")
async def with_none(text: str):
    return await Agent("clerk", config=config).ask(text, tools=[])  # ok: it only talks


@app.post("/run")
def run(text: str):
    return ConversableAgent("clerk", llm_config={"model": "gpt-4o"}).run(message=text, tools=[opening])  # expect: AGS031


talker = Agent("talker", config=config)


@app.post("/this-turn")
async def this_turn(text: str):
    return await talker.ask(text, tools=[opening])  # expect: AGS031


@app.post("/other-turn")
async def other_turn(text: str):
    return await talker.ask(text)  # ok: the tools were for another turn


@app.post("/somebody")
async def somebody(text: str, agent: Agent):
    return await agent.ask(text, tools=[opening])  # expect: AGS031

# options: autogen-advisory=AGS932
"""What an agent is given by ways of its own: a tool that is made beforehand, a decorator, plugins."""

from ag2 import Agent
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.tools import FunctionTool
from fastapi import FastAPI
from offices import calendar

app = FastAPI()


def look_up(word: str) -> str:
    return word.upper()


writer = AssistantAgent("writer", model_client=None)
made = AssistantAgent("made", model_client=None, tools=[FunctionTool(look_up, description="Look a word up.")])
none = AssistantAgent("none", model_client=None, tools=[None])
helper = Agent("helper", config=None)
plain = Agent("plain", config=None)
plugged = Agent("plugged", config=None, plugins=[calendar])


@helper.tool
def capitals(word: str) -> str:
    return word.upper()


class TravelAgent:
    """What people call an agent, and is none of AutoGen's."""

    def run(self, task):
        return task


@app.post("/ask")
async def ask(text: str):
    await RoundRobinGroupChat([writer, made], max_turns=4).run(task=text)  # expect: AGS031
    await RoundRobinGroupChat([writer, none], max_turns=4).run(task=text)  # expect: AGS932
    await helper.ask(text)  # expect: AGS031
    await plain.ask(text)  # expect: AGS932
    await plugged.ask(text)  # expect: AGS031
    travel_agent = TravelAgent()
    return travel_agent.run(task=text)  # ok: the program's own


@app.post("/again")
async def again(text: str, greeted: bool):
    speaker = Agent("speaker", config=None)
    if not greeted:
        speaker = await speaker.ask("Hello.")
    await speaker.ask(text)  # expect: AGS932

"""A tool of AG2 1.x that asks another agent does what that one does."""

from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.tools import LocalEnvironment, SandboxCodeTool
from ag2.tools.subagents import subagent_tool
from crew import stranger
from fastapi import FastAPI

app = FastAPI()
config = OpenAIConfig(model="some-model")
critic = Agent("critic", prompt="Judge the text.", config=config)
coder = Agent("coder", config=config, tools=[SandboxCodeTool(LocalEnvironment())])  # expect: AGS010

editor = Agent("editor", config=config, tools=[critic.as_tool(description="Judges."), subagent_tool(critic, description="Judges too.")])
builder = Agent("builder", config=config, tools=[critic.as_tool(description="Judges."), coder.as_tool(description="Codes.")])
chief = Agent("chief", config=config, tools=[builder.as_tool(description="Builds.")])
host = Agent("host", config=config, tools=[stranger.as_tool(description="Does what nobody sees.")])


@app.post("/edit")
async def edit(text: str):
    return await editor.ask(text)  # ok: neither can do anything but answer


@app.post("/build")
async def build(text: str):
    return await builder.ask(text)  # expect: AGS031


@app.post("/lead")
async def lead(text: str):
    return await chief.ask(text)  # expect: AGS031


@app.post("/receive")
async def receive(text: str):
    return await host.ask(text)  # expect: AGS031

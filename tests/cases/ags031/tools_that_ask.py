"""A tool that asks another agent or team does what that one does."""

from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.tools import LocalEnvironment, SandboxCodeTool
from ag2.tools.subagents import subagent_tool
from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
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


@app.post("/write")
async def write(text: str):
    poet = AssistantAgent("poet", model_client=client)
    rhymers = RoundRobinGroupChat([AssistantAgent("rhymer", model_client=client)], max_turns=2)
    writer = AssistantAgent("writer", model_client=client, tools=[AgentTool(agent=poet), TeamTool(rhymers, "rhymers", "Rhyme.")])
    return await writer.run(task=text)  # ok: all of them write


@app.post("/count")
async def count(text: str):
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
    counter = AssistantAgent("counter", model_client=client, tools=[AgentTool(clerk)])
    return await counter.run(task=text)  # expect: AGS031


async def ask_at_the_desk():
    runner = CodeExecutorAgent("runner", DockerCommandLineCodeExecutor())  # expect: AGS021
    clerk = AssistantAgent("clerk", model_client=client, tools=[AgentTool(runner)])
    await clerk.run(task=input())  # expect: AGS031


def look_up(word: str) -> int:
    return len(word)

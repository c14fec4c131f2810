"""A tool of 0.4 and later that asks another agent or team does what that one does."""

from autogen_agentchat.agents import AssistantAgent, CodeExecutorAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.tools import AgentTool, TeamTool
from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor
from fastapi import FastAPI

app = FastAPI()


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

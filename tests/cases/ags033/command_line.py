"""No handler: one person at one console."""

import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)


async def main():
    await Console(team.run_stream(task="Plan the trip."))  # ok
    await team.run(task="Plan the next trip.")  # ok


class Planner:
    async def get(self):
        await team.run(task="Plan the trip.")  # ok: a method that only looks like a handler


if __name__ == "__main__":
    asyncio.run(main())

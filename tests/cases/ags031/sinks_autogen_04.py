# options: autogen-advisory=AGS932
"""AutoGen 0.4+: `run`, `run_stream`, `on_messages`."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o")
agent = AssistantAgent("agent", model_client=client)
team = RoundRobinGroupChat([agent], max_turns=3)


async def main():
    text = input("? ")
    await agent.run(task=text)  # expect: AGS932
    await agent.run(task="Plan the trip.")
    await team.run(task=text)  # expect: AGS932
    await team.run(task=TextMessage(content=text, source="user"))  # expect: AGS932
    await team.run(task=[TextMessage(content=text, source="user")])  # expect: AGS932
    await Console(team.run_stream(task=text))  # expect: AGS932
    await Console(team.run_stream(task="Plan the trip."))
    async for message in team.run_stream(task=text):  # expect: AGS932
        print(message)
    await agent.on_messages([TextMessage(content=text, source="user")], CancellationToken())  # expect: AGS932
    await agent.on_messages([TextMessage(content="Plan the trip.", source="user")], CancellationToken())
    stream = agent.on_messages_stream([TextMessage(content=text, source="user")], CancellationToken())  # expect: AGS932
    async for message in stream:
        print(message)


def expert(user_prompt: str):
    return AssistantAgent("expert", model_client=client, system_message=user_prompt)  # expect: AGS031


def planner(topic: str):
    return AssistantAgent("planner", model_client=client, system_message=f"You plan {topic}.")  # ok: another name

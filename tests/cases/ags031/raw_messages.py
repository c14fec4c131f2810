"""Raw data that only gets the type of a message, and a reply that is asked again (AG2 1.x)."""

from ag2 import Agent
from ag2.tools import SandboxCodeTool
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from environments import box
from fastapi import FastAPI, WebSocket

app = FastAPI()


def look_up(word: str) -> str:
    return word.upper()


@app.websocket("/talk")
async def talk(socket: WebSocket):
    clerk = AssistantAgent("clerk", model_client=None, tools=[look_up])
    await clerk.run(task=TextMessage.model_validate(await socket.receive_json()))  # expect: AGS031
    await clerk.run(task=[TextMessage.model_validate_json(await socket.receive_text())])  # expect: AGS031
    await clerk.run(task=TextMessage.model_validate({"content": "Go.", "source": "user"}))  # ok: a constant
    await AssistantAgent("talker", model_client=None).run(task=TextMessage.model_validate(await socket.receive_json()))


@app.post("/plot")
async def plot(wish: str):
    agent = Agent("coder", tools=[SandboxCodeTool(box)])
    reply = await agent.ask("Load the table.")
    reply = await reply.ask(wish)  # expect: AGS031
    await reply.ask("Go on.", prompt=[f"You draw {wish}."])  # expect: AGS031
    await Agent("talker").ask(wish)  # ok: it only talks

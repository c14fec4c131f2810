# options: autogen-advisory=AGS932
"""What the handlers of another module call: a socket besides other things is no sign that all of them come from outside."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from fastapi import Request, WebSocket


def look_up(word: str) -> str:
    return word.upper()


def made() -> RoundRobinGroupChat:
    return RoundRobinGroupChat([AssistantAgent("helper", model_client=None, tools=[look_up])], max_turns=4)


async def answer(topic: str, socket: WebSocket, request: TextMessage) -> None:
    async for message in made().run_stream(task=request):
        await socket.send_text(str(message))


async def explain(topic: str, socket: WebSocket) -> None:
    async for message in made().run_stream(task=topic):
        await socket.send_text(str(message))


async def listen(topic: str, socket: WebSocket) -> None:
    await made().run(task=await socket.receive_text())  # expect: AGS031


async def summarize(topic: str, request: Request) -> None:
    await made().run(task=(await request.json())["text"])  # expect: AGS031
    await made().run(task=topic)


async def first(request: Request, topic: str) -> None:
    await made().run(task=topic)  # expect: AGS031

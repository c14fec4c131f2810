"""Handlers that are handed to a framework in its table of routes."""

from aiohttp import web
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute

client = OpenAIChatCompletionClient(model="m")
ENDS = ("bye", "quit")


def ring(bell: int) -> str:
    """Ring a bell."""
    return f"bell {bell} rings"


async def talk(socket):
    await socket.accept()
    porter = AssistantAgent("porter", model_client=client, tools=[ring])
    while (text := await socket.receive_text()) not in ENDS:
        await porter.run(task=text)  # expect: AGS031


async def wish(sent):
    porter = AssistantAgent("porter", model_client=client, tools=[ring])
    await porter.run(task=(await sent.json())["wish"])  # expect: AGS031


async def renew(sent):
    porter = AssistantAgent("porter", model_client=client, tools=[ring])
    await porter.run(task=await sent.text())  # expect: AGS031


async def rung(bell):
    porter = AssistantAgent("porter", model_client=client, tools=[ring])
    await porter.run(task=f"Ring {bell}.")  # ok: no handler


app = Starlette(routes=[WebSocketRoute("/talk", talk), Route("/wish", endpoint=wish, methods=["POST"])])
web.Application().router.add_put("/wish", renew)

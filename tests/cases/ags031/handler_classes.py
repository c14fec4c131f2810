# options: autogen-advisory=AGS932
"""Classes whose methods a framework calls: what came in is an attribute of the object, or what a socket hands out."""

import autogen
import discord
from aiohttp import web
from channels.generic.websocket import AsyncJsonWebsocketConsumer, WebsocketConsumer
from django.views import View
from starlette.endpoints import WebSocketEndpoint

assistant = autogen.AssistantAgent("assistant", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)


class Letters(web.View):
    async def post(self):
        letter = await self.request.json()
        await user.a_initiate_chat(assistant, message=letter["text"])  # expect: AGS932


class Search(View):
    def find(self):
        user.initiate_chat(assistant, message=self.request.GET["words"])  # expect: AGS932


class Order:
    def __init__(self, request):
        self.request = request

    def place(self):
        user.initiate_chat(assistant, message=self.request.text)  # expect: AGS932


class Reminder:
    request = "Remind me of the meeting."

    def send(self):
        user.initiate_chat(assistant, message=self.request)  # ok: written here


class Room(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        user.initiate_chat(assistant, message=text_data)  # expect: AGS932


class Table(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content):
        await user.a_initiate_chat(assistant, message=content["line"])  # expect: AGS932


class Bell(WebSocketEndpoint):
    async def on_receive(self, websocket, data):
        await user.a_initiate_chat(assistant, message=data)  # expect: AGS932


class Radio:
    def receive(self, text_data):
        user.initiate_chat(assistant, message=text_data)  # ok: no framework's class


class Owl(discord.Client):
    async def on_message(self, message):
        await user.a_initiate_chat(assistant, message=message.content)  # expect: AGS932


class Postbox(Radio):
    def on_message(self, message):
        user.initiate_chat(assistant, message=message)  # ok: no bot


async def talk(incoming):
    socket = web.WebSocketResponse()
    await socket.prepare(incoming)
    async for frame in socket:
        await user.a_initiate_chat(assistant, message=frame.data)  # expect: AGS932
    await user.a_initiate_chat(assistant, message=await socket.receive_str())  # expect: AGS932
    return socket

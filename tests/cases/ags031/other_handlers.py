# options: autogen-advisory=AGS932
"""Handlers of other frameworks, and what they are given by the framework itself."""

import autogen
import socketio
import starlette.websockets
import tornado.web
from autogen_core import MessageContext, RoutedAgent, message_handler
from django.http import HttpRequest
from fastapi import Depends, Security
from flask.views import MethodView
from gateway import gateway
from users import CurrentUser, load_profile, load_user

assistant = autogen.AssistantAgent("assistant", llm_config=False)
user = autogen.UserProxyAgent("user", code_execution_config=False)
server = socketio.AsyncServer()


class TornadoChat(tornado.web.RequestHandler):
    def post(self):
        user.initiate_chat(assistant, message=self.get_argument("text"))  # expect: AGS932
        user.initiate_chat(assistant, message=self.get_body_argument("text"))  # expect: AGS932


class FlaskChat(MethodView):
    def get(self, text):
        user.initiate_chat(assistant, message=text)  # expect: AGS932


@server.on("message")
def on_message(sid, data):
    user.initiate_chat(assistant, message=data["text"])  # expect: AGS932


@gateway.post("/chat")
def chat(text: str, current_user: CurrentUser, profile=Depends(load_profile), account=Security(load_user)):
    user.initiate_chat(assistant, message=text)  # expect: AGS932
    user.initiate_chat(assistant, message=f"Greet {current_user.name}.")  # ok: injected
    user.initiate_chat(assistant, message=f"Greet {profile.name}.")  # ok: injected
    user.initiate_chat(assistant, message=f"Greet {account.name}.")  # ok: injected


@gateway.schedule("daily")
def daily(text):
    user.initiate_chat(assistant, message=text)  # ok: nothing says that this comes from outside


def view(incoming: HttpRequest):
    user.initiate_chat(assistant, message=incoming.GET["q"])  # expect: AGS932


async def listen(connection: starlette.websockets.WebSocket):
    user.initiate_chat(assistant, message=await connection.receive_text())  # expect: AGS932


def answer(desk, request):
    desk.log()
    user.initiate_chat(assistant, message=request.args["q"])  # expect: AGS932


class Worker(RoutedAgent):
    @message_handler
    async def on_task(self, message: str, ctx: MessageContext) -> None:
        user.initiate_chat(assistant, message=message)  # ok: from another agent

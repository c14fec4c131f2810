# options: autogen-advisory=AGS932
"""Handlers that hand on what came in, as it is or as the message that it is made into, to functions of another module."""

from autogen_agentchat.messages import TextMessage
from fastapi import APIRouter, WebSocket
from support import answer, explain, listen

router = APIRouter()


@router.websocket("/support")
async def support(socket: WebSocket) -> None:
    data = await socket.receive_json()
    request = TextMessage.model_validate(data)
    await answer("opening hours", socket, request)  # expect: AGS031
    await answer("opening hours", socket, TextMessage.model_validate({"content": "Hello.", "source": "user"}))
    await explain(data["topic"], socket)  # expect: AGS031
    await explain("opening hours", socket)
    await listen("opening hours", socket)

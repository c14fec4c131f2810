"""Teams that are loaded from what was written about them: they keep what was said like those that are made."""

from autogen_agentchat.base import Team
from autogen_agentchat.teams import BaseGroupChat, RoundRobinGroupChat
from autogen_core.models import ChatCompletionClient
from fastapi import FastAPI
from files import read

app = FastAPI()
crew = RoundRobinGroupChat.load_component(read("crew.json"))
board = BaseGroupChat.load_component(read("board.json"))
client = ChatCompletionClient.load_component(read("client.json"))
panel = None


@app.on_event("startup")
async def load():
    global panel
    panel = Team.load_component(read("panel.json"))


@app.get("/crew")
async def ask_crew():
    return await crew.run(task="Plan the week.")  # expect: AGS033


@app.get("/board")
async def ask_board():
    await board.reset()
    return await board.run(task="Plan the week.")  # ok: it starts afresh


@app.get("/board/again")
async def ask_board_again():
    return [message async for message in board.run_stream(task="Plan the week.")]  # expect: AGS033


@app.get("/panel")
async def ask_panel():
    return await panel.run(task="Plan the week.")  # expect: AGS033


@app.get("/own")
async def ask_own():
    team = BaseGroupChat.load_component(read("board.json"))
    return await team.run(task="Plan the week.")  # ok: of this request


@app.get("/client")
async def ask_client():
    return await client.run(task="Plan the week.")  # ok: nothing that talks is loaded here

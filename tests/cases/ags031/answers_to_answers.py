"""AG2 1.x: a reply that is bound to its own answer, over and over, is the first agent's."""

from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.extensions.docker import DockerEnvironment
from ag2.tools import SandboxCodeTool
from fastapi import FastAPI, WebSocket

app = FastAPI()
config = OpenAIConfig("m")
talker = Agent("talker", config=config)
coder = Agent("coder", config=config, tools=[SandboxCodeTool(DockerEnvironment())])


@app.websocket("/talk")
async def talk(socket: WebSocket):
    reply = await talker.ask("Greet the visitor.")
    while True:
        await socket.send_text(reply.body)
        reply = await reply.ask(await socket.receive_text())  # ok: it only talks


@app.websocket("/code")
async def code(socket: WebSocket):
    reply = await coder.ask("Load the tables.")
    while True:
        await socket.send_text(reply.body)
        reply = await reply.ask(await socket.receive_text())  # expect: AGS031


@app.websocket("/unseen/{number}")
async def unseen(socket: WebSocket, number: int):
    agent = await restored(number)
    while True:
        agent = await agent.ask(await socket.receive_text())  # expect: AGS031


@app.websocket("/first")
async def first(socket: WebSocket):
    reply = None
    while True:
        text = await socket.receive_text()
        if reply is None:  # whether there was an answer says nothing of what is asked now
            reply = await coder.ask(text)  # expect: AGS031
        else:
            reply = await reply.ask(text)  # expect: AGS031


@app.post("/judged")
async def judged(text: str):
    verdict = await talker.ask(f"Is this harmless? {text}")
    if "no" in verdict.body:
        return ""
    return (await coder.ask(text)).body  # ok: the answer is a check


@app.post("/parts")
async def parts(text: str, number: int):
    reply = await coder.ask("Answer the visitor:", text)  # expect: AGS031
    reply = await reply.ask("Look at this.", f"It is number {number}.", *["And then:", text])  # expect: AGS031
    return (await reply.ask("Sum up", "in a word.")).body  # ok: all of it is written here

"""A chat service in which every visitor talks to the same team."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from fastapi import FastAPI, HTTPException, WebSocket
from pydantic import BaseModel

app = FastAPI()
model_client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
helper = AssistantAgent("helper", model_client=model_client)
team = RoundRobinGroupChat([helper], max_turns=2)


class Question(BaseModel):
    text: str


def checked(text):
    if len(text) > 500:
        raise HTTPException(413)
    return text


@app.post("/chat")
async def chat(question: Question):
    result = await team.run(task=checked(question.text))  # expect: AGS033
    return {"answer": result.messages[-1].content}


@app.websocket("/live")
async def live(socket: WebSocket):
    await socket.accept()
    while True:
        text = checked(await socket.receive_text())
        async for message in helper.run_stream(task=text):  # expect: AGS033
            await socket.send_text(str(message))

# options: autogen-advisory=AGS932
"""FastAPI: parameters of routes and websockets."""

import os

import autogen
from fastapi import APIRouter, Body, FastAPI, Query, Request, WebSocket
from pydantic import BaseModel

app = FastAPI()
router = APIRouter()
llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


class Question(BaseModel):
    text: str
    tags: list[str] = []


@app.post("/ask")
async def ask(question: Question, tone: str = Query("friendly"), note: str = Body("")):
    await user.a_initiate_chat(assistant, message=question.text)  # expect: AGS932
    await user.a_initiate_chat(assistant, message=question.tags[0])  # expect: AGS932
    await user.a_initiate_chat(assistant, message=f"{question.text} ({tone})")  # expect: AGS932
    await user.a_initiate_chat(assistant, message=note)  # expect: AGS932


@router.get("/ask/{topic}")
def topic(topic: str):
    user.initiate_chat(assistant, message=topic)  # expect: AGS932


@router.api_route("/any", methods=["POST"])
async def anything(request: Request):
    data = await request.json()
    user.initiate_chat(assistant, message=data["text"])  # expect: AGS932
    user.initiate_chat(assistant, message=request.query_params["q"])  # expect: AGS932


@app.websocket("/live")
async def live(websocket: WebSocket):
    await websocket.accept()
    while True:
        text = await websocket.receive_text()
        await user.a_initiate_chat(assistant, message=text)  # expect: AGS932
        data = await websocket.receive_json()
        await user.a_initiate_chat(assistant, message=data["text"])  # expect: AGS932


@app.on_event("startup")
async def warm_up():
    await user.a_initiate_chat(assistant, message="Say hello.")

"""A web application keeps one for all its requests."""

from autogen_ext.models.openai import OpenAIChatCompletionClient
from desk import Desk
from fastapi import FastAPI, Request

app = FastAPI()
app.state.desk = Desk(OpenAIChatCompletionClient(model="gpt-4o"))


@app.post("/ask")
async def ask(request: Request):
    body = await request.json()
    return await request.app.state.desk.ask(body["question"], "dry")  # expect: AGS031


@app.post("/tone")
async def tone(request: Request):
    body = await request.json()
    return await app.state.desk.ask("Which day is it?", body["tone"])  # ok: the tone is in no conversation


@app.post("/write")
async def write(request: Request):
    body = await request.json()
    return await app.state.desk.write(body["subject"])  # ok: nobody acts

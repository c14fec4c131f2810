from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException, Query, Request

from agents import make_team

TOPICS = ("tea", "rice")
app = FastAPI()


async def question(request: Request) -> str:
    return (await request.json())["question"]


async def topic(request: Request) -> str:
    found = (await request.json())["topic"]
    if found not in TOPICS:
        raise HTTPException(400)
    return found


def named(name: str = Query()) -> str:
    return name


def signed_in(request: Request):
    return request.state.user


@app.post("/ask")
async def ask(text: str = Depends(question)):
    return await make_team().run(task=text)  # expect: AGS031


@app.post("/about")
async def about(text: str = Depends(topic)):
    return await make_team().run(task=text)  # ok: one of the topics


@app.post("/named")
async def about_name(text: Annotated[str, Depends(named)]):
    return await make_team().run(task=text)  # expect: AGS031

"""A route depends on what a class method of another module gives: the same for all, or a new one; they talk by autogen."""

from desks import Desk
from fastapi import Depends, FastAPI

app = FastAPI()


@app.get("/tip")
async def tip(desk: Desk = Depends(Desk.instance)):
    return await desk.ask()  # expect: AGS033


@app.get("/new")
async def new(desk: Desk = Depends(Desk.new)):
    return await desk.ask_again()  # ok: made for each request

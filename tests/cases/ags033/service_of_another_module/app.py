"""Handlers that leave the talking to another module; each place there is reported at the first call that leads to it (autogen)."""

import desk
from desk import Desk, answer, answer_afresh, answer_anew, name_of, reported_here, the_office, write, write_on
from fastapi import FastAPI

app = FastAPI()
front = Desk()


@app.get("/shared")
async def shared():
    return await answer("a")  # expect: AGS033


@app.get("/again")
async def again():
    return await desk.answer("b")  # ok: the same place


@app.get("/attribute")
async def attribute():
    return await front.ask("c")  # expect: AGS033


@app.get("/kept")
async def kept():
    return write_on("d")  # expect: AGS033


@app.get("/anew")
async def anew():
    await Desk().ask("e")  # ok: the place above
    return await answer_anew("f")


@app.get("/afresh")
async def afresh():
    write("g")
    name_of()
    await reported_here()  # ok: reported there
    return await answer_afresh("h")


@app.get("/office")
async def office():
    place = the_office()
    await place.ask_second("j")  # ok: a new one each time
    return await place.ask("k")  # expect: AGS033


async def nobody():
    return await answer("i")  # ok: no handler

"""What visitors send is put into records, which a desk of autogen's agents is handed."""

from desk import Desk, Letter, Wish
from fastapi import FastAPI, HTTPException

app = FastAPI()
desk = Desk()


@app.post("/draw")
def draw(text: str):
    wish = Wish(text=text)
    return desk.draw(wish)  # expect: AGS031


@app.post("/tone")
def tone(tone: str):
    return desk.draw(Wish("a house", tone=tone))  # ok: the tone is in no conversation


@app.post("/short")
def short(text: str):
    if len(text) > 80:
        raise HTTPException(413)
    wish = Wish(text)
    return desk.draw(wish)  # ok: it is short


@app.post("/answer")
def answer(body: str, sender: str):
    return desk.answer(Letter(body, sender))  # expect: AGS031


@app.post("/sender")
def sender(sender: str):
    return desk.answer(Letter("Good morning.", sender))  # ok: the sender is in no conversation


@app.post("/count")
def count(text: str):
    return desk.count(Wish(text))  # ok: nobody is told


@app.post("/read")
def read(data: dict):
    if "text" not in data:
        raise HTTPException(400)
    return desk.read(data)  # expect: AGS031


@app.post("/read/short")
def read_short(data: dict):
    if len(data["text"]) > 80:
        raise HTTPException(413)
    return desk.read(data)  # ok: it is short


@app.post("/read/sender")
def read_sender(data: dict):
    if len(data["sender"]) > 80:
        raise HTTPException(413)
    return desk.read(data)  # expect: AGS031


@app.post("/read/part")
def read_part(data: dict):
    return desk.read({"text": "Good morning.", "sender": data["sender"]})  # ok: the sender is in no conversation


@app.post("/read/more")
def read_more(data: dict):
    return desk.read({**data, "sender": "me"})  # expect: AGS031


@app.post("/read/entry")
def read_entry(data: dict):
    asked = {"sender": "me"}
    asked["text"] = data["text"]
    return desk.read(asked)  # expect: AGS031

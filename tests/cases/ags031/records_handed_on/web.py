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

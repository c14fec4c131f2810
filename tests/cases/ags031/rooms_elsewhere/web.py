"""Who talks by autogen is made as a room is entered, or by the parts of an object: with or without a sandbox."""

from flask import Flask, request
from rooms import SANDBOX, House, Room, pair, writer

app = Flask(__name__)


@app.post("/pair")
def by_pair():
    with pair(True) as (user, clerk):
        user.initiate_chat(clerk, message=request.json["text"])  # expect: AGS031
    with pair(False) as (user, clerk):
        user.initiate_chat(clerk, message=request.json["text"])  # ok: nobody acts
    with pair(False) as both:
        both[0].initiate_chat(writer(), message=request.json["text"])  # ok: nobody acts
    return "done"


@app.post("/room")
def in_a_room():
    with Room(SANDBOX) as room:
        room.say(request.json["text"])  # expect: AGS031
    with Room(False) as room:
        room.say(request.json["text"])  # ok: nobody acts
    return "done"


@app.post("/house")
def in_a_house():
    House(SANDBOX).say(request.json["text"])  # expect: AGS031
    House(SANDBOX).say_in_it(request.json["text"])  # expect: AGS031
    House(False).say(request.json["text"])  # ok: nobody acts
    House(False).say_in_it(request.json["text"])  # ok: nobody acts
    return "done"

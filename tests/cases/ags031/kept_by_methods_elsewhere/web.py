"""A method keeps what it is given on its object; another method of this starts a chat of autogen with it."""

from flask import Flask, request
from letters import Draft, Letter, Question

app = Flask(__name__)


@app.post("/chained")
def chained():
    return Letter().line(request.json["text"]).send()  # expect: AGS031


@app.post("/one")
def one_after_the_other():
    letter = Letter()
    letter.line("Good morning.")
    letter.line(request.json["text"])  # expect: AGS031
    return letter.send()


@app.post("/note")
def noted():
    return Letter().note(request.json["text"]).send_note()  # expect: AGS031


@app.post("/written")
def written():
    return Letter().to(request.json["name"]).line("All is well.").send()  # ok: the name goes nowhere


@app.post("/greeted")
def greeted():
    return Letter().greet(request.json["text"]).send()  # ok: one of two


@app.post("/length")
def measured():
    return Letter().length(request.json["text"]).sign()  # ok: a number


@app.post("/draft")
def drafted():
    return Draft().keep(request.json["text"]).show()  # ok: no conversation


@app.post("/question")
def asked():
    return Question().ask(request.json["text"]).send()  # ok: nobody acts

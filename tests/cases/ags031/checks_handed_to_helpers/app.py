from flask import Flask, request

from helpers import guarded, piped
from talking import allowed, measured, talk
import autogen

app = Flask(__name__)


@app.post("/a")
def a():
    return guarded(measured, talk, request.json["text"])  # expect: AGS031


@app.post("/b")
def b():
    return piped(measured, talk, request.json["text"])  # expect: AGS031


@app.post("/c")
def c():
    return guarded(allowed, talk, request.json["text"])


@app.post("/d")
def d():
    return piped(allowed, talk, request.json["text"])

"""The same without agents: those of autogen are elsewhere."""

from flask import Flask, request
from stores import restored

app = Flask(__name__)


@app.post("/plain")
def plain():
    return restored(request.data)  # ok: out of scope

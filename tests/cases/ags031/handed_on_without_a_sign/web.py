"""What a visitor sends reaches autogen by way of modules that say nothing of it."""

from flask import Flask, request
from pipeline import Pipeline, start, start_known
from service import hire, note, serve, serve_by_clerk

app = Flask(__name__)
pipeline = Pipeline("first")


@app.post("/serve")
def serve_one():
    return serve(request.json["text"])  # expect: AGS031


@app.post("/start")
def start_one():
    note(request.json["text"])
    return start(request.json["text"])  # expect: AGS031


@app.post("/pipeline")
def by_pipeline():
    return pipeline.start(request.json["text"], count=2)  # expect: AGS031


@app.post("/hire")
def hire_one():
    return hire(request.json["role"]).name  # expect: AGS031


@app.post("/known")
def known():
    return start_known(request.json["text"])  # ok: one of two


@app.post("/clerk")
def by_clerk():
    return serve_by_clerk(request.json["text"])  # ok: nobody acts


@app.post("/written")
def written():
    return start("Count to ten.")


def in_no_handler(text):
    return start(text)  # ok: nothing says that it is from outside

"""The keywords of a server of tools are unpacked from what a client sent, or from a dict of the program."""

from autogen_ext.tools.mcp import SseServerParams, StdioServerParams
from flask import Flask, request

app = Flask(__name__)


@app.post("/all")
def everything():
    return StdioServerParams(**request.get_json())  # expect: AGS061


@app.post("/part")
def part():
    data = request.get_json()
    return SseServerParams(**data["server"])  # expect: AGS061


@app.post("/arguments")
def arguments():
    return StdioServerParams(command="uvx", **request.get_json())  # expect: AGS061


@app.post("/environment")
def environment():
    settings = {"command": "mcp-git", "args": [], "env": {"DAY": request.form["day"]}}
    return StdioServerParams(**settings)  # ok: what is run is written here


@app.post("/named")
def named():
    settings = {"command": request.form["command"], "args": []}
    return StdioServerParams(**settings)  # expect: AGS061

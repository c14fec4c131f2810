"""MCP servers and proxies whose program or address a client names; components of what it sent; a pickling serializer."""

import json
from dataclasses import dataclass
from pathlib import Path

import requests
from ag2.streams import RedisStream, Serializer
from autogen.mcp.mcp_proxy import MCPProxy
from autogen_core import ComponentModel
from autogen_ext.tools.mcp import McpWorkbench, SseServerParams, StdioServerParams
from fastapi import FastAPI, HTTPException, Request

app = FastAPI()
SERVERS = {"git": ["mcp-server-git==2025.1.14"], "time": ["mcp-server-time==2025.1.14"]}


@app.post("/start")
async def start(request: Request):
    wanted = await request.json()
    McpWorkbench(StdioServerParams(command=wanted["program"], args=["--stdio"]))  # expect: AGS061
    McpWorkbench(StdioServerParams(command="uvx", args=[wanted["package"]]))  # expect: AGS061
    McpWorkbench(SseServerParams(url=wanted["address"]))  # expect: AGS061
    MCPProxy.create(openapi_url=wanted["description"])  # expect: AGS061
    MCPProxy.create(openapi_url="https://weather.example.com/openapi.json", client_source_path=wanted["folder"])  # ok: only the folder
    ComponentModel(**wanted["team"])  # expect: AGS061
    return ComponentModel.model_validate(wanted["team"]).provider  # expect: AGS061


@dataclass
class Wanted:
    program: str
    arguments: list


@app.post("/typed")
async def typed(request: Request):
    wanted = Wanted(**await request.json())
    fixed = Wanted(program="mcp-server-git", arguments=[])
    McpWorkbench(StdioServerParams(command=wanted.program, args=wanted.arguments))  # expect: AGS061
    return McpWorkbench(StdioServerParams(command=fixed.program, args=fixed.arguments))  # ok: written here


@app.post("/known")
async def known(name: str):
    if name not in ("mcp-server-git", "mcp-server-time"):
        raise HTTPException(400)
    McpWorkbench(StdioServerParams(command="uvx", args=[name]))  # ok: one of a list
    return McpWorkbench(StdioServerParams(command="uvx", args=SERVERS[name]))  # ok: written here


@app.post("/begins")
async def begins(name: str):
    if not name.startswith("mcp-server-"):
        raise HTTPException(400)
    return McpWorkbench(StdioServerParams(command="uvx", args=[name]))  # expect: AGS061


def own():
    MCPProxy.create(openapi_url="https://weather.example.com/openapi.json")  # ok: the program's own
    MCPProxy.create(openapi_specification=requests.get("https://weather.example.com/openapi.json").text)  # expect: AGS061
    MCPProxy.create(openapi_specification=Path("openapi.json").read_text())  # ok: a file
    return ComponentModel(**json.loads(Path("team.json").read_text()))  # ok: a file of the program


pickled = RedisStream("redis://localhost:6379/0", serializer=Serializer.PICKLE)  # expect: AGS061
plain = RedisStream("redis://localhost:6379/0", serializer=Serializer.JSON)  # ok: data only

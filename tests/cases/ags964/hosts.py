# options: autogen-advisory=AGS964
"""Hosts, hubs and servers, open to all, to this machine, or to those who are known."""

import os

import uvicorn
from ag2 import Agent
from ag2.a2a import A2AServer
from ag2.mcp import MCPServer
from ag2.network import Hub, serve_ws
from autogen.a2a import A2aAgentServer
from autogen_ext.runtimes.grpc import GrpcWorkerAgentRuntimeHost
from fastapi import FastAPI

GrpcWorkerAgentRuntimeHost("0.0.0.0:50051")  # expect: AGS964
GrpcWorkerAgentRuntimeHost("[::]:50051")  # expect: AGS964
GrpcWorkerAgentRuntimeHost(address=f"0.0.0.0:{os.environ['PORT']}")  # expect: AGS964
GrpcWorkerAgentRuntimeHost("localhost:50051")
GrpcWorkerAgentRuntimeHost(os.environ["ADDRESS"])


def host(port: int, interface: str = "0.0.0.0", inner: str = "localhost"):
    GrpcWorkerAgentRuntimeHost(address=f"{interface}:{port}")  # expect: AGS964
    GrpcWorkerAgentRuntimeHost(address=f"{inner}:{port}")


Hub(store, allow_remote_agent_registration=True)  # expect: AGS964
Hub(store, allow_remote_agent_registration=False)
Hub.open(store, allow_remote_agent_registration=True)  # expect: AGS964
serve_ws(hub, "0.0.0.0", 9000)  # expect: AGS964
serve_ws(hub, "127.0.0.1", 9000, allow_unauthenticated=True)  # expect: AGS964
serve_ws(hub, "127.0.0.1", 9000)
serve_ws(Hub(store), "0.0.0.0", 9000)  # expect: AGS964
serve_ws(Hub(store, auth=registry), "0.0.0.0", 9000)  # ok: the hub asks

agent = Agent("a", config=config)
open_server = MCPServer(agent, security=None)  # expect: AGS964
uvicorn.run(open_server, host="127.0.0.1")
uvicorn.run(MCPServer(agent), host="::")  # expect: AGS964
uvicorn.run(MCPServer(agent, security=guarded), host="0.0.0.0")
uvicorn.run(MCPServer(agent))
uvicorn.run(A2AServer(agent).build_jsonrpc(url="http://localhost"), host="0.0.0.0")  # expect: AGS964
uvicorn.run("main:app", host="0.0.0.0")
uvicorn.run(FastAPI(), host="0.0.0.0")
server = uvicorn.Server(uvicorn.Config(A2aAgentServer(agent).build(), host="0.0.0.0"))  # expect: AGS964
server.run("0.0.0.0")

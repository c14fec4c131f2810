# options: autogen-advisory=AGS964
"""Agents for this machine, and for those who have a token."""

import uvicorn
from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.mcp import MCPServer
from ag2.mcp.security import require
from autogen_ext.runtimes.grpc import GrpcWorkerAgentRuntimeHost

host = GrpcWorkerAgentRuntimeHost(address="127.0.0.1:50051")

agent = Agent("librarian", config=OpenAIConfig("gpt-4o"))
guarded = require(resource_url="https://agents.example.org/mcp", authorization_servers=["https://login.example.org"])
uvicorn.run(MCPServer(agent, path="/mcp", security=guarded), host="0.0.0.0", port=8000)

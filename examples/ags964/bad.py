# options: autogen-advisory=AGS964
"""Agents for everybody in the network."""

import uvicorn
from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.mcp import MCPServer
from autogen_ext.runtimes.grpc import GrpcWorkerAgentRuntimeHost

host = GrpcWorkerAgentRuntimeHost(address="0.0.0.0:50051")  # expect: AGS964

agent = Agent("librarian", config=OpenAIConfig("gpt-4o"))
uvicorn.run(MCPServer(agent, path="/mcp"), host="0.0.0.0", port=8000)  # expect: AGS964

# options: autogen-advisory=AGS964
"""A middleware for other origins lets everybody in."""

import uvicorn
from ag2 import Agent
from ag2.mcp import MCPServer
from starlette.middleware.cors import CORSMiddleware

app = MCPServer(Agent("guide"))
app.add_middleware(CORSMiddleware, allow_origins=["*"])
uvicorn.run(app, host="0.0.0.0", port=8000)  # expect: AGS964

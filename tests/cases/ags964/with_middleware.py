# options: autogen-advisory=AGS964
"""What stands before the application may ask who comes."""

import uvicorn
from autogen.a2a import A2aAgentServer

server = A2aAgentServer(agent)
server.add_middleware(TokenMiddleware)
uvicorn.run(server.build(), host="0.0.0.0")

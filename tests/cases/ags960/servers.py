# options: autogen-advisory=AGS960
"""MCP servers that a package runner fetches."""

import os

from autogen_ext.tools.mcp import StdioServerParams
from servers_of_others import StdioServerParams as OtherParams

StdioServerParams(command="npx", args=["@modelcontextprotocol/server-filesystem"])  # expect: AGS960
StdioServerParams(command="npx", args=["-y", "@modelcontextprotocol/server-filesystem", "notes"])  # expect: AGS960
StdioServerParams(command="npx", args=["-y", "server-notes"])  # expect: AGS960
StdioServerParams(command="npx", args=["-y", "server-notes@latest"])  # expect: AGS960
StdioServerParams(command="uvx", args=["mcp-server-fetch"])  # expect: AGS960
StdioServerParams(command="npx", args=["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "notes"])
StdioServerParams(command="npx", args=["-y", "server-notes@1.4.2"])
StdioServerParams(command="uvx", args=["mcp-server-fetch==2025.4.7"])
StdioServerParams(command="uvx", args=["mcp-server-fetch@2025.4.7"])
StdioServerParams(command="python", args=["-m", "notes_server"])
StdioServerParams(command="node", args=["server.js"])
StdioServerParams(command="bunx", args=["server-notes"])  # expect: AGS960
StdioServerParams(command="npx", args=["--yes", "--package=server-notes@1.4.2", "serve"])
StdioServerParams(command="npx", args=["--package=server-notes", "serve@1.4.2"])  # expect: AGS960
StdioServerParams(command="uvx", args=["--python", "3.12", "--from", "mcp-server-fetch==2025.4.7", "serve"])
StdioServerParams(command="uvx", args=["--python=3.12", "mcp-server-fetch"])  # expect: AGS960
StdioServerParams(command=os.environ["SERVER"], args=["notes"])  # ok: unknown
StdioServerParams(command="npx", args=os.environ["ARGS"].split())  # ok: unknown
OtherParams(command="npx", args=["server-notes"])  # ok: another library's class

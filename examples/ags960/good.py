# options: autogen-advisory=AGS960
"""MCP servers in a version that somebody looked at."""

from autogen_ext.tools.mcp import McpWorkbench, StdioServerParams

files = StdioServerParams(
    command="npx",
    args=["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/srv/notes"],
)
fetch = McpWorkbench(StdioServerParams(command="uvx", args=["mcp-server-fetch==2025.4.7"]))
own = StdioServerParams(command="python", args=["-m", "notes_server"])

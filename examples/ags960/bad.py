# options: autogen-advisory=AGS960
"""MCP servers in whatever version was published last."""

from autogen_ext.tools.mcp import McpWorkbench, StdioServerParams

files = StdioServerParams(command="npx", args=["-y", "@modelcontextprotocol/server-filesystem", "/srv/notes"])  # expect: AGS960
fetch = McpWorkbench(StdioServerParams(command="uvx", args=["mcp-server-fetch"]))  # expect: AGS960

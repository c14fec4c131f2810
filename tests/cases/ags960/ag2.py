# options: autogen-advisory=AGS960
"""MCP servers of AG2, in whatever version or in one."""

from autogen.mcp.mcp_client import StdioConfig

StdioConfig(command="uvx", args=["notes-server"], server_name="notes")  # expect: AGS960
StdioConfig(command="uvx", args=["notes-server==1.4.2"], server_name="notes")

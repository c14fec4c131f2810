"""The tool servers of the desk."""

from autogen_ext.tools.mcp import StdioServerParams

KNOWN = {"git": "mcp-server-git==2025.1.14", "time": "mcp-server-time==2025.8.4"}


def of_package(package):
    return StdioServerParams(command="uvx", args=[package])


def of_index(index):
    return StdioServerParams(command="uvx", args=[f"--index={index}", "mcp-server-time"])


def of_program(program):
    return StdioServerParams(command=f"{program}-mcp")

# options: autogen-advisory=AGS960
"""Servers in containers, and coding agents from a registry of packages."""

import os

from ag2.acp import ACPConfig, ClaudeCodeConfig
from autogen_ext.tools.mcp import StdioServerParams

StdioServerParams(command="docker", args=["run", "-i", "--rm", "mcp/fetch"])  # expect: AGS960
StdioServerParams(command="docker", args=["run", "-i", "-e", "TOKEN", "--name=f", "ghcr.io/mcp/fetch:latest", "--quiet"])  # expect: AGS960
StdioServerParams(command="docker", args=["run", "-i", "--rm", "-v", "notes:/notes", "mcp/fetch:1.4.2"])
StdioServerParams(command="docker", args=["run", "mcp/fetch@sha256:0a1b2c3d"])
StdioServerParams(command="docker", args=["run", "-i", os.environ["IMAGE"]])
StdioServerParams(command="docker", args=["run", *os.environ["OPTIONS"].split(), "mcp/fetch"])
StdioServerParams(command="docker", args=["run", "--rm"])
StdioServerParams(command="docker", args=["exec", "box", "server"])
StdioServerParams(command="/usr/bin/podman", args=["run", "mcp/fetch"])  # expect: AGS960
StdioServerParams(command="npx", args=["-y", os.environ["PACKAGE"]])
StdioServerParams(command="npx", args=["-y"])
StdioServerParams(command=7, args=["-y", "server"])
ACPConfig(["npx", "-y", "coding-agent"])  # expect: AGS960
ACPConfig(["npx", "-y", "coding-agent@0.4.2"])
ACPConfig(["coding-agent"])
ACPConfig([])
ClaudeCodeConfig(cwd="work")
StdioServerParams(command="cmd", args=["/c", "npx", "-y", "server-of-notes"])  # expect: AGS960
StdioServerParams(command="cmd", args=["/c", "npx", "-y", "server-of-notes@2.1.0"])
StdioServerParams(command="cmd", args=["/q"])
StdioServerParams(command="C:\\nodejs\\npx.cmd", args=["-y", "server-of-notes"])  # expect: AGS960
StdioServerParams(command="C:\\tools\\uvx.EXE", args=["server-of-notes==2.1.0"])

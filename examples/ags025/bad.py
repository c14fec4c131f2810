"""Coding agents that do as they see fit."""

from ag2 import Agent
from ag2.acp import ACPConfig, ClaudeCodeConfig

fixer = Agent("fixer", config=ClaudeCodeConfig(cwd="work", permission_policy="auto"))  # expect: AGS025
other = Agent(
    "other",
    config=ACPConfig(
        ["coding-agent", "--dangerously-skip-permissions"],  # expect: AGS025
        cwd="work",
    ),
)

"""Coding agents whose requests a person sees."""

from ag2 import Agent, Context
from ag2.acp import ACPConfig, ClaudeCodeConfig


async def ask(context: Context, question: str) -> str:
    """What a person says to a request."""
    return input(f"{question} ")


fixer = Agent("fixer", config=ClaudeCodeConfig(cwd="work", permission_policy="ask"), hitl_hook=ask)
other = Agent("other", config=ACPConfig(["coding-agent"], cwd="work", permission_policy="deny"))

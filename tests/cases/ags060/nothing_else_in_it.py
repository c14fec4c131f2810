"""A search for any character but harmless ones finds nothing: that looks at the whole; one for some that do harm does not."""

import re
import subprocess

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

OTHERS = re.compile(r"[^A-Za-z0-9_.-]")


def show(branch: str) -> str:
    """Show a branch."""
    if re.search(r"[^a-z0-9-]", branch):
        raise ValueError(branch)
    return subprocess.getoutput(f"git log {branch}")  # ok: nothing but harmless characters


def compare(branch: str) -> str:
    """Compare a branch."""
    if OTHERS.search(branch) is None:
        return subprocess.getoutput(f"git diff {branch}")  # ok: nothing but harmless characters
    return "no such branch"


def merge(branch: str) -> str:
    """Merge a branch."""
    if OTHERS.findall(branch):
        return "no such branch"
    return subprocess.getoutput(f"git merge {branch}")  # ok: nothing but harmless characters


def drop(branch: str) -> str:
    """Drop a branch."""
    if re.search(r"[;&|]", branch):
        raise ValueError(branch)
    return subprocess.getoutput(f"git branch -d {branch}")  # expect: AGS060


def push(branch: str) -> str:
    """Push a branch."""
    if not OTHERS.search(branch):
        raise ValueError(branch)
    return subprocess.getoutput(f"git push origin {branch}")  # expect: AGS060


def pull(branch: str) -> str:
    """Pull a branch."""
    if re.search(r"[^;]", branch):
        return "no such branch"
    return subprocess.getoutput(f"git pull origin {branch}")  # expect: AGS060


def fetch(remote: str) -> str:
    """Fetch."""
    if OTHERS.search(remote[0]):
        return "no such remote"
    return subprocess.getoutput(f"git fetch {remote}")  # expect: AGS060


agent = AssistantAgent(
    "agent",
    model_client=OpenAIChatCompletionClient(model="m"),
    tools=[show, compare, merge, drop, push, pull, fetch],
)

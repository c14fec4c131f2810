"""Functions of another module make tools of AG2 1.x of what they are handed."""

import subprocess

from ag2 import Agent
from hands import lend, wrapped


def ping(host: str) -> str:
    return subprocess.getoutput(f"ping -c1 {host}")  # expect: AGS060


def trace(host: str) -> str:
    return subprocess.getoutput(f"traceroute {host}")  # expect: AGS060


def reboot(host: str) -> str:
    return subprocess.getoutput(f"ssh {host} reboot")  # ok: no tool


agent = Agent("agent", tools=wrapped([ping]))
lend(agent, trace)
print(reboot("here"))

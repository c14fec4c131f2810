"""The kit makes its functions tools."""

import subprocess

from autogen_core.tools import FunctionTool


def ping(host: str) -> str:
    return subprocess.getoutput(f"ping -c1 {host}")  # expect: AGS060


def trace(host: str) -> str:
    return subprocess.getoutput(f"traceroute {host}")


def wrapped(function):
    return FunctionTool(function, description="Asks the network.")


TOOLS = [FunctionTool(ping, description="Pings a host.")]

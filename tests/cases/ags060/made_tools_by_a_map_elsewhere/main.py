"""Functions become tools by the ``function_map`` that a function of another module gives an agent."""

import subprocess

import autogen
from equipping import Desk, by_table, equip, note

agent = autogen.ConversableAgent("agent", llm_config={"model": "m"}, human_input_mode="ALWAYS")


def ping(host: str) -> str:
    return subprocess.getoutput(f"ping -c1 {host}")  # expect: AGS060


def trace(host: str) -> str:
    return subprocess.getoutput(f"traceroute {host}")  # expect: AGS060


def resolve(host: str) -> str:
    return subprocess.getoutput(f"dig {host}")  # expect: AGS060


def reboot(host: str) -> str:
    return subprocess.getoutput(f"ssh {host} reboot")  # ok: it is noted, and no tool


def halt(host: str) -> str:
    return subprocess.getoutput(f"ssh {host} halt")  # ok: the desk's own method makes no tool


equip(agent, ping)
by_table(agent, {"trace": trace, "resolve": resolve})
note(reboot)
Desk().register(halt)

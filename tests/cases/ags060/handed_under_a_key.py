"""A text that was checked stands under a key of a dict that the function makes; beside it stands one that was not."""

import subprocess

from autogen import ConversableAgent, register_function

KNOWN = {"df", "uptime"}


def at_once(command: str) -> str:
    if command not in KNOWN:
        return "no"
    order = {"line": command, "quiet": True}
    return subprocess.getoutput(order["line"])  # ok: one of two


def later(command: str) -> str:
    order = {}
    if command in KNOWN:
        order["line"] = command
    return subprocess.getoutput(order["line"])  # ok: one of two


def another(command: str, note: str) -> str:
    if command not in KNOWN:
        return "no"
    order = {"line": command, "note": note}
    return subprocess.getoutput(f"logger {order['note']}")  # expect: AGS060


def unchecked(command: str) -> str:
    order = {"line": command}
    return subprocess.getoutput(order["line"])  # expect: AGS060


def overwritten(command: str, other: str) -> str:
    if command not in KNOWN:
        return "no"
    order = {"line": command}
    order["line"] = other
    return subprocess.getoutput(order["line"])  # expect: AGS060


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (at_once, later, another, unchecked, overwritten):
    register_function(tool, caller=caller, executor=worker, description="Run a command.")

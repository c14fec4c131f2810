"""A table of functions, a body and a verdict that are written as calls of ``dict``, or step by step."""

import subprocess

from autogen import ConversableAgent, register_function

KNOWN = ("ls", "df")


def status(unit):
    if unit not in ("web", "mail"):
        raise LookupError(unit)
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: a list


def logs(unit):
    return subprocess.getoutput(f"journalctl -u {unit}")  # expect: AGS060


def restart(unit):
    return subprocess.getoutput(f"systemctl restart {unit}")  # expect: AGS060


ACTIONS = dict(status=status, logs=logs)
ACTIONS["restart"] = restart


def act(action: str, unit: str) -> str:
    """Does something with a unit."""
    return ACTIONS[action](unit)


def at_once(command: str) -> str:
    """Runs a known command."""
    if command not in KNOWN:
        return "no"
    order = dict(line=command, quiet=True)
    return subprocess.getoutput(order["line"])  # ok: a list


def by_verdict(command: str) -> str:
    """Runs a known command."""
    verdict = dict(ok=command in KNOWN, there=bool(command))
    if not verdict["ok"]:
        return "no"
    return subprocess.getoutput(command)  # ok: a list


def by_another_verdict(command: str) -> str:
    """Runs a command."""
    verdict = dict(ok=command in KNOWN, there=bool(command))
    if not verdict["there"]:
        return "no"
    return subprocess.getoutput(command)  # expect: AGS060


asker = ConversableAgent("asker", llm_config={"model": "m"}, human_input_mode="ALWAYS")
doer = ConversableAgent("doer", llm_config=False, human_input_mode="ALWAYS")
for function in (act, at_once, by_verdict, by_another_verdict):
    register_function(function, caller=asker, executor=doer, description=function.__doc__)

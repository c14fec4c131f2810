"""The tool takes the function that runs the command out of a table or a list."""

import subprocess

from autogen import ConversableAgent, register_function


def status(unit):
    if unit not in ("web", "mail"):
        raise LookupError(unit)
    return subprocess.getoutput(f"systemctl status {unit}")  # ok: a list


def logs(unit):
    return subprocess.getoutput(f"journalctl -u {unit}")  # expect: AGS060


def restart(unit):
    return subprocess.getoutput(f"systemctl restart {unit}")  # expect: AGS060


def first(unit):
    return subprocess.getoutput(f"systemctl cat {unit}")  # expect: AGS060


def never(unit):
    return subprocess.getoutput(f"systemctl stop {unit}")  # ok: with a constant alone


ACTIONS = {"status": status, "logs": logs}
MORE = {"restart": restart}
OTHERS = {"never": never}
STEPS = [first]


class Units:
    def __init__(self):
        self.handlers = {"count": self.count, "show": self.show}

    def count(self, unit):
        return subprocess.getoutput(f"systemctl list-units | grep -c {int(unit)}")  # ok: a number

    def show(self, unit):
        return subprocess.getoutput(f"systemctl show {unit}")  # expect: AGS060

    def of_the_object(self, action: str, unit: str) -> str:
        handler = self.handlers[action]
        return handler(unit)


def got(action: str, unit: str) -> str:
    handler = ACTIONS.get(action)
    if handler is None:
        return "no such action"
    return handler(unit)


def taken(action: str, unit: str) -> str:
    function = MORE[action]
    return function(unit)


def stepped(unit: str) -> str:
    return "\n".join(step(unit) for step in STEPS)


def constant(action: str) -> str:
    function = OTHERS[action]
    return function("web")


def edit(unit):
    return subprocess.getoutput(f"systemctl edit {unit}")  # expect: AGS060


def taken_here(action: str, unit: str) -> str:
    function = {"edit": edit, "status": status}[action]
    return function(unit)


def mask(unit):
    return subprocess.getoutput(f"systemctl mask {unit}")  # expect: AGS060


def taken_out_of_a_call(action: str, unit: str) -> str:
    function = dict(mask=mask, status=status)[action]
    return function(unit)


asker = ConversableAgent("asker", llm_config={"model": "m"}, human_input_mode="ALWAYS")
doer = ConversableAgent("doer", llm_config=False, human_input_mode="ALWAYS")
for tool in (got, taken, taken_here, taken_out_of_a_call, stepped, constant, Units().of_the_object):
    register_function(tool, caller=asker, executor=doer, description="Looks after units.")

"""Functions of Python's that another module keeps under names of its own."""

import chores
import machine
from autogen_core.tools import FunctionTool
from machine import in_shell, started as begin


def ping(host: str) -> str:
    return machine.in_shell(f"ping -c 1 {host}").stdout  # expect: AGS060


def trace(host: str) -> str:
    return in_shell("traceroute " + host).stdout  # expect: AGS060


def look_up(host: str) -> str:
    return machine.listed(["dig", "+short", "--", host]).stdout  # ok: no shell, one argument


def restart(service: str) -> int:
    return begin(f"systemctl restart {service}")  # expect: AGS060


def uptime(service: str) -> int:
    return begin("uptime")  # ok: a fixed command


def stock(where: str) -> list:
    return machine.ask(f"SELECT * FROM stock WHERE {where}").fetchall()  # expect: AGS062


def show(note: str) -> str:
    return machine.read(note).read()  # expect: AGS052


tools = [FunctionTool(each, "does it") for each in (ping, trace, look_up, restart, uptime, stock, show)]
elsewhere = [
    FunctionTool(chores.mount, "mounts a volume"),  # expect: AGS060
    FunctionTool(chores.eject, "ejects a volume"),  # ok: one of two
]

"""Functions that are put into lists and dicts of another module."""

import os

import registry
from registry import CHECKS, PLAIN, command

NAMES = ("eth0", "wlan0")


def route(host: str) -> int:
    return os.system("ip route get " + host)  # ok: reported where it is made a tool


def address(name: str) -> int:
    return os.system("ip address show " + name)  # ok: reported where it is made a tool


def link(name: str) -> int:
    if name not in NAMES:
        raise ValueError(name)
    return os.system("ip link show " + name)  # ok: checked


command(route)
CHECKS["link"] = link
registry.PLAIN.update(address=address)
PLAIN["link"] = link

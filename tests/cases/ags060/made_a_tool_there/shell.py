"""What a tool does."""

import subprocess


def ping(host: str) -> str:
    return subprocess.getoutput("ping -c 1 " + host)  # ok: reported where it is made a tool


def trace(host: str) -> str:
    return subprocess.getoutput("traceroute " + host)  # ok: reported where it is made a tool

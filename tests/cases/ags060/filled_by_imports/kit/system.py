"""Functions that decorators register."""

import subprocess

from registry import registry, tool, unused


@tool("Say how full a folder is.")
def usage(folder: str) -> str:
    return subprocess.getoutput("du -s " + folder)  # ok: reported where it is made a tool


@registry.register
def load(host: str) -> str:
    return subprocess.getoutput("ssh uptime@" + host)  # ok: reported where it is made a tool


@registry.register
def parts(text: str) -> int:
    return len(text.split())


@unused
def restart(service: str) -> str:
    return subprocess.getoutput("service restart " + service)  # ok: no tool

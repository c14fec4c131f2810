"""A list that another is spread into is one list; of a shell without an option for a text, only the script is run."""

import shlex
import subprocess

from ag2 import tool

SHELL = ["/bin/bash", "-lc"]
GIT = ("git", "log")


@tool
def spread(line: str) -> str:
    return subprocess.check_output([*SHELL, line], text=True)  # expect: AGS060


@tool
def fixed(branch: str) -> str:
    return subprocess.check_output([*GIT, branch], text=True)  # ok: an argument of git


@tool
def split(line: str) -> str:
    return subprocess.check_output([*shlex.split(line), "--quiet"], text=True)  # expect: AGS060


@tool
def of_a_script(name: str) -> str:
    return subprocess.check_output(["bash", "-x", "scripts/report.sh", name], text=True)  # ok: an argument of the script


@tool
def windows(line: str) -> str:
    return subprocess.check_output(["cmd", "/C", line], text=True)  # expect: AGS060


@tool
def script(path: str) -> str:
    return subprocess.check_output(["sh", path], text=True)  # expect: AGS060


@tool
def interactive(seconds: int) -> str:
    return subprocess.check_output(["bash", "-i"], text=True, timeout=seconds)  # ok: no script

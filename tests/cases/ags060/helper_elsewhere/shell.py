"""Functions that a tool of the other module calls."""

import os
import subprocess


def run(command):
    return os.system(command)


def count(path):
    return subprocess.run(["wc", "-l", path], check=False).returncode


def run_known(command):
    if command not in ("date", "uptime"):
        raise ValueError(command)
    return os.system(command)

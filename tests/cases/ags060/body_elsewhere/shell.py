"""Shell functions; nothing here mentions agents."""

import os
import subprocess


def run(command: str) -> str:
    """Run a command."""
    os.system(command)  # ok: reported where it becomes a tool
    return subprocess.getoutput(command)  # ok: reported where it becomes a tool


def count(path: str) -> str:
    """Count the lines of a file."""
    return subprocess.run(["wc", "-l", "--", path], capture_output=True, text=True).stdout


def last(lines: int) -> int:
    """Show the last lines of the log."""
    return os.system(f"tail -n {lines} log")  # ok: a number

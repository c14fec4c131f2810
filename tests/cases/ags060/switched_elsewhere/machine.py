"""Runs programs: with a shell or without one, as its callers say."""

import subprocess


def run(command, shell=False):
    if shell:
        return subprocess.getoutput(command)
    return subprocess.run(command, capture_output=True, text=True).stdout


def run_or_show(command, dry=True):
    if dry:
        return str(command)
    return subprocess.getoutput(command)


def run_on(command, place="here"):
    if place == "here":
        return run(command, shell=True)
    return run(["ssh", place, *command])


class Machine:
    def run(self, command, *, shell):
        return subprocess.getoutput(command) if shell else subprocess.run(command, check=True)

    def tell(self, command, quiet=False):
        if quiet:
            return ""
        return subprocess.getoutput(command)


def run_text_or_list(command, shell=False):
    if isinstance(command, str):
        shell = True
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout


def start(command, shell=False):
    return subprocess.run(command, shell=shell, capture_output=True, text=True).stdout


def restart(unit: str) -> str:
    return start("systemctl restart " + unit, shell=True)


def listing(folder: str) -> str:
    return start(["ls", folder])

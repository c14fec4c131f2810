import os
import subprocess

from shelves import Plugin, Shelf


class Shell(Plugin):
    def run(self, text: str) -> str:
        return subprocess.getoutput(text)


class Echo(Plugin):
    def run(self, text: str) -> str:
        return text


@Shelf.tool
def listing(folder: str) -> str:
    return os.popen(f"ls {folder}").read()


@Shelf.keep
def uptime(host: str) -> str:
    return os.popen(f"ssh {host} uptime").read()


def never(command: str) -> str:
    return os.popen(command).read()

"""Machines that run commands."""

import os


class Machine:
    def run(self, command: str) -> int:
        return os.system(command)

    def state(self, name: str) -> int:
        return os.system("uptime")

    def halt(self, reason: str) -> int:
        return os.system(f"shutdown -h now {reason}")

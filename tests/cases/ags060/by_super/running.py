"""What the tools of the module beside this one are derived from."""

import subprocess


class Runner:
    def run(self, command):
        return subprocess.run(command, shell=True)


class Guarded:
    def refuse_others(self, command):
        if command not in ("ls", "pwd"):
            raise ValueError(command)

    def note(self, command):
        print(command)

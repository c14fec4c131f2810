"""A class that leaves it to its heirs what a command may be."""

import os


class Runner:
    def ensure(self, command: str) -> None:
        raise NotImplementedError

    def run(self, command: str) -> str:
        self.ensure(command)
        return os.popen(command).read()

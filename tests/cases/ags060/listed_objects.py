"""Methods of the elements of a list that is annotated with their class become tools."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

import autogen


class Press:
    def run(self, command: str) -> str:
        return subprocess.run(command, shell=True, text=True, capture_output=True).stdout  # expect: AGS060


class Loom:
    def run(self, command: str) -> str:
        return subprocess.run(command, shell=True, text=True, capture_output=True).stdout  # expect: AGS060


class Clock:
    def run(self, command: str) -> str:
        return command.title()


@dataclass
class Hall:
    looms: list[Loom]

    def open(self, caller, executor):
        for loom in self.looms:
            autogen.register_function(loom.run, caller=caller, executor=executor, name="loom", description="Weave.")


def equip(caller, executor, presses: Sequence[Press], clocks: "tuple[Clock, ...]"):
    for press in presses:
        autogen.register_function(press.run, caller=caller, executor=executor, name="press", description="Print.")
    autogen.register_function(clocks[0].run, caller=caller, executor=executor, name="clock", description="Tell.")

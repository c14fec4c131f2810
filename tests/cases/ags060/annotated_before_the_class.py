"""A class that an annotation names, in quotes or not, may be defined further down."""

from __future__ import annotations

import os

import autogen

llm_config = {"model": "gpt-4o"}


def press(machine: Press):
    return autogen.AssistantAgent("press", llm_config=llm_config, function_map={"run": machine.run, "stop": machine.stop})


class Hall:
    crane: "Crane | None"
    lift: "Unseen[Crane]"

    def __init__(self, lamp: "Lamp"):
        self.lamp = lamp

    def tools(self):
        tools = {"lift": self.crane.lift, "shine": self.lamp.shine, "dim": self.lift.dim}
        return autogen.AssistantAgent("hall", llm_config=llm_config, function_map=tools)


def broken(lamp: "Lamp or"):
    return autogen.AssistantAgent("broken", llm_config=llm_config, function_map={"dim": lamp.dim})


class Press:
    def run(self, command: str) -> int:
        return os.system(command)  # expect: AGS060

    def stop(self) -> int:
        return os.system("press --stop")  # ok: a fixed command


class Crane:
    def lift(self, command: str) -> int:
        return os.system(f"crane {command}")  # expect: AGS060


class Lamp:
    def shine(self, command: str) -> int:
        return os.system(f"lamp {command}")  # expect: AGS060

    def dim(self, command: str) -> int:
        return os.system(f"lamp --dim {command}")  # ok: what nobody can read makes no tool

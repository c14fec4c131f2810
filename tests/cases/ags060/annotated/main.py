"""Objects that only an annotation names."""

from __future__ import annotations

from typing import Optional

import autogen
from machines import Machine

llm_config = {"model": "gpt-4o"}


class Fleet:
    machine: Machine

    def tools(self):
        return autogen.AssistantAgent("fleet", llm_config=llm_config, function_map={"run": self.machine.run})  # expect: AGS060


def one(machine: Machine):
    return autogen.AssistantAgent("one", llm_config=llm_config, function_map={"run": machine.run})  # ok: once a tool


def perhaps(machine: Optional[Machine] = None):
    return autogen.AssistantAgent("perhaps", llm_config=llm_config, function_map={"state": machine.state})  # ok: a fixed command


def named(machine: "Machine | None"):
    return autogen.AssistantAgent("named", llm_config=llm_config, function_map={"halt": machine.halt})  # expect: AGS060

"""Agents that are made when the fields of an object are set, or by a method of which some is given beforehand."""

from dataclasses import dataclass
from functools import partialmethod

from autogen import UserProxyAgent

CODE = {"use_docker": True, "work_dir": "scratch", "timeout": 60}


@dataclass
class Desk:
    name: str
    mode: str

    def __post_init__(self):
        self.clerk = UserProxyAgent(
            self.name, human_input_mode=self.mode, code_execution_config=CODE, max_consecutive_auto_reply=3
        )


@dataclass
class Counter:
    mode: str = "NEVER"  # expect: AGS020

    def __post_init__(self):
        self.clerk = UserProxyAgent("clerk", human_input_mode=self.mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


@dataclass
class Window:
    mode: str = "NEVER"  # ok: those that are made are given another
    runs: bool = True

    def __post_init__(self):
        self.clerk = UserProxyAgent("clerk", human_input_mode=self.mode, code_execution_config=CODE, max_consecutive_auto_reply=3)


@dataclass
class Shelf:
    mode: str = "ALWAYS"
    code: object = False

    def __post_init__(self):
        self.clerk = UserProxyAgent("clerk", human_input_mode=self.mode, code_execution_config=self.code, max_consecutive_auto_reply=3)


class Small(Desk):
    pass


class Crew:
    def hire(self, name, mode):
        return UserProxyAgent(name, human_input_mode=mode, code_execution_config=CODE, max_consecutive_auto_reply=3)

    alone = partialmethod(hire, mode="NEVER")  # expect: AGS020
    watched = partialmethod(hire, mode="ALWAYS")
    named = partialmethod(hire, "clerk")


Desk("first", "NEVER")  # expect: AGS020
Desk("second", "ALWAYS")
Small("third", mode="NEVER")  # expect: AGS020
Counter()
Window("ALWAYS")
Shelf("NEVER")  # ok: executes nothing
Shelf(code=CODE)  # ok: asks each time
Crew().alone("fourth")
Crew().watched("fifth")
Crew().named("NEVER")  # expect: AGS020
Crew().named("ALWAYS")

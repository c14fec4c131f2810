"""Tools that decorators of another module wrap."""

import os

import guards
from autogen_core.tools import FunctionTool
from guards import another, by_get, by_name, each, half, itself, only_allowed, quoted, stripped, timed


@only_allowed
async def one(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@timed
async def two(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@quoted
def three(command: str) -> str:
    return os.popen(f"echo {command}").read()  # ok: quoted


@stripped
def four(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@by_name
def five(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@by_get
def six(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@each
def seven(command: str) -> str:
    return os.popen(command).read()  # ok: checked


@half
def eight(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@another
def nine(command: str, label: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@guards.never
def ten(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@itself
def eleven(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


@missing
def twelve(command: str) -> str:
    return os.popen(command).read()  # expect: AGS060


class Desk:
    @guards.of_methods
    def thirteen(self, command: str) -> str:
        return os.popen(command).read()  # ok: checked

    @guards.stripped
    def fourteen(self, command: str) -> str:
        return os.popen(command).read()  # expect: AGS060


desk = Desk()
for tool in (one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, desk.thirteen, desk.fourteen):
    FunctionTool(tool, description="d")

"""Functions that were made to raise are imported."""

import subprocess

import refusals
from autogen_core.tools import FunctionTool
from handed_out import ensure as demand
from handed_out import must_be_short


def one(command: str) -> str:
    demand(command)
    return subprocess.getoutput(command)  # ok: one of two


def two(command: str) -> str:
    must_be_short(command)
    return subprocess.getoutput(command)  # expect: AGS060


def three(command: str) -> str:
    refusals.ensure(command)
    return subprocess.getoutput(command)  # ok: one of two


def four(command: str) -> str:
    refusals.refuse(command)
    return subprocess.getoutput(command)  # expect: AGS060


tools = [FunctionTool(each, "runs a command") for each in (one, two, three, four)]

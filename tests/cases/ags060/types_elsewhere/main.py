"""Parameters whose types another module names, by name and by attribute."""

import os

import types_of_orders
from autogen_core.tools import FunctionTool
from types_of_orders import Both, Mode, Number


def count(mode: Mode, number: Number, both: Both) -> str:
    os.system(f"count {mode} {number} {both}")
    return "done"


def counted(mode: types_of_orders.Mode, number: types_of_orders.Number, maybe: types_of_orders.Maybe) -> str:
    os.system(f"count {mode} {number} {maybe}")
    return "done"


def weighed(either: "types_of_orders.Either") -> str:
    os.system(f"weigh {either}")
    return "done"


def find(title: types_of_orders.Title) -> str:
    os.system(f"find {title}")  # expect: AGS060
    return "done"


def sought(text: types_of_orders.Text) -> str:
    os.system(f"find {text}")  # expect: AGS060
    return "done"


tools = [FunctionTool(each, "orders") for each in (count, counted, weighed, find, sought)]

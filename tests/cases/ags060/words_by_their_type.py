"""A type that admits some words alone is the same by a name of its own."""

import subprocess
from typing import Literal, NewType

from ag2 import tool
from pydantic import BaseModel

Action = Literal["start", "stop"]
Port = int
Unit = NewType("Unit", str)


class Order(BaseModel):
    action: Action
    unit: Unit


@tool
def serve(action: Action, port: "Port") -> str:
    return subprocess.getoutput(f"service web {action} {port}")  # ok: one of two words, and a number


@tool
def of_unit(unit: Unit) -> str:
    return subprocess.getoutput(f"service {unit} start")  # expect: AGS060


@tool
def ordered(order: Order) -> str:
    return subprocess.getoutput(f"service web {order.action}")  # ok: one of two words


@tool
def ordered_for(order: Order) -> str:
    return subprocess.getoutput(f"service {order.unit} stop")  # expect: AGS060

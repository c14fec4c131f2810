"""An argument of a tool says by a property, or a method, whether its line is known."""

import os

from autogen_core.tools import FunctionTool
from pydantic import BaseModel


class Order(BaseModel):
    line: str

    @property
    def is_known(self) -> bool:
        return self.line in ("make", "ls")

    @property
    def is_short(self) -> bool:
        return len(self.line) < 40

    def is_listed(self) -> bool:
        return self.line in ("make", "ls")


def known(order: Order) -> int:
    if not order.is_known:
        return 1
    return os.system(order.line)  # ok: AGS060 the whole line is in a list


def listed(order: Order) -> int:
    if not order.is_listed():
        return 1
    return os.system(order.line)  # ok: AGS060 the whole line is in a list


def short(order: Order) -> int:
    if not order.is_short:
        return 1
    return os.system(order.line)  # expect: AGS060


tools = [FunctionTool(each, description="runs a line") for each in (known, listed, short)]

"""Properties whose setters look at what they are given."""

import os

from autogen import UserProxyAgent

KNOWN = ("df", "uptime")
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


class Order:
    def __init__(self, command: str = "df") -> None:
        self.command = command
        self.note = ""

    @property
    def command(self) -> str:
        return self._command

    @command.setter
    def command(self, value: str) -> None:
        if value not in KNOWN:
            raise ValueError(value)
        self._command = value


class LaxOrder(Order):
    @property
    def line(self) -> str:
        return self._line

    @line.setter
    def line(self, value: str) -> None:
        if not value:
            raise ValueError("nothing to do")
        self._line = value


@user.register_for_execution()
def checked(command: str) -> str:
    order = Order()
    order.command = command
    return os.popen(order.command).read()


@user.register_for_execution()
def checked_by_the_way(command: str) -> str:
    order = LaxOrder()
    order.command = command
    return os.popen(command).read()


@user.register_for_execution()
def checked_where_it_is_made(command: str) -> str:
    Order(command)
    return os.popen(command).read()


@user.register_for_execution()
def only_told(command: str) -> str:
    order = Order()
    order.note = command
    return os.popen(order.note).read()  # expect: AGS060


@user.register_for_execution()
def nothing_but_empty(command: str) -> str:
    order = LaxOrder()
    order.line = command
    os.system(order.line)  # expect: AGS060
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def set_afterwards(command: str) -> str:
    order = Order()
    os.system(command)  # expect: AGS060
    order.command = command
    return order.command

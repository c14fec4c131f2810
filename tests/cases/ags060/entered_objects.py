"""Objects of the program that refuse what they are made of when a `with` enters them, or when they are asked."""

import os
from contextlib import contextmanager
from dataclasses import dataclass

from autogen import UserProxyAgent

KNOWN = ["df", "uptime"]
user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)


class Checked:
    def __init__(self, command: str) -> None:
        self.command = command

    def __enter__(self) -> str:
        if self.command not in KNOWN:
            raise ValueError(self.command)
        return self.command

    async def __aenter__(self) -> str:
        return self.__enter__()

    def __exit__(self, *args) -> None:
        pass

    async def __aexit__(self, *args) -> None:
        pass

    def ensure(self) -> None:
        if self.command not in KNOWN:
            raise ValueError(self.command)

    def is_known(self) -> bool:
        return self.command in KNOWN


class Noted:
    def __init__(self, command: str) -> None:
        self.command = command
        self.length = len(command)

    def __enter__(self) -> str:
        if not self.command:
            raise ValueError("nothing to do")
        return self.command

    def __exit__(self, *args) -> None:
        pass

    def ensure(self) -> None:
        if self.length not in range(80):
            raise ValueError(self.command)

    def is_known(self) -> bool:
        return self.length in range(80)


@dataclass
class Order:
    command: str

    def ensure(self) -> None:
        if self.command not in KNOWN:
            raise ValueError(self.command)


@contextmanager
def checked(command: str):
    if command not in KNOWN:
        raise ValueError(command)
    yield command


@contextmanager
def noted(command: str):
    print(command)
    yield command


@user.register_for_execution()
def entered(command: str) -> str:
    with Checked(command):
        os.system(command)
    with Checked(command) as known:
        os.system(known)
    return ""


@user.register_for_execution()
async def waited_for(command: str) -> str:
    async with Checked(command):
        return os.popen(command).read()


@user.register_for_execution()
def entered_by_its_name(command: str) -> str:
    guard = Checked(command)
    with guard:
        return os.popen(command).read()


@user.register_for_execution()
def entered_later(command: str) -> str:
    guard = Checked(command)
    os.system(command)  # expect: AGS060
    with guard:
        return "known"


@user.register_for_execution()
def not_entered(command: str) -> str:
    Checked(command)
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def only_noted(command: str) -> str:
    with Noted(command):
        os.system(command)  # expect: AGS060
    with Noted(command) as same:
        return os.popen(same).read()  # expect: AGS060


@user.register_for_execution()
def by_functions(command: str, other: str) -> str:
    with checked(command) as known:
        os.system(known)
    os.system(command)
    with noted(other) as same:
        return os.popen(same).read()  # expect: AGS060


@user.register_for_execution()
def asked(command: str) -> str:
    Checked(command).ensure()
    return os.popen(command).read()


@user.register_for_execution()
def asked_by_its_name(command: str) -> str:
    guard = Checked(command)
    guard.ensure()
    return os.popen(command).read()


@user.register_for_execution()
def asked_whether(command: str) -> str:
    if not Checked(command).is_known():
        return ""
    return os.popen(command).read()


@user.register_for_execution()
def a_record_is_asked(command: str) -> str:
    order = Order(command)
    order.ensure()
    return os.popen(command).read()


@user.register_for_execution()
def asked_for_its_length(command: str) -> str:
    Noted(command).ensure()
    noted_ = Noted(command)
    noted_.ensure()
    if not Noted(command).is_known():
        return ""
    return os.popen(command).read()  # expect: AGS060


@user.register_for_execution()
def another_is_asked(command: str, other: str) -> str:
    guard = Checked(other)
    guard.ensure()
    return os.popen(command).read()  # expect: AGS060

"""Attributes that decorators of classes set."""

from dataclasses import dataclass

from autogen import UserProxyAgent
from autogen.coding import DockerCommandLineCodeExecutor

box = {"executor": DockerCommandLineCodeExecutor(work_dir="work/box", timeout=60)}


def started(mode: str) -> UserProxyAgent:
    return UserProxyAgent("user", human_input_mode=mode, max_consecutive_auto_reply=3, code_execution_config=box)


def configured(**settings):
    def decorate(cls):
        for name, value in settings.items():
            setattr(cls, name, value)
        return cls

    return decorate


def in_mode(mode):
    def decorate(cls):
        cls.mode = mode
        return cls

    return decorate


def unattended(cls):
    cls.mode = "NEVER"  # expect: AGS020
    return cls


def noted(cls):
    print(cls)
    setattr(cls, "noted", True)
    return cls


@configured(mode="NEVER", replies=3)  # expect: AGS020
class ByKeywords:
    def start(self):
        return started(self.mode)


@in_mode("NEVER")  # expect: AGS020
class ByArgument:
    def start(self):
        return started(self.mode)


@unattended
class Plainly:
    mode = "ALWAYS"

    def start(self):
        return started(self.mode)


@in_mode("ALWAYS")
class Attended:
    mode = "NEVER"  # ok: the decorator sets another

    def start(self):
        return started(self.mode)


@configured(replies=3)
class NotSet:
    mode = "NEVER"  # expect: AGS020

    def start(self):
        return started(self.mode)


@noted
@dataclass
class OnlyNoted:
    mode: str = "NEVER"  # expect: AGS020

    def start(self):
        return started(self.mode)

"""Objects that are called as functions: some refuse all but a few words, others only measure or look at the beginning."""

import subprocess

from autogen import ConversableAgent, register_function


class OneOf:
    def __init__(self, *words):
        self.words = words

    def __call__(self, text):
        if text not in self.words:
            raise ValueError(text)
        return text


class AtMost:
    def __init__(self, size):
        self.size = size

    def __call__(self, text):
        if len(text) > self.size:
            raise ValueError(text)
        return text


class Begins:
    def __call__(self, text):
        return text.startswith("git ")


known, short, begins = OneOf("df", "uptime"), AtMost(80), Begins()


def called(command: str) -> str:
    known(command)
    return subprocess.getoutput(command)  # ok: one of two


def called_for_its_size(command: str) -> str:
    short(command)
    return subprocess.getoutput(command)  # expect: AGS060


def through(command: str) -> str:
    return subprocess.getoutput(known(command))  # ok: one of two


def through_a_measure(command: str) -> str:
    return subprocess.getoutput(short(command))  # expect: AGS060


def begun(command: str) -> str:
    return subprocess.getoutput(command) if begins(command) else "no"  # expect: AGS060


class Desk:
    def __init__(self):
        self.look = OneOf("df")

    def run(self, command: str) -> str:
        self.look(command)
        return subprocess.getoutput(command)  # ok: one word


caller = ConversableAgent("caller", llm_config={"model": "m"}, human_input_mode="ALWAYS")
worker = ConversableAgent("worker", llm_config=False, human_input_mode="ALWAYS")
for tool in (called, called_for_its_size, through, through_a_measure, begun, Desk().run):
    register_function(tool, caller=caller, executor=worker, description="Run a command.")

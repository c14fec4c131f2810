"""Functions that run text, handed to a function of the program's own that calls them."""

import os

from autogen import AssistantAgent

from printing import line as own_line

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])


def apply(function, text):
    return function(text)  # expect: AGS040


def apply_quietly(function, text):
    return function(text)


def apply_all(function, *texts):
    for text in texts:
        function(text)  # expect: AGS040


def retried(action, *args, **kwargs):
    for _ in range(3):
        try:
            return action(*args, **kwargs)  # expect: AGS040
        except OSError:
            pass


def timed(function):
    def inner(text):
        return function(text)  # expect: AGS040
    return inner


apply(exec, answer)
apply_quietly(len, answer)
apply_all(eval, answer, "2")
retried(os.system, answer)
timed(eval)(answer)


class Worker:
    def __init__(self, act):
        self.act = act

    def go(self, text):
        self.act(text)  # expect: AGS040


Worker(os.system).go(answer)


def printed(line, name):
    own_line(name)  # not what it is given, though that is what the other module calls it
    print(line)


def shown(text, system):
    os.system(text)  # ok: not what it is given, though it is called so
    print(system)


printed(exec, answer)
shown("ls", answer)

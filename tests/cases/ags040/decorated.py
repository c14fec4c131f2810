"""Decorated functions that a model's text is given."""

from functools import wraps

from autogen import AssistantAgent

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])


def checked(function):
    @wraps(function)
    def inner(text):
        if text not in ("1", "2"):
            raise ValueError(text)
        return function(text)

    return inner


def logged(function):
    @wraps(function)
    def inner(text):
        print(text)
        return function(text)

    return inner


@checked
def one(words):
    exec(words)  # ok: checked


@logged
def two(words):
    exec(words)  # expect: AGS040


@checked
def three(code):
    exec(code)  # ok: checked


@logged
def four(code):
    exec(code)  # expect: AGS040


one(answer)
two(answer)

# options: autogen-advisory=AGS902
"""A function that makes a client."""

from autogen_ext.models.openai import OpenAIChatCompletionClient


def make_client(model):
    return OpenAIChatCompletionClient(model=model)  # expect: AGS902


def pass_on(**options):
    return OpenAIChatCompletionClient(**options)  # ok: what it is given says it


def make_plain():
    return make_client("gpt-4o")


class Desk:
    def __init__(self):
        self.client = OpenAIChatCompletionClient(model="gpt-4o")  # expect: AGS902


READY = OpenAIChatCompletionClient(model="gpt-4o")  # expect: AGS902

# options: autogen-advisory=AGS902
"""A function that makes a client."""

from autogen_ext.models.openai import OpenAIChatCompletionClient


def make_client(model):
    return OpenAIChatCompletionClient(model=model)  # expect: AGS902


def pass_on(**options):
    return OpenAIChatCompletionClient(**options)  # ok: what it is given says it

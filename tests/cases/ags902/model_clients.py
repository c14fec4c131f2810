# options: autogen-advisory=AGS902
"""AutoGen 0.4+: model clients with and without a longest answer."""

from autogen_ext.models.openai import OpenAIChatCompletionClient

OpenAIChatCompletionClient(model="gpt-4o")  # expect: AGS902
OpenAIChatCompletionClient(model="gpt-4o", max_tokens=1000)


def unknown(**kwargs):
    return OpenAIChatCompletionClient(model="gpt-4o", **kwargs)

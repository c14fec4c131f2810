# options: autogen-advisory=AGS901
"""AutoGen 0.4+: model clients with and without a timeout."""

import functools

from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient
from clients import OllamaChatCompletionClient

OpenAIChatCompletionClient(model="gpt-4o")  # expect: AGS901
OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
AzureOpenAIChatCompletionClient(model="gpt-4o", azure_endpoint="https://example.openai.azure.com")  # expect: AGS901
AnthropicChatCompletionClient(model="claude-sonnet-4-0")  # expect: AGS901
AnthropicChatCompletionClient(model="claude-sonnet-4-0", timeout=60)
OllamaChatCompletionClient(model="llama3")  # ok: another library's class
OpenAIChatCompletionClient(  # expect: AGS901
    model="gpt-4o",
    temperature=0,
)

make = functools.partial(OpenAIChatCompletionClient, timeout=60)
make(model="gpt-4o")


def unknown(**kwargs):
    return OpenAIChatCompletionClient(model="gpt-4o", **kwargs)

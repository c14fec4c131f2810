import os

from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.ollama import OllamaChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

openai = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=None,  # expect: AGS002
)
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o",
    azure_endpoint="https://contoso.openai.azure.com",
    api_version="2024-08-01-preview",
    timeout=12000,  # expect: AGS002
)
anthropic = AnthropicChatCompletionClient(model="claude-3-5-sonnet", timeout=-1)  # expect: AGS002
ollama = OllamaChatCompletionClient(model="llama3", timeout=0)  # expect: AGS002
bounded = OpenAIChatCompletionClient(model="gpt-4o", timeout=30)
unknown = OpenAIChatCompletionClient(model="gpt-4o", timeout=float(os.environ["MODEL_TIMEOUT"]))  # ok: unknown

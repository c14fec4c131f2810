import os

from ag2.config import OpenAIConfig
from autogen import AssistantAgent, LLMConfig, OpenAIWrapper
from autogen_ext.models.anthropic import AnthropicChatCompletionClient
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient

none = OpenAIWrapper(model="gpt-4o", max_tokens=None)  # expect: AGS004
zero = OpenAIWrapper(model="gpt-4o", max_tokens=0)  # expect: AGS004
negative = OpenAIWrapper(model="gpt-4o", max_tokens=-1)  # expect: AGS004
completion = OpenAIWrapper(model="o1", max_completion_tokens=None)  # expect: AGS004
one = OpenAIWrapper(model="gpt-4o", max_tokens=1)
large = OpenAIWrapper(model="gpt-4o", max_tokens=128000)  # ok: a number, however large
missing = OpenAIWrapper(model="gpt-4o")  # ok: what is merely missing is advisory
unknown = OpenAIWrapper(model="gpt-4o", max_tokens=int(os.environ["MAX_TOKENS"]))  # ok: unknown

entry = AssistantAgent(
    "entry",
    llm_config={
        "config_list": [
            {
                "model": "gpt-4o",
                "max_tokens": None,  # expect: AGS004
            },
        ],
    },
)
config = LLMConfig({"model": "gpt-4o", "max_tokens": -1})  # expect: AGS004
top = LLMConfig({"model": "gpt-4o"}, max_tokens=None)  # expect: AGS004
chat = OpenAIChatCompletionClient(
    model="gpt-4o",
    max_tokens=None,  # expect: AGS004
)
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o",
    azure_endpoint="https://contoso.openai.azure.com",
    api_version="2024-08-01-preview",
    max_tokens=0,  # expect: AGS004
)
anthropic = AnthropicChatCompletionClient(model="claude-3-5-sonnet", max_tokens=4096)
ag2 = OpenAIConfig("gpt-4o", max_tokens=None)  # expect: AGS004
ag2_completion = OpenAIConfig("gpt-4o", max_completion_tokens=1000)
summary = {"max_tokens": None, "title": "report"}  # ok: no llm config

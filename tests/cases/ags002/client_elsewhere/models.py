"""Clients for the other module."""

import os

from autogen import LLMConfig
from autogen_ext.models.openai import OpenAIChatCompletionClient
from gateway import make_client

client = OpenAIChatCompletionClient(
    model="gpt-4o",
    timeout=None,  # expect: AGS002
)
short_client = OpenAIChatCompletionClient(model="gpt-4o", timeout=30)
llm_config = LLMConfig(
    {
        "model": "gpt-4o",
        "api_key": os.environ["OPENAI_API_KEY"],
        "timeout": 9000,  # expect: AGS002
    },
)
custom = make_client("gpt-4o")

"""The model clients of later generations look for no cache_seed."""

from ag2.config import OpenAIConfig
from autogen_ext.models.openai import OpenAIChatCompletionClient

OpenAIChatCompletionClient(model="gpt-4o", cache_seed=42)  # ok: it caches nothing
OpenAIConfig(model="gpt-4o", cache_seed=42)  # ok: it caches nothing

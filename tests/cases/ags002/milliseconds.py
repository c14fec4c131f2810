"""A limit in milliseconds, and classes that only the packages know to configure a model."""

from ag2.config import MistralConfig, OpenAIDecisionsConfig
from autogen.oai.anthropic import AnthropicClient

MistralConfig("m", timeout_ms=None)  # expect: AGS002
MistralConfig("m", timeout_ms=120_000)
MistralConfig("m", timeout_ms=3_600_001)  # expect: AGS002
OpenAIDecisionsConfig("m", timeout=None)  # expect: AGS002
OpenAIDecisionsConfig("m", timeout=120)
AnthropicClient(model="m", timeout=-1)  # expect: AGS002

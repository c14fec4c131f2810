"""The limit is called otherwise by some models."""

from ag2.config import GeminiConfig, OpenAIResponsesConfig

GeminiConfig("m", max_output_tokens=None)  # expect: AGS004
GeminiConfig("m", max_output_tokens=2000)
OpenAIResponsesConfig("m", max_output_tokens=0)  # expect: AGS004
OpenAIResponsesConfig("m")

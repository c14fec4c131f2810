# options: autogen-advisory=AGS901,AGS902
"""AG2 1.x: a config has what its class takes, by whatever name."""

from autogen.beta import Agent
from autogen.beta.config import GeminiConfig, MistralConfig, OllamaConfig, OpenAIConfig, OpenAIResponsesConfig

Agent("by position", config=OpenAIConfig("gpt-4o"))  # expect: AGS901, AGS902
Agent("by name", config=OpenAIConfig(model="gpt-4o"))  # expect: AGS901, AGS902
Agent("both", config=OpenAIConfig("gpt-4o", timeout=60, max_tokens=1000))
Agent("milliseconds", config=MistralConfig("mistral-large", timeout_ms=60_000))  # expect: AGS902
Agent("no milliseconds", config=MistralConfig("mistral-large", max_tokens=1000))  # expect: AGS901
Agent("output", config=OpenAIResponsesConfig("gpt-4o", timeout=60, max_output_tokens=1000))
Agent("no output", config=OpenAIResponsesConfig("gpt-4o", timeout=60))  # expect: AGS902
Agent("takes no timeout", config=GeminiConfig("gemini-2.5-pro", max_output_tokens=1000))  # ok: none can be written
Agent("nor does this", config=OllamaConfig("llama3"))  # expect: AGS902

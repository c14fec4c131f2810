"""A key that is written as the default of a lookup is in the source, whatever is looked up in."""

import json
from pathlib import Path

from autogen import AssistantAgent
from office import profile

settings = json.loads(Path("models.json").read_text())

AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": settings.get("api_key", "sk-1bc4d2e8f7a94c63b0a5d9e7f2c8146a")})  # expect: AGS001
AssistantAgent("b", llm_config={"model": "gpt-4o", "api_key": getattr(profile, "key", "sk-8e2f6a1c9d4b4e07a3f5c8b1d6e9042f")})  # expect: AGS001
AssistantAgent("c", llm_config={"model": "gpt-4o", "api_key": settings.get("api_key", "")})  # ok: no key
AssistantAgent("d", llm_config={"model": "gpt-4o", "api_key": settings.get("api_key", "your-api-key")})  # ok: a placeholder

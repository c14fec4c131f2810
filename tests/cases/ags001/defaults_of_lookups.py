"""A key that is written as the default of a lookup is in the source, whatever is looked up in."""

import json
import os
from pathlib import Path

from autogen import AssistantAgent
from office import profile

settings = json.loads(Path("models.json").read_text())

AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": settings.get("api_key", "sk-1bc4d2e8f7a94c63b0a5d9e7f2c8146a")})  # expect: AGS001
AssistantAgent("b", llm_config={"model": "gpt-4o", "api_key": getattr(profile, "key", "sk-8e2f6a1c9d4b4e07a3f5c8b1d6e9042f")})  # expect: AGS001
AssistantAgent("c", llm_config={"model": "gpt-4o", "api_key": settings.get("api_key", "")})  # ok: no key
AssistantAgent("d", llm_config={"model": "gpt-4o", "api_key": settings.get("api_key", "your-api-key")})  # ok: a placeholder

SEARCH_KEY = os.getenv("SEARCH_API_KEY") or "sk-2d7e9f1b4c6a4830b5e8d0c3f9a1726e"  # expect: AGS001
MAPS_KEY = os.environ.get("MAPS_API_KEY", "") or "sk-5a0c8e3d7b2f4961a4d8e6c1b9f3705d"  # expect: AGS001
NEWS_KEY = os.getenv("NEWS_API_KEY") or settings["news"] or "sk-7f3b1d9e5c8a4206b1e4d7c0a9f8263b"  # ok: not followed through two
ROOT_KEY = settings.get("ROOT_API_KEY") or "sk-9c4e2a8f6d1b4375a0d9e3c8b7f1524a"  # ok: not from the environment
TOPIC = os.getenv("TOPIC") or "sk-4b8d0f6e2a9c4517b3e7d1c5a8f0926d"  # ok: not the name of a secret
DUMMY = os.getenv("LOCAL_API_KEY") or "not-needed"  # ok: no key

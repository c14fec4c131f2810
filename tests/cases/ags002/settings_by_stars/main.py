"""Each of the settings that may be chosen counts, and none that all ways replace."""

import settings
from autogen import AssistantAgent
from settings import SEED, TIMEOUT

first = AssistantAgent("first", llm_config={"model": "m", "timeout": TIMEOUT})  # ok: either stage has one
second = AssistantAgent("second", llm_config={"model": "m", "max_tokens": settings.TOKENS})  # expect: AGS004
third = AssistantAgent("third", llm_config={"model": "m", "cache_seed": SEED})  # expect: AGS003

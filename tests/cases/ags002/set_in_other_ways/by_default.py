"""As there, for an entry that is set where there is none."""

from autogen import AssistantAgent

import limits

usual = {"model": "gpt-4o", "cache_seed": None}
usual.setdefault("timeout", limits.NO_WAIT)  # expect: AGS002
agent = AssistantAgent("agent", llm_config=usual)

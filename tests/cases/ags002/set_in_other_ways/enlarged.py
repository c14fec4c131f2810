"""As there, for a dict that is enlarged by ``|=``."""

from autogen import AssistantAgent

import limits

usual = {"model": "gpt-4o", "cache_seed": None}
usual |= {
    "timeout": limits.NO_WAIT,  # expect: AGS002
}
agent = AssistantAgent("agent", llm_config=usual)

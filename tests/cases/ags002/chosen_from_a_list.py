"""A config that is chosen from a list by what it says."""

import autogen

KNOWN = [{"model": "small", "timeout": 30}, {"model": "big", "timeout": 0}]  # expect: AGS002
OTHERS = [{"model": "small", "timeout": 30}, {"model": "huge", "timeout": -1}]  # ok: that one is not chosen

big = next(each for each in KNOWN if each["model"] == "big")
small = next((each for each in OTHERS if each["model"] == "small"), None)
autogen.AssistantAgent("a", llm_config=big)
autogen.AssistantAgent("b", llm_config=small)

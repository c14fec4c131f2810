"""A number of another module stands where a dict is joined, updated or filled with it."""

from autogen import AssistantAgent

import limits

usual = {"model": "gpt-4o", "cache_seed": None}

first = AssistantAgent(
    "first",
    llm_config=usual
    | {
        "max_tokens": 300,
        "timeout": limits.NO_WAIT,  # expect: AGS002
    },
)
second = AssistantAgent(
    "second",
    llm_config=usual
    | {
        "timeout": limits.PATIENT,  # ok: a limit
    },
)

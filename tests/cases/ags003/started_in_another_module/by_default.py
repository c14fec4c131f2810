"""Asks for nothing but what the other module says."""

from autogen import AssistantAgent
from poems import compose

critic = AssistantAgent("critic", llm_config={"model": "m", "cache_seed": 41})  # ok: an experiment
compose()

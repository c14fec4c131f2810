"""Each conversation that a function of another module starts begins with a text that is written here."""

from autogen import AssistantAgent
from team import run

critic = AssistantAgent("critic", llm_config={"model": "m", "cache_seed": 41})  # ok: an experiment
for task in ("A poem on rain.", "A poem on snow."):
    run(task)

"""What functions of this and another module set in a configuration that they are handed is in it from then on."""

import os

from autogen import AssistantAgent, UserProxyAgent
from limits import bounded, perhaps, slow_down, unbounded

base = {"model": "m", "api_key": os.environ["MODEL_KEY"]}


def cached(config, seed):
    config["cache_seed"] = seed


def here(execution):
    execution["use_docker"] = False  # expect: AGS010
    execution.update(work_dir="work")


first = dict(base)
slow_down(first)
AssistantAgent("first", llm_config=first)  # expect: AGS002

second = dict(base, timeout=None)
bounded(second)
AssistantAgent("second", llm_config=second)  # ok: the function sets another

third = dict(base)
unbounded(config=third)
AssistantAgent("third", llm_config=third)  # expect: AGS002

fourth = dict(base)
bounded(fourth, -1)  # expect: AGS002
cached(fourth, 42)  # expect: AGS003
AssistantAgent("fourth", llm_config=fourth)

fifth = dict(base)
perhaps(fifth, careful="CAREFUL" in os.environ)
AssistantAgent("fifth", llm_config=fifth)  # ok: it may be bounded

execution = {}
here(execution)
UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=execution)

boxed = {"use_docker": True, "work_dir": "boxed"}
print(boxed)
UserProxyAgent("boxed", human_input_mode="ALWAYS", code_execution_config=boxed)  # ok: in Docker

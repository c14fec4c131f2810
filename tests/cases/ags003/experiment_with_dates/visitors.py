"""Nor is the name that a function of another module is told."""

import os

from autogen import AssistantAgent, Cache, UserProxyAgent

from dates import greeting

clerk = AssistantAgent("clerk", llm_config={"model": "m"})
person = UserProxyAgent("person", code_execution_config=False)

with Cache.disk(cache_seed=3) as cache:  # expect: AGS003
    person.initiate_chat(clerk, message=greeting(os.environ["VISITOR"]), cache=cache)

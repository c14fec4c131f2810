# options: autogen-advisory=AGS903
"""AutoGen 0.2: configurations that say nothing about the cache."""

import os

import autogen

key = os.environ["OPENAI_API_KEY"]
config_list = [{"model": "gpt-4o", "api_key": key}]

autogen.AssistantAgent("a", llm_config={"config_list": config_list})  # expect: AGS903
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": None})
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": 41})  # expect: AGS003
autogen.AssistantAgent("a", llm_config={"config_list": config_list, "cache_seed": False})  # expect: AGS070
autogen.AssistantAgent("a", llm_config=False)

set_later = {"config_list": config_list}
set_later["cache_seed"] = None
autogen.AssistantAgent("a", llm_config=set_later)


def unknown(llm_config, **kwargs):
    autogen.AssistantAgent("a", llm_config=llm_config)
    autogen.AssistantAgent("a", llm_config={"config_list": config_list, **kwargs})

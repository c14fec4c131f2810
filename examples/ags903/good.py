# options: autogen-advisory=AGS903
"""Model configurations that switch the cache off."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
llm_config = {"config_list": config_list, "timeout": 60, "cache_seed": None}

writer = autogen.AssistantAgent("writer", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config={"config_list": config_list, "cache_seed": None})

# options: autogen-advisory=AGS902
"""Model configurations that leave the length of an answer open."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
llm_config = {"config_list": config_list, "timeout": 60}  # expect: AGS902

writer = autogen.AssistantAgent("writer", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config={"config_list": config_list})  # expect: AGS902

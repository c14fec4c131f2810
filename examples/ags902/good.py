# options: autogen-advisory=AGS902
"""Model configurations with a longest answer."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
llm_config = {"config_list": config_list, "timeout": 60, "max_tokens": 1000}

writer = autogen.AssistantAgent("writer", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config={"config_list": config_list, "max_completion_tokens": 500})

# options: autogen-advisory=AGS901
"""Model configurations that leave the timeout to the library."""

import os

import autogen

config_list = [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]
llm_config = {"config_list": config_list, "temperature": 0}  # expect: AGS901

writer = autogen.AssistantAgent("writer", llm_config=llm_config)
editor = autogen.AssistantAgent("editor", llm_config={"config_list": config_list})  # expect: AGS901
